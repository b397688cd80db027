import { encodeJoined, startEncoded } from '../base/encoded-text.js';
import { firstsOf, listJoined, listNothing, startList } from '../base/listed-texts.js';
import { lazy } from '../base/lazy.js';
import { pushNothing, pushText, startTexts } from '../base/packed-texts.js';
import { buildTextIndex, type TextIndex } from '../base/text-index.js';
import { documentKeyOf } from '../designation/key.js';
import { readDocument } from '../designation/read-document.js';
import type { Standard } from '../model/standard.js';
import { documentWithKey, type DocumentTable } from './document-table.js';
import { joinDocuments } from './join-documents.js';

/**
 * Joins standards to documents: by the key of their designation, and by stated `sameAs`, followed through chains. A
 * standard whose designation is missing or unreadable is a document of its own (rule C1).
 */
export function buildDocumentTable(standards: readonly Standard[], positions: () => TextIndex): DocumentTable {
  const stated: number[] = [];
  const { documentOf, size } = numberDocuments(firstOfKeys(standards, stated));
  const named = new Map<string, number>();
  const table = { size, documentOf, stated, named, keys: lazy(() => indexKeys(standards)) };
  if (stated.length === 0) return table;

  const joins: [number, number][] = [];
  for (const i of stated) {
    const sameAs = standards[i]?.sameAs ?? '';
    const position = positions().find(sameAs);
    const key = position < 0 ? documentKeyOf(sameAs) : null;
    if (position >= 0) joins.push([documentOf[i] as number, documentOf[position] as number]);
    else if (key !== null) joins.push([documentOf[i] as number, keyedDocument(key)]);
  }
  return joinDocuments(table, joins);

  /** A document that is only named: standards that are said to be the same as it are the same as each other. */
  function keyedDocument(key: string): number {
    const listed = documentWithKey(table, key);
    if (listed >= 0) return listed;
    const known = named.get(key) ?? table.size++;
    named.set(key, known);
    return known;
  }
}

/**
 * For each standard the first whose designation has the same key; -1 where it is missing or unreadable. Those that state
 * `sameAs` are noted on the way.
 */
function firstOfKeys(standards: readonly Standard[], stated: number[]): Int32Array {
  const keys = startList(standards.length);
  for (const { designation, sameAs } of standards) {
    if (sameAs !== undefined) stated.push(keys.count);
    const read = designation === undefined ? null : readDocument(designation);
    if (read === null) listNothing(keys);
    else listJoined(keys, read.prefix, read.text, read.from, read.to);
  }
  return firstsOf(keys);
}

/** Indexes the same keys, to find a few of them. */
function indexKeys(standards: readonly Standard[]): TextIndex {
  const keys = startTexts(standards.length);
  const text = startEncoded();
  for (const { designation } of standards) {
    const read = designation === undefined ? null : readDocument(designation);
    if (read === null) pushNothing(keys);
    else pushText(keys, encodeJoined(text, read.prefix, read.text, read.from, read.to));
  }
  return buildTextIndex(keys);
}

/**
 * Puts the numbers of documents in the place of the first standards: in their order; one without a key is a document of
 * its own.
 */
function numberDocuments(firsts: Int32Array): { readonly size: number; readonly documentOf: Int32Array } {
  let size = 0;
  for (let i = 0; i < firsts.length; i++) {
    const first = firsts[i] as number;
    firsts[i] = first < 0 || first === i ? size++ : (firsts[first] as number);
  }
  return { size, documentOf: firsts };
}
