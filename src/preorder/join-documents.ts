import type { DocumentTable } from './document-table.js';
import { at } from './node-table.js';

/** Merges documents that are stated to be the same, and numbers them anew in their old order. */
export function joinDocuments(table: DocumentTable, joins: readonly (readonly [number, number])[]): DocumentTable {
  const above = Int32Array.from({ length: table.size }, (_, i) => i);
  const top = (document: number): number => {
    let here = document;
    while (at(above, here) !== here) {
      above[here] = at(above, at(above, here));
      here = at(above, here);
    }
    return here;
  };
  for (const [a, b] of joins) above[Math.max(top(a), top(b))] = Math.min(top(a), top(b));
  const renumbered = new Int32Array(table.size).fill(-1);
  let size = 0;
  for (let document = 0; document < table.size; document++) {
    const joined = top(document);
    if (at(renumbered, joined) < 0) renumbered[joined] = size++;
    renumbered[document] = at(renumbered, joined);
  }
  const find = (key: string): number => {
    const document = table.find(key);
    return document < 0 ? -1 : at(renumbered, document);
  };
  return { size, documentOf: table.documentOf.map((document) => at(renumbered, document)), find };
}
