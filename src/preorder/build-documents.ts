import type { StringTable } from '../base/string-table.js';
import { hashOfRead, isSameRead, readDocument, readKey, type DocumentRead } from '../designation/hash.js';
import { documentKeyOf } from '../designation/key.js';
import type { Standard } from '../model/standard.js';
import type { DocumentTable } from './document-table.js';
import { joinDocuments } from './join-documents.js';

/**
 * Joins standards to documents: by the key of their designation, and by stated `sameAs`, followed through chains. A
 * standard whose designation is missing or unreadable is a document of its own (rule C1).
 */
export function buildDocumentTable(standards: readonly Standard[], positions: () => StringTable): DocumentTable {
  const keys = startKeys(standards);
  const documentOf = new Int32Array(standards.length);
  const stated: number[] = [];
  for (let i = 0; i < standards.length; i++) {
    const { designation, sameAs } = standards[i] as Standard;
    documentOf[i] = designation === undefined ? keys.next() : keys.add(i, designation);
    if (sameAs !== undefined) stated.push(i);
  }
  const named = new Map<string, number>();
  const table = (): DocumentTable => ({
    size: keys.size(),
    documentOf,
    find: keys.find,
    findText: keys.findText,
    slots: keys.slots,
    stated,
    named,
  });
  if (stated.length === 0) return table();

  const joins: [number, number][] = [];
  for (const i of stated) {
    const sameAs = standards[i]?.sameAs ?? '';
    const position = positions().find(sameAs);
    const key = position < 0 ? documentKeyOf(sameAs) : null;
    if (position >= 0) joins.push([documentOf[i] as number, documentOf[position] as number]);
    else if (key !== null) joins.push([documentOf[i] as number, keyedDocument(key)]);
  }
  return joinDocuments(table(), joins);

  /** A document that is only named: standards that are said to be the same as it are the same as each other. */
  function keyedDocument(key: string): number {
    const listed = keys.find(key);
    if (listed >= 0) return listed;
    const known = named.get(key) ?? keys.next();
    named.set(key, known);
    return known;
  }
}

interface KeyTable {
  readonly slots: Int32Array;
  readonly size: () => number;
  readonly next: () => number;
  readonly add: (position: number, designation: string) => number;
  readonly find: (key: string) => number;
  readonly findText: (text: string) => number;
}

/**
 * Documents by key, found by hash; two whose hashes are equal are told apart by what their designations read as. A slot
 * is the hash and the position of the first standard of the document, side by side.
 */
function startKeys(standards: readonly Standard[]): KeyTable {
  let capacity = 16;
  while (capacity < standards.length * 2) capacity *= 2;
  const mask = capacity - 1;
  const slots = new Int32Array(capacity * 2);
  const documents = new Int32Array(standards.length);
  let size = 0;

  /** The place of a slot: of the document that was read, or the free one where it would be. */
  const search = (hash: number, read: DocumentRead, text: string | null): number => {
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const place = slot * 2;
      const position = (slots[place + 1] as number) - 1;
      if (position < 0 || ((slots[place] as number) === hash && designates(position, read, text))) return place;
    }
  };
  const designates = (position: number, read: DocumentRead, text: string | null): boolean => {
    const designation = standards[position]?.designation ?? '';
    if (designation === text) return true;
    const listed = readDocument(designation);
    return listed !== null && isSameRead(listed, read);
  };
  const documentAt = (read: DocumentRead, text: string | null): number => {
    const position = (slots[search(hashOfRead(read), read, text) + 1] as number) - 1;
    return position < 0 ? -1 : (documents[position] as number);
  };
  return {
    slots,
    size: () => size,
    next: () => size++,
    add(position, designation) {
      const read = readDocument(designation);
      if (read === null) return size++;
      const hash = hashOfRead(read);
      const place = search(hash, read, designation);
      const first = (slots[place + 1] as number) - 1;
      if (first >= 0) return documents[first] as number;
      slots[place] = hash;
      slots[place + 1] = position + 1;
      return (documents[position] = size++);
    },
    find: (key) => documentAt(readKey(key), null),
    findText(text) {
      const read = readDocument(text);
      return read === null ? -1 : documentAt(read, text);
    },
  };
}
