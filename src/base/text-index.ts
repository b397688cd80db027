import { encodeJoined, hashWords, startEncoded } from './encoded-text.js';
import { areEqual, areWords, type PackedTexts, type TextWords } from './packed-texts.js';
import { orderBySlot } from './slot-order.js';

/** Finds texts among many; of equal ones the first. */
export interface TextIndex {
  /** The position of a text, or -1. */
  readonly find: (text: string) => number;
  /** The position of what stands in a prefix, and in a text from one place to another, as one text; or -1. */
  readonly findJoined: (prefix: string, text: string, from: number, to: number) => number;
  readonly texts: TextWords;
  /** Hash and position plus one, side by side, by open addressing; 0 where a slot is free. They are a power of two. */
  readonly slots: Int32Array;
}

/** Indexes texts in typed arrays: at a million texts a `Map` takes several times the memory and the time. */
export function buildTextIndex(texts: PackedTexts): TextIndex {
  let capacity = 16;
  while (capacity * 3 < texts.size * 4) capacity *= 2;
  const slots = new Int32Array(capacity * 2);
  const last = slots.length - 1;
  const order = orderBySlot(texts.hash.subarray(0, texts.size), capacity - 1);
  for (let i = 0; i < order.length; i += 2) {
    const [hash, position] = [order[i] as number, order[i + 1] as number];
    let place = (hash << 1) & last;
    while (slots[place + 1] !== 0 && !isSame(place, hash, position)) place = (place + 2) & last;
    if (slots[place + 1] !== 0) continue;
    slots[place] = hash;
    slots[place + 1] = position + 1;
  }
  const kept = trimmed(texts);
  const asked = startEncoded();
  return { find: (text) => findJoined('', text, 0, text.length), findJoined, texts: kept, slots };

  function isSame(place: number, hash: number, position: number): boolean {
    return slots[place] === hash && areEqual(texts, (slots[place + 1] as number) - 1, texts, position);
  }

  function findJoined(prefix: string, text: string, from: number, to: number): number {
    const { words, length } = encodeJoined(asked, prefix, text, from, to);
    const hash = hashWords(asked);
    for (let place = (hash << 1) & last; ; place = (place + 2) & last) {
      const position = (slots[place + 1] as number) - 1;
      if (position < 0 || (slots[place] === hash && areWords(kept, position, words, 0, length))) return position;
    }
  }
}

/** Without the room that was left, and without the hashes, which stand in the slots. */
function trimmed({ size, start, words }: PackedTexts): TextWords {
  return { start, words: words.slice(0, start[size]) };
}
