import type { DocumentTable } from './document-table.js';

/** Merges documents that are stated to be the same, and numbers them anew in their old order. */
export function joinDocuments(table: DocumentTable, joins: readonly (readonly [number, number])[]): DocumentTable {
  const above = Int32Array.from({ length: table.size }, (_, i) => i);
  const top = (document: number): number => {
    let here = document;
    while ((above[here] as number) !== here) {
      above[here] = above[above[here] as number] as number;
      here = above[here] as number;
    }
    return here;
  };
  for (const [a, b] of joins) above[Math.max(top(a), top(b))] = Math.min(top(a), top(b));
  const renumbered = new Int32Array(table.size).fill(-1);
  let size = 0;
  for (let document = 0; document < table.size; document++) {
    const joined = top(document);
    if ((renumbered[joined] as number) < 0) renumbered[joined] = size++;
    renumbered[document] = renumbered[joined] as number;
  }
  const find = (key: string): number => {
    const document = table.find(key);
    return document < 0 ? -1 : (renumbered[document] as number);
  };
  const anew = (document: number): number => renumbered[document] as number;
  return {
    ...table,
    size,
    documentOf: table.documentOf.map(anew),
    find,
    named: new Map(Array.from(table.named, ([key, document]) => [key, anew(document)])),
  };
}
