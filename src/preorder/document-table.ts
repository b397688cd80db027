import { documentKeyOf } from '../designation/key.js';
import type { Standard } from '../model/standard.js';
import { at } from './node-table.js';

/** Which document each standard is an edition of, as numbers from 0; keys are kept for documents that have one. */
export interface DocumentTable {
  readonly size: number;
  readonly documentOf: Int32Array;
  readonly keys: ReadonlyMap<string, number>;
}

/**
 * Joins standards to documents: by the key of their designation, and by stated `sameAs`, followed through chains. A
 * standard whose designation is missing or unreadable is a document of its own (rule C1).
 */
export function buildDocumentTable(standards: readonly Standard[], positions: ReadonlyMap<string, number>): DocumentTable {
  const keys = new Map<string, number>();
  const documentOf = new Int32Array(standards.length);
  let size = 0;
  const numberOfKey = (key: string): number => {
    const known = keys.get(key);
    if (known !== undefined) return known;
    keys.set(key, size);
    return size++;
  };
  const stated: number[] = [];
  for (let i = 0; i < standards.length; i++) {
    const { designation, sameAs } = standards[i] as Standard;
    const key = designation === undefined ? null : documentKeyOf(designation);
    documentOf[i] = key === null ? size++ : numberOfKey(key);
    if (sameAs !== undefined) stated.push(i);
  }
  if (stated.length === 0) return { size, documentOf, keys };

  const joins: [number, number][] = [];
  for (const i of stated) {
    const sameAs = standards[i]?.sameAs ?? '';
    const position = positions.get(sameAs);
    const key = position === undefined ? documentKeyOf(sameAs) : null;
    if (position !== undefined) joins.push([at(documentOf, i), at(documentOf, position)]);
    else if (key !== null) joins.push([at(documentOf, i), numberOfKey(key)]);
  }
  return joinDocuments({ size, documentOf, keys }, joins);
}

/** Merges documents that are stated to be the same, and numbers them anew. */
function joinDocuments(table: DocumentTable, joins: readonly (readonly [number, number])[]): DocumentTable {
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
  const keys = new Map<string, number>();
  for (const [key, document] of table.keys) keys.set(key, at(renumbered, document));
  return { size, documentOf: table.documentOf.map((document) => at(renumbered, document)), keys };
}
