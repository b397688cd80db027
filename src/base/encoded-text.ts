import { finishHash } from './hash.js';

/** A text as words, the last filled up with zero bytes, which stand for no character: equal words are equal texts. */
export interface EncodedText {
  words: Int32Array;
  /** The same memory, byte by byte. */
  bytes: Uint8Array;
  /** In words. */
  length: number;
}

/** The first of the three bytes of a character that is not written as one; no other character has it. */
const wide = 255;

/** The words of no text, and of the empty one. */
export const emptyEncoded: Readonly<EncodedText> = { words: new Int32Array(0), bytes: new Uint8Array(0), length: 0 };

/** Room for one text after another. */
export function startEncoded(words = 64): EncodedText {
  const room = new Int32Array(words);
  return { words: room, bytes: new Uint8Array(room.buffer), length: 0 };
}

/** Writes a text in the place of the one before. */
export function encodeText(encoded: EncodedText, text: string): EncodedText {
  return encodeJoined(encoded, '', text, 0, text.length);
}

/** Writes what stands in a prefix, and in a text from one place to another, as one text. */
export function encodeJoined(
  encoded: EncodedText,
  prefix: string,
  text: string,
  from: number,
  to: number,
): EncodedText {
  const most = ((prefix.length + to - from) * 3 + 3) >>> 2;
  // Twice the room, so that texts that grow longer and longer do not ask for more each time.
  if (most > encoded.words.length) Object.assign(encoded, startEncoded(most * 2));
  const { bytes } = encoded;
  const middle = prefix === '' ? 0 : write(bytes, 0, prefix, 0, prefix.length);
  let end = write(bytes, middle, text, from, to);
  while ((end & 3) !== 0) bytes[end++] = 0;
  encoded.length = end >>> 2;
  return encoded;
}

function write(bytes: Uint8Array, start: number, text: string, from: number, to: number): number {
  let end = start;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code > 0 && code < wide) bytes[end++] = code;
    else {
      bytes[end++] = wide;
      bytes[end++] = code >> 8;
      bytes[end++] = code & 255;
    }
  }
  return end;
}

/**
 * Drawn anew by every process, as engines do for their own maps: else a document could hold a hundred thousand ids made
 * to one hash. The factors are drawn too, since such texts can be made for any start. No result depends on them.
 */
const start = drawn();
const [before, after] = [0xcc9e2d51 ^ (drawn() & 0x00ffff00), 0x1b873593 ^ (drawn() & 0x00ffff00)];

function drawn(): number {
  return (Math.random() * 0x1_0000_0000) | 0;
}

/** The hash of a text (MurmurHash3 with factors of its own); never 0, so that 0 can mean none. */
export function hashWords({ words, length }: EncodedText): number {
  let hash = start ^ length;
  for (let k = 0; k < length; k++) {
    let word = Math.imul(words[k] as number, before);
    word = Math.imul((word << 15) | (word >>> 17), after);
    hash ^= word;
    hash = (Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64) | 0;
  }
  return finishHash(hash);
}
