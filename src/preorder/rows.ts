import type { PlacementRows } from './placement-table.js';

/** Sorts items 0 … items - 1 into rows by counting; the order of items within a row is kept. */
export function fillRows(rows: number, items: number, rowOf: (item: number) => number): PlacementRows {
  const offset = new Uint32Array(rows + 1);
  for (let i = 0; i < items; i++) {
    const row = rowOf(i) + 1;
    offset[row] = (offset[row] as number) + 1;
  }
  for (let row = 0; row < rows; row++) offset[row + 1] = (offset[row + 1] as number) + (offset[row] as number);
  const next = offset.slice();
  const standard = new Int32Array(items);
  for (let i = 0; i < items; i++) {
    const row = rowOf(i);
    const to = next[row] as number;
    next[row] = to + 1;
    standard[to] = i;
  }
  return { offset, standard };
}
