import { addToGroup } from '../base/groups.js';
import { deepFreeze } from '../base/freeze.js';
import type { ClaimedFigure } from '../model/coverage-report.js';
import type { StandardSystem } from '../model/system.js';
import type { Counts } from '../preorder/counts.js';
import { at, type NodeTable } from '../preorder/node-table.js';
import type { SystemIndex } from '../preorder/system-index.js';
import { assessBranch, type Assessment } from './assess.js';
import { countClasses, type ClassCounts } from './class-counts.js';
import type { RowCounts, RowHead } from './row.js';

/** What is counted in a branch, and what it requires and has met. */
export interface Branch {
  readonly from: number;
  readonly to: number;
  readonly counts: Counts;
  readonly classes: ClassCounts;
  readonly assessment: Assessment;
}

const assessed = new WeakMap<Counts, Pick<Branch, 'classes' | 'assessment'>>();

/** Counts a branch: documents by cell, standards, placements and roles, then what it requires and has met. */
export function countBranchOf(index: SystemIndex, asOf: string | null, from: number): Branch {
  const table = index.nodes();
  const counts = index.snapshot(asOf).counts(from);
  return { from, to: at(table.end, from), counts, ...assessCounts(index.system, table, counts) };
}

/** What every row of a branch holds by class, requires and has met, kept beside its counts. */
export function assessCounts(
  system: StandardSystem,
  table: NodeTable,
  counts: Counts,
): Pick<Branch, 'classes' | 'assessment'> {
  const known = assessed.get(counts);
  if (known !== undefined) return known;
  const classes = countClasses(counts);
  const made = { classes, assessment: assessBranch(system, table, counts, classes) };
  assessed.set(counts, made);
  return made;
}

/** The counts of one row of a branch. */
export function countsOfRow(branch: Branch, row: number): RowCounts {
  const { from, counts, assessment } = branch;
  const i = row - from;
  return {
    cells: counts.cells,
    columns: counts.columns,
    base: i << counts.columns.shift,
    placements: at(counts.placements, i),
    standards: at(counts.standards, i),
    adopted: at(counts.adopted, i),
    related: at(counts.related, i),
    remainder: at(counts.remainderExisting, i) + at(counts.remainderPlanned, i),
    basis: assessment.basis[i] ?? 'none',
    required: known(at(assessment.required, i)),
    met: known(at(assessment.met, i)),
    applicable: at(assessment.applies, i) === 1,
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
    const figure = deepFreeze<ClaimedFigure>({ value, comparator, source });
    addToGroup(figures, node, figure);
  }
  return figures;
}

function known(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
