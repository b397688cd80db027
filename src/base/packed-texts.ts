import { emptyEncoded, hashWords, type EncodedText } from './encoded-text.js';

/**
 * Texts one after another as words: to compare strings all over the heap takes many times as long as to read each of
 * them once and to compare these. Text `i` is the words from `start[i]` up to, not including, `start[i + 1]`.
 */
export interface TextWords {
  readonly start: Uint32Array;
  readonly words: Int32Array;
}

/** Texts with their hashes; a hash of 0 stands for no text at all, which equals nothing. */
export interface PackedTexts extends TextWords {
  readonly size: number;
  readonly hash: Int32Array;
}

/** Packed texts that are still being added to. */
export interface GrowingTexts {
  size: number;
  hash: Int32Array;
  start: Uint32Array;
  words: Int32Array;
}

/** The words that most ids and designations take at most. */
const usualLength = 5;

/** Starts a list of about so many texts. */
export function startTexts(count: number): GrowingTexts {
  return {
    size: 0,
    hash: new Int32Array(count),
    start: new Uint32Array(count + 1),
    words: new Int32Array(count * usualLength),
  };
}

/** Adds a text. */
export function pushText(texts: GrowingTexts, text: EncodedText): void {
  push(texts, text, hashWords(text));
}

/** Adds an item that has no text. */
export function pushNothing(texts: GrowingTexts): void {
  push(texts, emptyEncoded, 0);
}

/** Adds a text whose hash is known. */
export function push(texts: GrowingTexts, { words, length }: EncodedText, hash: number): void {
  const { size } = texts;
  const begun = texts.start[size] as number;
  if (size + 2 > texts.start.length) {
    texts.hash = grown(texts.hash, new Int32Array(size * 2 + 16));
    texts.start = grown(texts.start, new Uint32Array(size * 2 + 17));
  }
  if (begun + length > texts.words.length) texts.words = grown(texts.words, new Int32Array((begun + length) * 2));
  const target = texts.words;
  for (let k = 0; k < length; k++) target[begun + k] = words[k] as number;
  texts.hash[size] = hash;
  texts.start[size + 1] = begun + length;
  texts.size++;
}

function grown<A extends Int32Array | Uint32Array>(items: A, larger: A): A {
  larger.set(items);
  return larger;
}

/** Tells whether a text of one list equals one of another. */
export function areEqual(a: TextWords, i: number, b: TextWords, j: number): boolean {
  const from = b.start[j] as number;
  return areWords(a, i, b.words, from, (b.start[j + 1] as number) - from);
}

/** Tells whether a text of a list is made of some words. */
export function areWords(
  { start, words }: TextWords,
  i: number,
  other: Int32Array,
  from: number,
  length: number,
): boolean {
  const begun = start[i] as number;
  if ((start[i + 1] as number) - begun !== length) return false;
  for (let k = 0; k < length; k++) if (words[begun + k] !== other[from + k]) return false;
  return true;
}
