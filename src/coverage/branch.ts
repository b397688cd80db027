import type { ClaimedFigure } from '../model/coverage-report.js';
import type { StandardSystem } from '../model/system.js';
import { at } from '../preorder/node-table.js';
import type { SystemIndex } from '../preorder/system-index.js';
import { countBranch, type Tally } from '../preorder/tally.js';
import { assessBranch, type Assessment } from './assess.js';
import { countClasses } from './class-counts.js';
import type { RowCounts, RowHead } from './row.js';

/** All counts of a branch, as arrays by row less `from`. */
export interface Branch {
  readonly from: number;
  readonly to: number;
  readonly tally: Tally;
  readonly assessment: Assessment;
  readonly placements: Int32Array;
  readonly standards: Int32Array;
  readonly adopted: Int32Array;
  readonly related: Int32Array;
}

/** Counts a branch: documents by cell, standards, placements and roles, then what it requires and has met. */
export function countBranchOf(index: SystemIndex, asOf: string | null, from: number): Branch {
  const table = index.nodes();
  const { counted, adopted, related } = index.placements();
  const pairs = index.pairs();
  const tally = index.snapshot(asOf).tally(from);
  return {
    from,
    to: at(table.end, from),
    tally,
    assessment: assessBranch(index.system, table, tally, countClasses(tally)),
    placements: countBranch(table, counted, null, from),
    standards: countBranch(table, counted, pairs.standards, from),
    adopted: countBranch(table, adopted, pairs.adopted, from),
    related: countBranch(table, related, pairs.related, from),
  };
}

/** The counts of one row of a branch. */
export function countsOfRow(branch: Branch, row: number): RowCounts {
  const { from, tally, assessment } = branch;
  const i = row - from;
  return {
    cells: tally.cells,
    columns: tally.columns,
    base: i << tally.columns.shift,
    placements: at(branch.placements, i),
    standards: at(branch.standards, i),
    adopted: at(branch.adopted, i),
    related: at(branch.related, i),
    remainder: at(tally.remainderExisting, i) + at(tally.remainderPlanned, i),
    basis: assessment.basis[i] ?? 'none',
    required: known(at(assessment.required, i)),
    met: known(at(assessment.met, i)),
    applicable: assessment.applicable(row),
  };
}

/** Who the row of a node, or row 0 of the system, is about. */
export function headOfRow(
  index: SystemIndex,
  row: number,
  claimed: ReadonlyMap<string | null, readonly ClaimedFigure[]>,
): RowHead {
  const table = index.nodes();
  const node = table.nodes[row] ?? null;
  return {
    node: node?.id ?? null,
    code: node?.code ?? null,
    title: (node ?? index.system).title,
    level: node?.level ?? null,
    depth: at(table.depth, row),
    claimed: claimed.get(node?.id ?? null) ?? [],
  };
}

/** Published figures for the size of a node, or of the system (null): claims about just it, unfiltered. */
export function claimedFigures(system: StandardSystem): ReadonlyMap<string | null, readonly ClaimedFigure[]> {
  const figures = new Map<string | null, ClaimedFigure[]>();
  for (const { about, counts, at: level, where, act, comparator, value, source } of system.claims) {
    const counting = counts === 'documents' || counts === 'standards';
    const plain = level === undefined && where === undefined && (act === undefined || act === 'listed');
    if (!counting || !plain || (about.nodes !== undefined && about.nodes.length !== 1)) continue;
    const node = about.nodes?.[0] ?? null;
    figures.set(node, [...(figures.get(node) ?? []), { value, comparator, source }]);
  }
  return figures;
}

function known(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
