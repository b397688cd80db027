import type { CellColumns } from './cells.js';
import type { NodeTable } from './node-table.js';
import type { PairTable } from './pair-table.js';
import type { PlacementRows } from './placement-table.js';

/** What the counting of one branch needs; cells stand in the order in which they are read, one array from end to end. */
export interface TallyInput {
  readonly table: NodeTable;
  readonly counted: PlacementRows;
  readonly cellOfPlacement: Uint8Array;
  readonly documentPairs: PairTable;
  readonly cellOfPair: Uint8Array;
  readonly columns: CellColumns;
}

/**
 * Distinct documents of every row of a branch by cell, `cells[((row - from) << columns.shift) + column]`, and the existing and
 * planned documents of each row's remainder: those in the node itself and in none of its children.
 */
export interface Tally {
  readonly from: number;
  readonly cells: Int32Array;
  readonly columns: CellColumns;
  readonly remainderExisting: Int32Array;
  readonly remainderPlanned: Int32Array;
}

/** Counts the branch of a row: own placements, less what neighbours count twice, summed from the leaves up. */
export function tallyBranch(input: TallyInput, from: number): Tally {
  const to = input.table.end[from] as number;
  const tally: Tally = {
    from,
    cells: new Int32Array((to - from) << input.columns.shift),
    columns: input.columns,
    remainderExisting: new Int32Array(to - from),
    remainderPlanned: new Int32Array(to - from),
  };
  countOwn(input, tally, to);
  takeRemainders(tally, to);
  subtractPairs(input, tally, to);
  sumUpwards(input.table, tally, to);
  return tally;
}

function countOwn({ counted, cellOfPlacement }: TallyInput, { from, cells, columns }: Tally, to: number): void {
  const { offset } = counted;
  const { shift } = columns;
  for (let row = from; row < to; row++) {
    const base = (row - from) << shift;
    const end = offset[row + 1] as number;
    for (let j = offset[row] as number; j < end; j++) {
      const place = base + (cellOfPlacement[j] as number);
      cells[place] = (cells[place] as number) + 1;
    }
  }
}

function takeRemainders({ from, cells, columns, remainderExisting, remainderPlanned }: Tally, to: number): void {
  const { shift, count: width, class: classes } = columns;
  for (let row = 0; row < to - from; row++) {
    const base = row << shift;
    for (let cell = 0; cell < width; cell++) {
      const count = cells[base + cell] as number;
      if (count === 0) continue;
      const kind = classes[cell] as number;
      if (kind === 0) remainderExisting[row] = (remainderExisting[row] as number) + count;
      else if (kind === 1) remainderPlanned[row] = (remainderPlanned[row] as number) + count;
    }
  }
}

function subtractPairs({ documentPairs, cellOfPair }: TallyInput, tally: Tally, to: number): void {
  const { from, cells, columns, remainderExisting, remainderPlanned } = tally;
  const { offset, inNode } = documentPairs;
  const { shift, class: classes } = columns;
  for (let row = from; row < to; row++) {
    const base = (row - from) << shift;
    const end = offset[row + 1] as number;
    for (let j = offset[row] as number; j < end; j++) {
      const cell = cellOfPair[j] as number;
      cells[base + cell] = (cells[base + cell] as number) - 1;
      if ((inNode[j] as number) === 0) continue;
      const kind = classes[cell] as number;
      if (kind === 0) remainderExisting[row - from] = (remainderExisting[row - from] as number) - 1;
      else if (kind === 1) remainderPlanned[row - from] = (remainderPlanned[row - from] as number) - 1;
    }
  }
}

function sumUpwards({ parent, zone }: NodeTable, { from, cells, columns }: Tally, to: number): void {
  const { shift, count: width } = columns;
  for (let row = to - 1; row > from; row--) {
    const above = parent[row] as number;
    if ((zone[row] as number) !== (zone[above] as number)) continue;
    const source = (row - from) << shift;
    const target = (above - from) << shift;
    for (let cell = 0; cell < width; cell++) {
      cells[target + cell] = (cells[target + cell] as number) + (cells[source + cell] as number);
    }
  }
}

/** Distinct items of every row of a branch: own placements less pairs, summed from the leaves up. */
export function countBranch(table: NodeTable, rows: PlacementRows, pairs: PairTable | null, from: number): Int32Array {
  const to = table.end[from] as number;
  const counts = new Int32Array(to - from);
  for (let row = to - 1; row >= from; row--) {
    const own = (rows.offset[row + 1] as number) - (rows.offset[row] as number);
    const twice = pairs === null ? 0 : (pairs.offset[row + 1] as number) - (pairs.offset[row] as number);
    counts[row - from] = (counts[row - from] as number) + own - twice;
    const above = table.parent[row] as number;
    if (row > from && (table.zone[row] as number) === (table.zone[above] as number)) {
      counts[above - from] = (counts[above - from] as number) + (counts[row - from] as number);
    }
  }
  return counts;
}
