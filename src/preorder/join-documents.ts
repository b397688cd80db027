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
    const first = top(document);
    if ((renumbered[first] as number) < 0) renumbered[first] = size++;
    renumbered[document] = renumbered[first] as number;
  }
  const joined = (document: number): number => renumbered[document] as number;
  return {
    ...table,
    size,
    documentOf: table.documentOf.map(joined),
    named: new Map(Array.from(table.named, ([key, document]) => [key, joined(document)])),
  };
}
