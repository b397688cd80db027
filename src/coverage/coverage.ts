import { TixiError } from '../base/error.js';
import { deepFreeze } from '../base/freeze.js';
import { nearest } from '../base/nearest.js';
import type { CoverageReport } from '../model/coverage-report.js';
import type { StandardSystem } from '../model/system.js';
import { systemIndex, type SystemIndex } from '../preorder/system-index.js';
import { unknownNode } from '../system/find.js';
import { claimedFigures, countBranchOf, countsOfRow, headOfRow, type Branch } from './branch.js';
import { checkDay } from './options.js';
import { outsideRow } from './outside.js';
import { makeRow } from './row.js';

/** What coverage is asked for. */
export interface CoverageOptions<NodeId extends string = string, LevelId extends string = string> {
  /** Only the nodes of this level, and a row `outside` for the rest. */
  readonly at?: LevelId;
  /** Only the branch of this node; `total` is then its row, and `rows` the nodes below it. */
  readonly under?: NodeId;
  /** The day whose statuses count; without it they stand as recorded. */
  readonly asOf?: string;
}

/**
 * Counts how much of what there ought to be is there: one row a node in document order, and the total.
 *
 * Counts are of documents, distinct in every subtree (rules C1 to C6, GB/T 13016's 应有数 and 现有数); ratios are
 * numbers, null where nothing is required or known.
 *
 * @throws `TixiError` `unknown-level`, `unknown-node` or `invalid-date` where an option names what is not there.
 *
 * @example
 * const { total } = coverage(system);
 * [total.existing, total.required, total.ratio]; // => [3, 4, 0.75]
 */
export function coverage<N extends string, S extends string, L extends string>(
  system: StandardSystem<N, S, L>,
  options: CoverageOptions<NoInfer<N>, NoInfer<L>> = {},
): CoverageReport {
  const asOf = checkDay(options.asOf);
  const index = systemIndex(system);
  const from = rowOfNode(index, options.under);
  const branch = countBranchOf(index, asOf, from);
  const claimed = claimedFigures(system);
  const chosen = rowsAsked(index, branch, options.at);
  const total = makeRow(headOfRow(index, from, claimed), countsOfRow(branch, from));
  const rows = chosen.map((row) => makeRow(headOfRow(index, row, claimed), countsOfRow(branch, row)));
  // Rows are frozen as they are made.
  return Object.freeze<CoverageReport>({
    format: 'tixi/coverage/1',
    system: system.id,
    asOf,
    total,
    rows: Object.freeze(rows),
    outside: options.at === undefined ? null : outsideRow(index, asOf, branch, chosen, total, rows),
    unplaced: index.unplaced().length,
    excluded: deepFreeze(excludedNodes(index, branch)),
    skipped: Object.freeze([]),
  });
}

/** The row of a node, or row 0 for the system. */
export function rowOfNode(index: SystemIndex, node: string | null | undefined): number {
  if (node === undefined || node === null) return 0;
  const row = index.rowOf().get(node);
  if (row === undefined) throw unknownNode(index.system, node);
  return row;
}

function rowsAsked(index: SystemIndex, { from, to }: Branch, level: string | undefined): number[] {
  const { nodes } = index.nodes();
  if (level !== undefined) checkLevel(index.system, level);
  const rows: number[] = [];
  for (let row = from + 1; row < to; row++) if (level === undefined || nodes[row]?.level === level) rows.push(row);
  return rows;
}

function checkLevel(system: StandardSystem, level: string): void {
  const ids = system.levels.map(({ id }) => id);
  if (ids.includes(level)) return;
  const near = nearest(level, ids);
  const known = ids.length === 0 ? 'It declares none.' : `It has ${ids.map((id) => JSON.stringify(id)).join(', ')}.`;
  throw new TixiError('unknown-level', `The system ${system.id} has no level ${JSON.stringify(level)}. ${known}`, {
    system: system.id,
    level,
    nearest: near,
    known: ids,
  });
}

function excludedNodes(index: SystemIndex, { from, to }: Branch): { node: string; reason: string }[] {
  const { nodes } = index.nodes();
  const excluded: { node: string; reason: string }[] = [];
  for (let row = Math.max(1, from); row < to; row++) {
    const node = nodes[row];
    if (node?.expectation !== undefined && 'notApplicable' in node.expectation) {
      excluded.push({ node: node.id, reason: node.expectation.notApplicable });
    }
  }
  return excluded;
}
