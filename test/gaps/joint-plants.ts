import { parseSystem, type Link, type StandardSystem } from 'tixi';
import { largeSystem, type DraftNode, type DraftSystem } from '../fixtures/large-system.js';

/** Systems and links while defects are planted among them. */
export interface Field {
  /** Two systems of 3,774 standards each that list the same, and a small third one. */
  readonly a: DraftSystem;
  readonly b: DraftSystem;
  readonly c: DraftSystem;
  readonly others: DraftSystem[];
  readonly links: Link[];
  readonly leaves: readonly DraftNode[];
  readonly inner: readonly DraftNode[];
}

/** Where a planted defect must be found, and the links that prove it. */
export interface ExpectedAcross {
  readonly system: string;
  readonly node?: string;
  readonly standard?: string;
  readonly links?: readonly number[];
}

const empty = (id: string): DraftSystem => ({
  format: 'tixi/1',
  id,
  title: { zh: `体系 ${id}` },
  levels: [],
  children: [],
  standards: [],
  claims: [],
  sources: [{ id: 'r', title: { zh: '报告' } }],
});

/** Every leaf of the one large system overlaps with its twin in the other. */
export function freshField(): Field {
  const [a, b] = ['a', 'b'].map((id) => ({ ...largeSystem(1), id, sources: [{ id: 'r', title: { zh: '报告' } }] }));
  const c = empty('c');
  c.children = Array.from({ length: 20 }, (_, i) => ({ id: `x${i}`, title: { zh: `丙${i}` } }));
  const inner: DraftNode[] = [];
  const leaves: DraftNode[] = [];
  const walk = (nodes: readonly DraftNode[]): void => {
    for (const node of nodes) {
      ((node.children ?? []).length === 0 ? leaves : inner).push(node);
      walk(node.children ?? []);
    }
  };
  walk(a!.children);
  const links: Link[] = leaves.map(({ id }) => ({
    from: { system: 'a', node: id },
    to: { system: 'b', node: id },
    relation: 'intersects',
  }));
  links.push({ from: { system: 'a' }, to: { system: 'c' }, relation: 'related' });
  return { a: a!, b: b!, c, others: [], links, leaves, inner };
}

export function systemsOf({ a, b, c, others }: Field): readonly StandardSystem[] {
  return [a, b, c, ...others].map((draft) => parseSystem(draft, { trusted: true }));
}

/** Adds a link, and gives its place. */
function join(
  { links }: Field,
  from: Link['from'],
  relation: Link['relation'],
  to: Link['to'],
  more: object = {},
): number {
  return links.push({ from, relation, to, ...more }) - 1;
}

const leafOf = (field: Field, i: number): { system: string; node: string } => ({
  system: 'a',
  node: field.leaves[i * 3]!.id,
});
const partOf = (i: number): { system: string; node: string } => ({ system: 'c', node: `x${i}` });

function claim(draft: DraftSystem, node: string, value: number, more: object = {}): void {
  const about = { nodes: [node] };
  draft.claims.push({ about, counts: 'sites', comparator: 'exactly', value, source: 'r', ...more });
}

/** A leaf of `a` that lies in a node of `c`, with a figure of each. */
function figures(field: Field, i: number, [own, all]: readonly [number, number], more: object = {}): ExpectedAcross {
  const [leaf, part] = [leafOf(field, i), partOf(i)];
  claim(field.a, leaf.node, own, more);
  claim(field.c, part.node, all);
  return { ...leaf, links: [join(field, leaf, 'subset', part)] };
}

/** How to plant the i-th defect of each rule over several systems. */
export const jointPlants: Readonly<Record<string, (field: Field, i: number) => ExpectedAcross>> = {
  'link-target-missing': (field, i) => ({
    system: 'c',
    links: [join(field, leafOf(field, i), 'related', { system: 'c', node: `nowhere-${i}` })],
  }),
  'link-target-retired': (field, i) => {
    const old = (field.b.standards as { id: string; status: string }[]).filter(({ status }) => status === 'superseded');
    const standard = old[i]!.id;
    return { system: 'b', standard, links: [join(field, leafOf(field, i), 'related', { system: 'b', standard })] };
  },
  'link-target-not-leaf': (field, i) => {
    const node = field.inner[i]!.id;
    return { system: 'b', node, links: [join(field, partOf(i), 'related', { system: 'b', node })] };
  },
  'links-contradict': (field, i) => {
    const { node } = leafOf(field, i);
    return { system: 'a', node, links: [i * 3, join(field, { system: 'a', node }, 'none', { system: 'b', node })] };
  },
  'two-equal-to-one': (field, i) => {
    const [one, other] = [leafOf(field, 2 * i), leafOf(field, 2 * i + 1)];
    return { ...one, links: [join(field, one, 'equal', partOf(i)), join(field, partOf(i), 'equal', other)] };
  },
  'system-isolated': (field, i) => {
    field.others.push(empty(`alone-${i}`));
    return { system: `alone-${i}` };
  },
  'nothing-corresponds': (field, i) => ({
    ...leafOf(field, i),
    links: [join(field, leafOf(field, i), 'none', { system: 'c' })],
  }),
  'link-inferred': (field, i) => ({
    ...leafOf(field, i),
    links: [join(field, leafOf(field, i), 'related', partOf(i), { inferred: true })],
  }),
  'level-rank-differs': (field, i) => {
    field.others.push({ ...empty(`d${i}`), levels: [{ id: 'aspect', title: { en: 'aspect' } }] });
    join(field, { system: `d${i}` }, 'related', { system: 'c' });
    return { system: `d${i}` };
  },
  'figures-disagree-across': (field, i) => figures(field, i, [12, 10]),
  'figures-alike-across': (field, i) => figures(field, i, [12, 12]),
  'figures-cannot-tell-across': (field, i) => figures(field, i, [12, 12], { act: 'issued' }),
  'records-differ-across': (field, i) => {
    const record = { id: `p${i}`, designation: `GB/T ${980_000 + i}-2020`, status: 'in-force' };
    field.a.standards.push({ ...record, title: { zh: '此名' } });
    field.c.standards.push({ ...record, title: { zh: '彼名' } });
    return { system: 'a', standard: record.id };
  },
};

/** What the planted defects set off in other rules. */
export const jointSetOff: Readonly<Record<string, readonly string[]>> = {
  'links-contradict': ['nothing-corresponds'],
  'records-differ-across': ['unplaced'],
};
