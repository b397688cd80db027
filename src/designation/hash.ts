import { finishHash, hashRange, hashStart } from '../base/hash.js';
import { readFast } from './fast.js';
import { foldTyped } from './fold.js';
import { documentKeyOf } from './key.js';

/** What a text designates, read without making the key of the document: prefix and number are ranges of texts. */
export interface DocumentRead {
  /** The prefix in the key, where it is another than that of the text. */
  readonly prefix: string | null;
  readonly text: string;
  /** The end of the prefix, with the space after which the number begins, and the end of the number. */
  readonly space: number;
  readonly end: number;
}

/** Reads the usual forms, canonical or as people type them; a key where the full parser had to be asked; null if unreadable. */
export function readDocument(text: string): DocumentRead | null {
  const read = readUsual(text);
  if (read !== null) return read;
  const folded = foldTyped(text);
  const typed = folded === null ? null : readUsual(folded);
  if (typed !== null) return typed;
  const key = documentKeyOf(text);
  return key === null ? null : readKey(key);
}

function readUsual(text: string): DocumentRead | null {
  const fast = readFast(text);
  return fast === null ? null : { prefix: fast.document, text, space: fast.space, end: fast.end };
}

/** The hash of the key that a text was read to; never 0. */
export function hashOfRead({ prefix, text, space, end }: DocumentRead): number {
  if (prefix === null) return finishHash(hashRange(hashStart, text, 0, end));
  return finishHash(hashRange(hashRange(hashStart, prefix, 0, prefix.length), text, space, end));
}

/** Tells whether two texts were read to the same key. */
export function isSameRead(a: DocumentRead, b: DocumentRead): boolean {
  if (a.prefix === b.prefix) {
    const from = a.prefix === null ? 0 : a.space;
    const other = b.prefix === null ? 0 : b.space;
    return isSameRange(a.text, from, a.end, b.text, other, b.end);
  }
  const [startA, startB] = [a.prefix?.length ?? a.space, b.prefix?.length ?? b.space];
  const length = startA + a.end - a.space;
  if (length !== startB + b.end - b.space) return false;
  for (let i = 0; i < length; i++) if (codeAt(a, startA, i) !== codeAt(b, startB, i)) return false;
  return true;
}

function isSameRange(a: string, from: number, end: number, b: string, other: number, otherEnd: number): boolean {
  if (end - from !== otherEnd - other) return false;
  for (let i = from, j = other; i < end; i++, j++) if (a.charCodeAt(i) !== b.charCodeAt(j)) return false;
  return true;
}

/** The character of the key at a place. */
function codeAt({ prefix, text, space }: DocumentRead, start: number, place: number): number {
  return place < start ? (prefix ?? text).charCodeAt(place) : text.charCodeAt(space + place - start);
}

/** The hash of the document key of a designation, without making the key; 0 where the text is unreadable. */
export function documentHashOf(text: string): number {
  const read = readDocument(text);
  return read === null ? 0 : hashOfRead(read);
}

/** A key as if it had been read from a text. */
export function readKey(key: string): DocumentRead {
  return { prefix: null, text: key, space: key.length, end: key.length };
}
