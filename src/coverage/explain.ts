import { deepFreeze } from '../base/freeze.js';
import type { ExplainedDocument, Explanation } from '../model/explanation.js';
import { statuses } from '../model/sets/statuses.js';
import type { StandardSystem } from '../model/system.js';
import { classOfStatus } from '../preorder/cells.js';
import { distinctIn, rowsOfZone } from '../preorder/distinct.js';
import { keyOfDocument } from '../preorder/editions.js';
import { at } from '../preorder/node-table.js';
import type { PlacementRows } from '../preorder/placement-table.js';
import { systemIndex, type SystemIndex } from '../preorder/system-index.js';
import { countBranchOf, countsOfRow, headOfRow, type Branch } from './branch.js';
import { rowOfNode } from './coverage.js';
import { checkDay } from './options.js';
import { makeRow } from './row.js';

/** What an explanation is asked for. */
export interface ExplainOptions {
  /** The day whose statuses count; without it they stand as recorded. */
  readonly asOf?: string;
}

/**
 * Names what the ratio of a node (null: of the system) is made of: the documents that exist, what is required and on
 * which basis, and what was left out with the reason.
 *
 * @throws `TixiError` `unknown-node` or `invalid-date`.
 *
 * @example
 * explainCoverage(system, 'a1').numerator.documents.map(({ document }) => document); // => ['GB 1.1']
 */
export function explainCoverage<N extends string, S extends string, L extends string>(
  system: StandardSystem<N, S, L>,
  node: NoInfer<N> | null,
  options: ExplainOptions = {},
): Explanation {
  const asOf = checkDay(options.asOf);
  const index = systemIndex(system);
  const from = rowOfNode(index, node);
  const branch = countBranchOf(index, asOf, from);
  const row = makeRow(headOfRow(index, from, new Map()), countsOfRow(branch, from));
  const { counted, related } = index.placements();
  const inBranch = rowsOfZone(index.nodes(), from);
  const name = namer(index, asOf);
  const byClass = groupByClass(index, asOf, documentsIn(index, counted, inBranch));
  const [existing = [], planned = [], retired = [], unknown = []] = byClass.map((documents) => documents.map(name));
  return deepFreeze<Explanation>({
    format: 'tixi/explanation/1',
    system: system.id,
    node,
    asOf,
    state: row.state,
    ratio: row.ratio,
    metRatio: row.metRatio,
    numerator: { value: row.existing, documents: existing },
    denominator: {
      value: row.required,
      basis: row.basis,
      documents: denominatorDocuments(index, branch, row.basis, [...existing, ...planned], name),
      ...partsOf(index, branch),
    },
    excluded: {
      planned,
      retired,
      unknown,
      related: documentsIn(index, related, inBranch).map(name),
      notApplicable: excludedBranches(index, branch),
    },
  });
}

/** The distinct documents placed in some rows, in document order. */
function documentsIn(index: SystemIndex, placements: PlacementRows, rows: readonly number[]): number[] {
  return [...distinctIn(rows, placements, index.documents().documentOf)];
}

function groupByClass(index: SystemIndex, asOf: string | null, documents: readonly number[]): number[][] {
  const { leading, status } = index.snapshot(asOf).cells();
  const groups: number[][] = [[], [], [], []];
  for (const document of documents) groups[at(classOfStatus, at(status, at(leading, document)))]?.push(document);
  return groups;
}

/** Names a document by its key, or the id of its leading edition, and lists all its editions, the leading one first. */
function namer(index: SystemIndex, asOf: string | null): (document: number) => ExplainedDocument {
  const editions = index.editions();
  const { leading, status } = index.snapshot(asOf).cells();
  const { standards } = index.system;
  const id = (position: number): string => standards[position]?.id ?? '';
  return (document) => {
    const leader = at(leading, document);
    const all = editions.standard.subarray(at(editions.offset, document), at(editions.offset, document + 1));
    return {
      document: keyOfDocument(standards, editions, document) ?? id(leader),
      standards: [leader, ...all.filter((position) => position !== leader)].map(id),
      status: statuses[at(status, leader)] ?? 'unknown',
    };
  };
}

/** What a listed denominator is made of: the whole list, or the remainder beside the children's parts. */
function denominatorDocuments(
  index: SystemIndex,
  { from }: Branch,
  basis: Explanation['denominator']['basis'],
  listed: readonly ExplainedDocument[],
  name: (document: number) => ExplainedDocument,
): ExplainedDocument[] {
  if (basis === 'complete') return [...listed];
  if (basis !== 'children') return [];
  const { counted } = index.placements();
  const standsBelow = new Set(documentsIn(index, counted, rowsOfZone(index.nodes(), from, from + 1)));
  const names = new Set(listed.map(({ document }) => document));
  return documentsIn(index, counted, [from])
    .filter((document) => !standsBelow.has(document))
    .map(name)
    .filter(({ document }) => names.has(document));
}

/** What the children require and have met, and those of which it is not known. */
function partsOf(index: SystemIndex, branch: Branch): Pick<Explanation['denominator'], 'parts' | 'unknownParts'> {
  const { parent, nodes } = index.nodes();
  const parts: { node: string; required: number; met: number }[] = [];
  const unknownParts: string[] = [];
  for (let row = branch.from + 1; row < branch.to; row++) {
    const node = nodes[row];
    if (at(parent, row) !== branch.from || !node || at(branch.assessment.applies, row - branch.from) === 0) continue;
    const { required, met } = countsOfRow(branch, row);
    if (required === null || met === null) unknownParts.push(node.id);
    else parts.push({ node: node.id, required, met });
  }
  return { parts, unknownParts };
}

function excludedBranches(index: SystemIndex, { from, to }: Branch): Explanation['excluded']['notApplicable'] {
  const { zone, nodes, end } = index.nodes();
  const { counted } = index.placements();
  const branches: Explanation['excluded']['notApplicable'][number][] = [];
  for (let row = from + 1; row < to; row++) {
    const node = nodes[row];
    if (at(zone, row) !== row || !node?.expectation || !('notApplicable' in node.expectation)) continue;
    const standards = new Set<string>();
    for (let j = at(counted.offset, row); j < at(counted.offset, at(end, row)); j++) {
      standards.add(index.system.standards[at(counted.standard, j)]?.id ?? '');
    }
    branches.push({ node: node.id, reason: node.expectation.notApplicable, standards: [...standards] });
  }
  return branches;
}
