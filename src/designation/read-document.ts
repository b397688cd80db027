import { readFast } from './fast.js';
import { foldTyped } from './fold.js';
import { documentKeyOf } from './key.js';

/** The key of a document without making it: a prefix, and after it what stands in a text from one place to another. */
export interface DocumentRead {
  readonly prefix: string;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Reads the key of the document that a text designates, canonical or as people type it; null if unreadable. */
export function readDocument(text: string): DocumentRead | null {
  const read = readUsual(text);
  if (read !== null) return read;
  const folded = foldTyped(text);
  const typed = folded === null ? null : readUsual(folded);
  if (typed !== null) return typed;
  const key = documentKeyOf(text);
  return key === null ? null : { prefix: '', text: key, from: 0, to: key.length };
}

function readUsual(text: string): DocumentRead | null {
  const fast = readFast(text);
  if (fast === null) return null;
  const { document, space, end } = fast;
  return { prefix: document ?? '', text, from: document === null ? 0 : space, to: end };
}
