import type { CellColumns } from './cells.js';
import { at, type NodeTable } from './node-table.js';
import type { PairTables } from './pair-tables.js';
import type { PlacementTable } from './placement-table.js';
import { countBranch, type Tally } from './tally.js';

/** All counts of a branch, as arrays by row less `from`. */
export interface Counts extends Tally {
  readonly placements: Int32Array;
  readonly standards: Int32Array;
  readonly adopted: Int32Array;
  readonly related: Int32Array;
}

/** All counts of one row. */
export interface RowOfCounts {
  readonly columns: CellColumns;
  readonly cells: Int32Array;
  readonly remainderExisting: number;
  readonly remainderPlanned: number;
  readonly placements: number;
  readonly standards: number;
  readonly adopted: number;
  readonly related: number;
}

/** Adds to the documents of a branch what else is counted in it. */
export function countRest(table: NodeTable, rows: PlacementTable, pairs: PairTables, tally: Tally): Counts {
  const { from } = tally;
  return {
    ...tally,
    placements: countBranch(table, rows.counted, null, from),
    standards: countBranch(table, rows.counted, pairs.standards, from),
    adopted: countBranch(table, rows.adopted, pairs.adopted, from),
    related: countBranch(table, rows.related, pairs.related, from),
  };
}

/** The counts of one row of a branch. */
export function rowOfCounts(counts: Counts, row: number): RowOfCounts {
  const { columns } = counts;
  const i = row - counts.from;
  return {
    columns,
    cells: counts.cells.subarray(i << columns.shift, (i << columns.shift) + columns.count),
    remainderExisting: at(counts.remainderExisting, i),
    remainderPlanned: at(counts.remainderPlanned, i),
    placements: at(counts.placements, i),
    standards: at(counts.standards, i),
    adopted: at(counts.adopted, i),
    related: at(counts.related, i),
  };
}
