/**
 * Texts one after another as bytes, with their hashes: to compare strings all over the heap takes many times as long as
 * to read each of them once and to compare these.
 *
 * Text `i` is the words from `start[i]` up to, not including, `start[i + 1]`, filled up with zeros, which no text
 * contains; two texts are equal where their words are. A hash of 0 stands for no text at all, which equals nothing.
 */
export interface PackedTexts {
  readonly size: number;
  readonly hash: Int32Array;
  readonly start: Uint32Array;
  readonly words: Int32Array;
  /** The same memory, byte by byte. */
  readonly bytes: Uint8Array;
}

/** Packed texts that are still being added to. */
export interface GrowingTexts {
  size: number;
  hash: Int32Array;
  start: Uint32Array;
  words: Int32Array;
  bytes: Uint8Array;
}

/** The words that most ids and designations take at most. */
const usualLength = 5;

/** The first of the three bytes of a character that is not written as one; no other character has it. */
const wide = 255;

/** Starts a list of about so many texts. */
export function startTexts(count: number): GrowingTexts {
  return {
    size: 0,
    hash: new Int32Array(count),
    start: new Uint32Array(count + 1),
    ...roomFor(count * usualLength),
  };
}

/** Adds what stands in a prefix, and in a text from one place to another, as one text of a hash. */
export function pushText(
  texts: GrowingTexts,
  hash: number,
  prefix: string,
  text: string,
  from: number,
  to: number,
): void {
  const begun = texts.start[texts.size] as number;
  makeRoom(texts, begun + Math.ceil(((prefix.length + to - from) * 3) / 4));
  const middle = prefix === '' ? begun * 4 : write(texts.bytes, begun * 4, prefix, 0, prefix.length);
  texts.hash[texts.size++] = hash;
  texts.start[texts.size] = (write(texts.bytes, middle, text, from, to) + 3) >>> 2;
}

/** Adds an item that has no text. */
export function pushNothing(texts: GrowingTexts): void {
  pushText(texts, 0, '', '', 0, 0);
}

function write(bytes: Uint8Array, start: number, text: string, from: number, to: number): number {
  let end = start;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (isNarrow(code)) bytes[end++] = code;
    else {
      bytes[end++] = wide;
      bytes[end++] = code >> 8;
      bytes[end++] = code & 255;
    }
  }
  return end;
}

/** Whether a character is written as one byte. */
function isNarrow(code: number): boolean {
  return code > 0 && code < wide;
}

function makeRoom(texts: GrowingTexts, end: number): void {
  if (texts.size + 2 > texts.start.length) {
    const more = texts.size * 2 + 16;
    texts.hash = grown(texts.hash, new Int32Array(more));
    texts.start = grown(texts.start, new Uint32Array(more + 1));
  }
  if (end <= texts.words.length) return;
  const { words, bytes } = roomFor(end * 2);
  texts.words = grown(texts.words, words);
  texts.bytes = bytes;
}

/** Some words, and the same memory byte by byte. */
function roomFor(count: number): Pick<PackedTexts, 'words' | 'bytes'> {
  const words = new Int32Array(count);
  return { words, bytes: new Uint8Array(words.buffer) };
}

function grown<A extends Int32Array | Uint32Array>(items: A, larger: A): A {
  larger.set(items);
  return larger;
}

/** Tells whether a text of one list equals one of another. */
export function areEqual(a: PackedTexts, i: number, b: PackedTexts, j: number): boolean {
  const from = a.start[i] as number;
  const other = b.start[j] as number;
  const length = (a.start[i + 1] as number) - from;
  if ((b.start[j + 1] as number) - other !== length) return false;
  const [left, right] = [a.words, b.words];
  for (let k = 0; k < length; k++) if (left[from + k] !== right[other + k]) return false;
  return true;
}

/** Tells whether a text of a list equals what stands in a prefix, and in a text from one place to another. */
export function equalsJoined(
  { bytes, start }: PackedTexts,
  i: number,
  prefix: string,
  text: string,
  from: number,
  to: number,
): boolean {
  const begun = (start[i] as number) * 4;
  const middle = prefix === '' ? begun : placeBehind(bytes, begun, prefix, 0, prefix.length);
  const end = middle < 0 ? -1 : placeBehind(bytes, middle, text, from, to);
  return (end + 3) >>> 2 === start[i + 1] && ((end & 3) === 0 || bytes[end] === 0);
}

/** The place behind a range of characters where it stands in the bytes, else -1. */
function placeBehind(bytes: Uint8Array, start: number, text: string, from: number, to: number): number {
  let at = start;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (isNarrow(code)) {
      if (bytes[at++] !== code) return -1;
    } else {
      if (bytes[at] !== wide || bytes[at + 1] !== code >> 8 || bytes[at + 2] !== (code & 255)) return -1;
      at += 3;
    }
  }
  return at;
}
