import type { CoverageRow, Standard, StandardSystem, SystemNode } from 'tixi';
import { safeParseDesignation } from 'tixi';

/** The rows of a system counted the plain way, with sets and recursion, straight from rules C1 to C6. */
export type NaiveRow = Omit<CoverageRow, 'code' | 'title' | 'level' | 'claimed'>;

const existingStatuses = ['in-force', 'under-revision', 'published'];
const plannedStatuses = ['approval', 'examination', 'enquiry', 'drafting', 'proposed', 'wanted'];
const retiredStatuses = ['superseded', 'withdrawn'];
const leading = [...existingStatuses, ...plannedStatuses, ...retiredStatuses, 'unknown'];
const levels = [
  'international',
  'foreign',
  'regional',
  'national',
  'industry',
  'local',
  'association',
  'enterprise',
  'unspecified',
];
const statuses = [
  'wanted',
  'proposed',
  'drafting',
  'enquiry',
  'examination',
  'approval',
  'published',
  'in-force',
  'under-revision',
  'superseded',
  'withdrawn',
  'unknown',
];

export function naiveRows(system: StandardSystem): NaiveRow[] {
  const documentOf = naiveDocuments(system);
  const byId = new Map(system.standards.map((standard) => [standard.id, standard]));
  const editions = new Map<string, Standard[]>();
  for (const standard of system.standards) {
    editions.set(documentOf(standard), [...(editions.get(documentOf(standard)) ?? []), standard]);
  }
  const leader = (document: string): Standard =>
    leading.flatMap((status) =>
      (editions.get(document) ?? []).filter((standard) => standard.status === status),
    )[0] as Standard;

  const marked = (node: { readonly expectation?: SystemNode['expectation'] }): boolean =>
    node.expectation !== undefined && 'notApplicable' in node.expectation;
  const subtree = (node: SystemNode, inside: boolean): SystemNode[] => [
    node,
    ...(node.children ?? []).filter((child) => inside || !marked(child)).flatMap((child) => subtree(child, inside)),
  ];
  const placed = (nodes: readonly SystemNode[], roles: readonly string[]): Standard[] =>
    nodes
      .flatMap((node) => node.placements ?? [])
      .filter((placement) => roles.includes(typeof placement === 'string' ? 'core' : (placement.role ?? 'core')))
      .map((placement) => byId.get(typeof placement === 'string' ? placement : placement.standard) as Standard);
  const documentsOf = (standards: readonly Standard[]): Set<string> => new Set(standards.map(documentOf));
  const ofStatus = (documents: ReadonlySet<string>, wanted: readonly string[]): Set<string> =>
    new Set([...documents].filter((document) => wanted.includes(leader(document).status)));

  const rows: NaiveRow[] = [];
  const root = {
    id: '',
    title: system.title,
    expectation: system.expectation,
    children: system.children,
  } as SystemNode;
  const visit = (node: SystemNode, depth: number, inside: boolean): NaiveRow => {
    const at = rows.push(null as unknown as NaiveRow) - 1;
    const here = inside || marked(node);
    const children = (node.children ?? []).map((child) => ({ child, row: visit(child, depth + 1, here) }));
    const applicable = children.filter(({ child }) => here || !marked(child));
    const nodes = subtree(node, here);
    const counted = placed(nodes, ['core', 'adopted']);
    const documents = documentsOf(counted);
    const below = documentsOf(
      placed(
        applicable.flatMap(({ child }) => subtree(child, here)),
        ['core', 'adopted'],
      ),
    );
    const remainder = new Set(
      [...documentsOf(placed([node], ['core', 'adopted']))].filter((document) => !below.has(document)),
    );
    const [existing, planned] = [ofStatus(documents, existingStatuses), ofStatus(documents, plannedStatuses)];
    const restExisting = ofStatus(remainder, existingStatuses).size;
    const rest = restExisting + ofStatus(remainder, plannedStatuses).size;

    const known = applicable.length > 0 && applicable.every(({ row }) => row.required !== null);
    const sum = (pick: (row: NaiveRow) => number | null): number =>
      applicable.reduce((total, { row }) => total + (pick(row) ?? 0), 0);
    let required: number | null = null;
    let met: number | null = null;
    let basis: NaiveRow['basis'] = 'none';
    const { expectation } = node;
    if (!here && expectation !== undefined && 'required' in expectation) {
      basis = 'own';
      required = expectation.required;
      met = Math.min(required, known ? sum((row) => row.met) + restExisting : existing.size);
    } else if (!here && expectation !== undefined && 'complete' in expectation) {
      basis = 'complete';
      required = existing.size + planned.size;
      met = Math.min(required, existing.size);
    } else if (!here && known) {
      basis = 'children';
      required = sum((row) => row.required) + rest;
      met = sum((row) => row.met) + restExisting;
    }
    const missing = required === null || met === null ? null : required - met;
    const underWay = ofStatus(
      documents,
      plannedStatuses.filter((status) => status !== 'wanted'),
    ).size;
    const inProgress = missing === null ? null : Math.min(missing, underWay);
    const levelOf = (standard: Standard): string => {
      const read = standard.designation === undefined ? null : safeParseDesignation(standard.designation);
      return standard.level ?? (read?.ok === true ? read.value.level : 'unspecified');
    };
    const row: NaiveRow = {
      node: node === root ? null : node.id,
      depth,
      placements: counted.length,
      standards: new Set(counted).size,
      documents: documents.size,
      existing: existing.size,
      planned: planned.size,
      retired: ofStatus(documents, retiredStatuses).size,
      unknown: ofStatus(documents, ['unknown']).size,
      adopted: documentsOf(placed(nodes, ['adopted'])).size,
      related: documentsOf(placed(nodes, ['related'])).size,
      required,
      basis,
      remainder: rest,
      met,
      missing,
      inProgress,
      notStarted: missing === null || inProgress === null ? null : missing - inProgress,
      ratio: required === null || required === 0 ? null : existing.size / required,
      metRatio: required === null || required === 0 || met === null ? null : met / required,
      state: here ? 'not-applicable' : missing === null ? 'not-assessed' : missing === 0 ? 'covered' : 'gap',
      byLevel: tallyOf(
        levels,
        [...documents].map((document) => levelOf(leader(document))),
      ) as NaiveRow['byLevel'],
      byStatus: tallyOf(
        statuses,
        [...documents].map((document) => leader(document).status),
      ) as NaiveRow['byStatus'],
    };
    rows[at] = row;
    return row;
  };
  visit(root, 0, false);
  return rows;
}

function tallyOf(keys: readonly string[], values: readonly string[]): Record<string, number> {
  return Object.fromEntries(keys.map((key) => [key, values.filter((value) => value === key).length]));
}

/** Which document each standard is of: whatever is connected by a designation's key or a stated `sameAs` is one. */
function naiveDocuments(system: StandardSystem): (standard: Standard) => string {
  const keyOf = (text: string): string | null => {
    const read = safeParseDesignation(text);
    return read.ok ? `key ${read.value.document}` : null;
  };
  const ids = new Set(system.standards.map(({ id }) => id));
  const edges: [string, string][] = [];
  for (const { id, designation, sameAs } of system.standards) {
    const own = designation === undefined ? null : keyOf(designation);
    const other = sameAs === undefined ? null : ids.has(sameAs) ? `id ${sameAs}` : keyOf(sameAs);
    if (own !== null) edges.push([`id ${id}`, own]);
    if (other !== null) edges.push([`id ${id}`, other]);
  }
  const component = (start: string): string => {
    const seen = new Set([start]);
    for (let grown = true; grown; ) {
      const before = seen.size;
      for (const [a, b] of edges) if (seen.has(a) || seen.has(b)) seen.add(a).add(b);
      grown = seen.size > before;
    }
    return [...seen].sort()[0]!;
  };
  const names = new Map(system.standards.map(({ id }) => [id, component(`id ${id}`)]));
  return ({ id }) => names.get(id)!;
}
