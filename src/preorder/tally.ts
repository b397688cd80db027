import type { CellColumns } from './cells.js';
import { at, type NodeTable } from './node-table.js';
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
  const to = at(input.table.end, from);
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
  for (let row = from; row < to; row++) {
    const base = (row - from) << columns.shift;
    const end = at(offset, row + 1);
    for (let j = at(offset, row); j < end; j++) {
      const place = base + at(cellOfPlacement, j);
      cells[place] = at(cells, place) + 1;
    }
  }
}

function takeRemainders({ from, cells, columns, remainderExisting, remainderPlanned }: Tally, to: number): void {
  for (let row = 0; row < to - from; row++) {
    const base = row << columns.shift;
    for (let cell = 0; cell < columns.count; cell++) {
      const count = at(cells, base + cell);
      if (count === 0) continue;
      const kind = at(columns.class, cell);
      if (kind === 0) remainderExisting[row] = at(remainderExisting, row) + count;
      else if (kind === 1) remainderPlanned[row] = at(remainderPlanned, row) + count;
    }
  }
}

function subtractPairs({ documentPairs, cellOfPair }: TallyInput, tally: Tally, to: number): void {
  const { from, cells, columns, remainderExisting, remainderPlanned } = tally;
  const { offset, inNode } = documentPairs;
  for (let row = from; row < to; row++) {
    const base = (row - from) << columns.shift;
    const end = at(offset, row + 1);
    for (let j = at(offset, row); j < end; j++) {
      const cell = at(cellOfPair, j);
      cells[base + cell] = at(cells, base + cell) - 1;
      if (at(inNode, j) === 0) continue;
      const kind = at(columns.class, cell);
      if (kind === 0) remainderExisting[row - from] = at(remainderExisting, row - from) - 1;
      else if (kind === 1) remainderPlanned[row - from] = at(remainderPlanned, row - from) - 1;
    }
  }
}

function sumUpwards({ parent, zone }: NodeTable, { from, cells, columns }: Tally, to: number): void {
  for (let row = to - 1; row > from; row--) {
    const above = at(parent, row);
    if (at(zone, row) !== at(zone, above)) continue;
    const source = (row - from) << columns.shift;
    const target = (above - from) << columns.shift;
    for (let cell = 0; cell < columns.count; cell++) {
      const count = at(cells, source + cell);
      if (count !== 0) cells[target + cell] = at(cells, target + cell) + count;
    }
  }
}

/** Distinct items of every row of a branch: own placements less pairs, summed from the leaves up. */
export function countBranch(table: NodeTable, rows: PlacementRows, pairs: PairTable | null, from: number): Int32Array {
  const to = at(table.end, from);
  const counts = new Int32Array(to - from);
  for (let row = to - 1; row >= from; row--) {
    const own = at(rows.offset, row + 1) - at(rows.offset, row);
    const twice = pairs === null ? 0 : at(pairs.offset, row + 1) - at(pairs.offset, row);
    counts[row - from] = at(counts, row - from) + own - twice;
    const above = at(table.parent, row);
    if (row > from && at(table.zone, row) === at(table.zone, above)) {
      counts[above - from] = at(counts, above - from) + at(counts, row - from);
    }
  }
  return counts;
}
