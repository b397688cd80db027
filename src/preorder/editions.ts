import { documentKeyOf } from '../designation/key.js';
import type { Standard } from '../model/standard.js';
import type { DocumentTable } from './document-table.js';
import { at } from './node-table.js';
import type { PlacementRows } from './placement-table.js';
import { fillRows } from './rows.js';

/** The standards that are editions of each document, in the order of the list: rows of positions by document. */
export function buildEditions({ size, documentOf }: DocumentTable): PlacementRows {
  return fillRows(size, documentOf.length, (i) => at(documentOf, i));
}

/** The key that a document has from the first of its editions with a readable designation, or null. */
export function keyOfDocument(
  standards: readonly Standard[],
  editions: PlacementRows,
  document: number,
): string | null {
  for (let j = at(editions.offset, document); j < at(editions.offset, document + 1); j++) {
    const { designation } = standards[at(editions.standard, j)] as Standard;
    const key = designation === undefined ? null : documentKeyOf(designation);
    if (key !== null) return key;
  }
  return null;
}
