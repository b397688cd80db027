import type { DocumentTable } from '../document-table.js';
import { at } from '../node-table.js';
import type { PlacementRows, PlacementTable } from '../placement-table.js';
import { adopted, core, related } from '../roles.js';
import { fillRows } from '../rows.js';

/**
 * The placements of the ground turned round: from slots with standards to documents with slots. A place of a document is
 * a slot and the code `position * 4 + role`.
 */
export interface GroundPlaces {
  readonly rows: PlacementRows;
  readonly slot: Int32Array;
  readonly code: Int32Array;
}

/** Turns the placements of the ground round. */
export function groundPlaces(size: number, table: PlacementTable, documents: DocumentTable): GroundPlaces {
  const counted = table.counted.standard.length;
  const slot = new Int32Array(counted + table.related.standard.length);
  const code = new Int32Array(slot.length);
  for (let row = 0; row < size; row++) {
    fillCounted(table, row, slot, code);
    fill(table.related, row, related, counted, slot, code);
  }
  return { rows: fillRows(documents.size, slot.length, (j) => at(documents.documentOf, at(code, j) >> 2)), slot, code };
}

function fill(rows: PlacementRows, row: number, role: number, start: number, slot: Int32Array, code: Int32Array): void {
  for (let j = at(rows.offset, row); j < at(rows.offset, row + 1); j++) {
    slot[start + j] = row;
    code[start + j] = at(rows.standard, j) * 4 + role;
  }
}

/** Counted placements are core ones but for those that are listed as adopted, in the same order. */
function fillCounted(table: PlacementTable, row: number, slot: Int32Array, code: Int32Array): void {
  fill(table.counted, row, core, 0, slot, code);
  let next = at(table.adopted.offset, row);
  const end = at(table.adopted.offset, row + 1);
  for (let j = at(table.counted.offset, row); next < end && j < at(table.counted.offset, row + 1); j++) {
    if (at(table.counted.standard, j) !== at(table.adopted.standard, next)) continue;
    code[j] = at(code, j) + adopted;
    next++;
  }
}
