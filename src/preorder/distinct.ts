import type { NodeTable } from './node-table.js';
import type { PlacementRows } from './placement-table.js';

/** The rows of a branch that count for its top: all but those in a zone of their own. */
export function rowsOfZone({ zone, end }: NodeTable, top: number, from = top): number[] {
  const rows: number[] = [];
  for (let row = from; row < (end[top] as number); row++)
    if ((zone[row] as number) === (zone[top] as number)) rows.push(row);
  return rows;
}

/** The distinct standards placed in some rows, or what `itemOf` makes of them, in the order of first appearance. */
export function distinctIn(rows: readonly number[], placements: PlacementRows, itemOf: Int32Array | null): Set<number> {
  const { offset, standard } = placements;
  const found = new Set<number>();
  for (const row of rows) {
    for (let j = offset[row] as number; j < (offset[row + 1] as number); j++) {
      const position = standard[j] as number;
      found.add(itemOf === null ? position : (itemOf[position] as number));
    }
  }
  return found;
}
