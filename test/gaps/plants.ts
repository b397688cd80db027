import type { DescribedFinding, Policy } from 'tixi';
import type { DraftNode, DraftSystem } from '../fixtures/large-system.js';

/** A system with its policy while defects are planted in it, and places to plant them. */
export interface Plot {
  readonly system: DraftSystem;
  readonly policy: { -readonly [Key in keyof Policy]: Policy[Key] };
  /** What the ids of all that is planted for this rule begin with. */
  readonly tag: string;
  /** The first of a hundred standard numbers that nothing else has. */
  readonly firstNumber: number;
  /** The parents of all nodes; the top ones have none. */
  readonly parents: ReadonlyMap<string, DraftNode | null>;
  /**
   * Leaves that a rule does not speak of in the untouched system, and that are assessed where any is; no two rules that
   * are planted together have one in common.
   */
  readonly leaf: (i: number) => DraftNode;
  readonly inner: (i: number) => DraftNode;
}

/** Where a planted defect must be found. */
export interface Expected {
  readonly node?: string | null;
  readonly standard?: string | null;
}

export type Plant = (plot: Plot, i: number) => Expected;

/** The day of the audit. */
export const day = '2026-01-01';

const number = ({ firstNumber }: Plot, i: number, year: number, prefix = 'GB/T'): string =>
  `${prefix} ${firstNumber + i}-${year}`;

/** Adds a standard to the list, and to nodes. */
function add(plot: Plot, name: string, more: object, ...nodes: readonly DraftNode[]): string {
  const id = plot.tag + name;
  plot.system.standards.push({ id, title: { zh: `植入 ${id}` }, status: 'in-force', ...more });
  for (const node of nodes) (node.placements ??= []).push(id);
  return id;
}

function addNode(plot: Plot, parent: { children?: DraftNode[] }, name: string, more: object = {}): DraftNode {
  const id = plot.tag + name;
  const made: DraftNode = { id, title: { zh: `植入 ${id}` }, ...more };
  (parent.children ??= []).push(made);
  return made;
}

/** A new leaf beside a leaf, on its level, that requires as many as stand in it. */
function beside(plot: Plot, i: number, more: object = {}): DraftNode {
  const leaf = plot.leaf(i);
  const level = leaf.level === undefined ? {} : { level: leaf.level };
  return addNode(plot, plot.parents.get(leaf.id) ?? plot.system, `planted-node-${i}`, { ...level, ...more });
}

function claim(plot: Plot, nodes: readonly string[], value: number, more: object = {}): void {
  if (plot.system.sources.length === 0) plot.system.sources.push({ id: 'planted', title: { zh: '植入的资料' } });
  plot.system.claims.push({
    about: { nodes },
    counts: 'sites',
    comparator: 'exactly',
    value,
    source: 'planted',
    ...more,
  });
}

/** How to plant the i-th defect of each rule. */
export const plants: Readonly<Record<string, Plant>> = {
  'node-gap': (plot, i) => {
    const node = plot.leaf(i);
    node.expectation = { required: 9000 };
    return { node: node.id };
  },
  'coverage-below': (plot, i) => {
    const node = plot.leaf(i);
    node.expectation = { required: 9000 };
    plot.policy.minCoverage = [...(plot.policy.minCoverage ?? []), { node: node.id, percent: 100 }];
    return { node: node.id };
  },
  'not-assessed': (plot, i) => {
    const node = beside(plot, i);
    add(plot, `p${i}`, { published: '2024' }, node);
    return { node: node.id };
  },
  'not-applicable': (plot, i) => {
    const node = plot.leaf(i);
    node.expectation = { notApplicable: '没有' };
    return { node: node.id };
  },
  'claim-contradicted': (plot, i) => {
    const node = plot.leaf(i);
    claim(plot, [node.id], 0, { counts: 'placements' });
    return { node: node.id };
  },
  'claim-not-listed': (plot, i) => {
    const node = plot.leaf(i);
    claim(plot, [node.id], 9000, { counts: 'placements' });
    return { node: node.id };
  },
  'claims-disagree': (plot, i) => {
    const node = plot.leaf(i);
    claim(plot, [node.id], 1);
    claim(plot, [node.id], 2);
    return { node: node.id };
  },
  'claims-cannot-tell': (plot, i) => {
    const node = plot.leaf(i);
    claim(plot, [node.id], 1, { since: '2016' });
    claim(plot, [node.id], 2, { since: '2017' });
    return { node: node.id };
  },
  'claim-sum-differs': (plot, i) => {
    const node = plot.inner(i);
    claim(plot, [node.id], 9000);
    for (const child of node.children ?? []) claim(plot, [child.id], 1);
    return { node: node.id };
  },
  'claim-sum-general': (plot, i) => {
    const node = plot.inner(i);
    const counted = (node.children ?? []).filter(({ expectation = {} }) => !('notApplicable' in expectation));
    counted[0]!.part = 'general';
    claim(plot, [node.id], counted.length);
    for (const child of counted) claim(plot, [child.id], 1);
    return { node: node.id };
  },
  'records-differ': (plot, i) => {
    const designation = number(plot, i, 2020);
    const first = add(plot, `p${i}`, { designation }, plot.leaf(i));
    add(plot, `p${i}b`, { designation, title: { zh: '另一名称' } }, plot.leaf(i));
    return { standard: first };
  },
  'wanted-not-begun': (plot, i) => {
    const node = plot.leaf(i);
    return { node: node.id, standard: add(plot, `p${i}`, { status: 'wanted' }, node) };
  },
  'wanted-though-there': (plot, i) => {
    const node = plot.leaf(i);
    add(plot, `p${i}-there`, { title: { zh: `关于植入课题${i}号的规范` } }, node);
    return { node: node.id, standard: add(plot, `p${i}`, { title: { zh: `植入课题${i}号` }, status: 'wanted' }, node) };
  },
  'named-otherwise': (plot, i) => {
    const node = plot.leaf(i);
    node.aliases = [`别名${i}`];
    return { node: node.id };
  },
  'empty-leaf': (plot, i) => ({ node: beside(plot, i, { expectation: { required: 1 } }).id }),
  'only-retired': (plot, i) => {
    const node = beside(plot, i, { expectation: { complete: true } });
    add(plot, `p${i}`, { status: 'withdrawn' }, node);
    return { node: node.id };
  },
  'retired-placed': (plot, i) => {
    const node = plot.leaf(i);
    add(plot, `p${i}`, { designation: number(plot, i, 2024), published: '2024' }, node);
    const old = add(
      plot,
      `p${i}-old`,
      { designation: number(plot, i, 2010, 'GB'), status: 'superseded', title: { zh: `植入 ${plot.tag}p${i}` } },
      node,
    );
    return { node: node.id, standard: old };
  },
  'successor-unknown': (plot, i) => {
    const node = plot.leaf(i);
    return { node: node.id, standard: add(plot, `p${i}`, { status: 'superseded' }, node) };
  },
  'replacement-cycle': (plot, i) => {
    const replaces = (target: string): object => ({ relations: [{ type: 'replaces', target }] });
    const first = add(plot, `p${i}`, replaces(`${plot.tag}p${i}b`), plot.leaf(i));
    add(plot, `p${i}b`, replaces(first), plot.leaf(i));
    return { standard: first };
  },
  'adopts-replaced': (plot, i) => {
    const node = plot.leaf(i);
    const iso = (year: number): string => `ISO ${plot.firstNumber + i}:${year}`;
    add(plot, `p${i}-iso`, { designation: iso(2023) }, node);
    const relations = [{ type: 'adopts', target: iso(2010), degree: 'IDT' }];
    return { node: node.id, standard: add(plot, `p${i}`, { relations }, node) };
  },
  'plan-overdue': (plot, i) => {
    const node = plot.leaf(i);
    const standard = add(plot, `p${i}`, { status: 'drafting' });
    (node.placements ??= []).push({ standard, due: '2025' });
    return { node: node.id, standard };
  },
  'review-overdue': (plot, i) => {
    const node = plot.leaf(i);
    return { node: node.id, standard: add(plot, `p${i}`, { published: '2020-12-31' }, node) };
  },
  'level-demanded': (plot, i) => {
    const node = plot.leaf(i);
    plot.policy.demandedLevels = [...(plot.policy.demandedLevels ?? []), { node: node.id, levels: ['regional'] }];
    return { node: node.id };
  },
  'kind-demanded': (plot, i) => {
    const node = plot.leaf(i);
    plot.policy.demandedKinds = [...(plot.policy.demandedKinds ?? []), { node: node.id, kinds: ['basic'] }];
    return { node: node.id };
  },
  'exceeds-required': (plot, i) => {
    const node = beside(plot, i, { expectation: { required: 0 } });
    add(plot, `p${i}`, {}, node);
    return { node: node.id };
  },
  'number-not-sum': (plot, i) => {
    const node = beside(plot, i, { expectation: { required: 3 } });
    addNode(plot, node, `planted-child-${i}`, { expectation: { required: 1 } });
    addNode(plot, node, `planted-child-${i}b`, { expectation: { required: 1 } });
    return { node: node.id };
  },
  'duplicate-code': (plot, i) => {
    const { code } = plot.leaf(i);
    return { node: beside(plot, i, { code, expectation: { required: 0 } }).id };
  },
  'code-misplaced': (plot, i) => {
    const node = plot.leaf(i);
    node.code = `Z${i}`;
    return { node: node.id };
  },
  'same-title': (plot, i) => ({
    node: beside(plot, i, { title: plot.leaf(i).title, expectation: { required: 0 } }).id,
  }),
  'editions-in-force': (plot, i) => {
    const title = { zh: `植入 ${i}` };
    const first = add(plot, `p${i}`, { designation: number(plot, i, 2022), title }, plot.leaf(i));
    add(plot, `p${i}b`, { designation: number(plot, i, 2020, 'GB'), title }, plot.leaf(i));
    return { standard: first };
  },
  'placed-above-too': (plot, i) => {
    const node = plot.leaf(i);
    return { node: node.id, standard: add(plot, `p${i}`, {}, plot.parents.get(node.id) ?? node, node) };
  },
  'core-in-two-branches': (plot, i) => {
    const [one, other] = [plot.leaf(i), plot.leaf(i + 1)];
    return { standard: add(plot, `p${i}`, {}, one, other) };
  },
  unplaced: (plot, i) => ({ standard: add(plot, `p${i}`, {}) }),
  'level-skipped': (plot, i) => {
    const level = plot.system.levels.at(-1)?.id;
    return { node: addNode(plot, plot.system, `planted-node-${i}`, { level, expectation: { required: 0 } }).id };
  },
  'single-child': (plot, i) => {
    const node = beside(plot, i);
    addNode(plot, node, `planted-child-${i}`, { expectation: { required: 0 } });
    return { node: node.id };
  },
  'too-many-children': (plot, i) => {
    const node = plot.inner(i);
    for (let n = 0; n <= 60; n++) addNode(plot, node, `planted-${i}-${n}`, { expectation: { required: 0 } });
    return { node: node.id };
  },
  'designation-unreadable': (plot, i) => {
    const node = plot.leaf(i);
    return { node: node.id, standard: add(plot, `p${i}`, { designation: `TC${i + 1}` }, node) };
  },
  'designation-repaired': (plot, i) => {
    const node = plot.leaf(i);
    return { node: node.id, standard: add(plot, `p${i}`, { designation: `gb/t ${plot.firstNumber + i}—2022` }, node) };
  },
  'relation-to-itself': (plot, i) => {
    const node = plot.leaf(i);
    const designation = number(plot, i, 2022);
    const relations = [{ type: 'replaces', target: designation }];
    return { node: node.id, standard: add(plot, `p${i}`, { designation, relations }, node) };
  },
  'relation-target-unreadable': (plot, i) => {
    const node = plot.leaf(i);
    return {
      node: node.id,
      standard: add(plot, `p${i}`, { relations: [{ type: 'replaces', target: `TC${i + 1}` }] }, node),
    };
  },
  'relation-target-spelling': (plot, i) => {
    const node = plot.leaf(i);
    add(plot, `p${i}-target`, { designation: number(plot, i, 2022) }, node);
    const relations = [{ type: 'references', target: `GB/T ${plot.firstNumber + i}—2022` }];
    return { node: node.id, standard: add(plot, `p${i}`, { relations }, node) };
  },
  'older-edition-current': (plot, i) => {
    const node = plot.leaf(i);
    const title = { zh: `植入 ${i}` };
    add(plot, `p${i}-late`, { designation: number(plot, i, 2022), status: 'withdrawn', title });
    return { node: node.id, standard: add(plot, `p${i}`, { designation: number(plot, i, 2012, 'GB'), title }, node) };
  },
  'two-titles': (plot, i) => {
    const first = add(plot, `p${i}`, { designation: number(plot, i, 2022) }, plot.leaf(i));
    add(plot, `p${i}-old`, { designation: number(plot, i, 2012), status: 'superseded', title: { zh: '旧名' } });
    return { standard: first };
  },
};

/** What tells a finding from others, as text. */
export function identity({ at, fingerprint }: DescribedFinding): string {
  return `${at.node ?? '-'} ${at.standard ?? '-'} ${fingerprint}`;
}
