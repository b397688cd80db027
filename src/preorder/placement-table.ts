import type { StringTable } from '../base/string-table.js';
import type { Placement, PlacementRole } from '../model/placement.js';
import type { NodeTable } from './node-table.js';

/** Standards by the row of the node they stand in: those of row `r` are `standard[offset[r]] … standard[offset[r + 1] - 1]`. */
export interface PlacementRows {
  readonly offset: Uint32Array;
  readonly standard: Int32Array;
}

/** The placements of a system by role; `counted` holds core and adopted ones together, in document order. */
export interface PlacementTable {
  readonly counted: PlacementRows;
  readonly adopted: PlacementRows;
  readonly related: PlacementRows;
}

/**
 * Lists all placements by node row, with standards as positions in `standards`. One whose standard is not listed is
 * left out and passed to `unknown`.
 */
export function buildPlacementTable(
  table: NodeTable,
  positions: StringTable,
  unknown?: (row: number, placement: number, standard: string) => void,
): PlacementTable {
  let size = 0;
  for (const node of table.nodes) size += node?.placements?.length ?? 0;
  const counted = startRows(table.size, size);
  const adopted = startRows(table.size, 0);
  const related = startRows(table.size, 0);
  for (let row = 0; row < table.size; row++) {
    const placements = table.nodes[row]?.placements ?? [];
    for (let i = 0; i < placements.length; i++) {
      const placement = placements[i] as Placement;
      const standard = positions.find(standardOf(placement));
      if (standard < 0) {
        unknown?.(row, i, standardOf(placement));
        continue;
      }
      const role = roleOf(placement);
      addToRows(role === 'related' ? related : counted, standard);
      if (role === 'adopted') addToRows(adopted, standard);
    }
    for (const rows of [counted, adopted, related]) rows.offset[row + 1] = rows.length;
  }
  return { counted: finishRows(counted), adopted: finishRows(adopted), related: finishRows(related) };
}

/** The positions of the standards that are placed nowhere, in any role. */
export function unplacedStandards(standards: number, { counted, related }: PlacementTable): Int32Array {
  const placed = new Uint8Array(standards);
  let unplaced = standards;
  for (const { standard } of [counted, related]) {
    for (let j = 0; j < standard.length; j++) {
      const position = standard[j] as number;
      unplaced -= 1 - (placed[position] as number);
      placed[position] = 1;
    }
  }
  const found = new Int32Array(unplaced);
  for (let position = 0, next = 0; next < unplaced; position++) {
    if ((placed[position] as number) === 0) found[next++] = position;
  }
  return found;
}

/** The id of the standard that a placement places. */
export function standardOf(placement: Placement): string {
  return typeof placement === 'string' ? placement : placement.standard;
}

/** The role of a placement; without one it is a core one. */
export function roleOf(placement: Placement): PlacementRole {
  return typeof placement === 'string' ? 'core' : (placement.role ?? 'core');
}

/** Rows of standards that are still being filled. */
export interface GrowingRows {
  readonly offset: Uint32Array;
  standard: Int32Array;
  length: number;
}

/** Starts the rows of some nodes. */
export function startRows(nodes: number, size: number): GrowingRows {
  return { offset: new Uint32Array(nodes + 1), standard: new Int32Array(size), length: 0 };
}

/** Adds a standard to the row that is being filled. */
export function addToRows(rows: GrowingRows, standard: number): void {
  if (rows.length === rows.standard.length) {
    const larger = new Int32Array(Math.max(16, rows.length * 2));
    larger.set(rows.standard);
    rows.standard = larger;
  }
  rows.standard[rows.length++] = standard;
}

/** The rows as they are. */
export function finishRows(rows: GrowingRows): PlacementRows {
  const { offset, standard, length } = rows;
  return { offset, standard: length === standard.length ? standard : standard.slice(0, length) };
}
