import type { DocumentTable } from './document-table.js';
import { at } from './node-table.js';

/** Documents with their keys and their editions, for naming them. */
export interface EditionTable {
  readonly keyOf: ReadonlyMap<number, string>;
  readonly editionsOf: ReadonlyMap<number, readonly number[]>;
}

/** Turns the document table round: from document to key, and to the positions of its standards. */
export function buildEditionTable({ documentOf, keys }: DocumentTable): EditionTable {
  const keyOf = new Map<number, string>();
  for (const [key, document] of keys) if (!keyOf.has(document)) keyOf.set(document, key);
  const editionsOf = new Map<number, number[]>();
  for (let i = 0; i < documentOf.length; i++) {
    const document = at(documentOf, i);
    const editions = editionsOf.get(document);
    if (editions === undefined) editionsOf.set(document, [i]);
    else editions.push(i);
  }
  return { keyOf, editionsOf };
}
