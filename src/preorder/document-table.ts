import type { TextIndex } from '../base/text-index.js';
import { readDocument } from '../designation/read-document.js';

/** Which document each standard is an edition of, as numbers from 0. */
export interface DocumentTable {
  readonly size: number;
  readonly documentOf: Int32Array;
  /** The keys of the documents: the position of the first standard with each. */
  readonly keys: () => TextIndex;
  /** The positions of the standards that state `sameAs`. */
  readonly stated: readonly number[];
  /** The documents that a `sameAs` names by a key that no designation has. */
  readonly named: ReadonlyMap<string, number>;
}

/** The document with a key, or -1. */
export function documentWithKey({ keys, documentOf }: DocumentTable, key: string): number {
  return documentAt(documentOf, keys().find(key));
}

/** The document that a text designates, however it is written, or -1. */
export function documentNamed({ keys, documentOf }: DocumentTable, text: string): number {
  const read = readDocument(text);
  return read === null ? -1 : documentAt(documentOf, keys().findJoined(read.prefix, read.text, read.from, read.to));
}

function documentAt(documentOf: Int32Array, position: number): number {
  return position < 0 ? -1 : (documentOf[position] as number);
}
