import { encodeJoined, hashWords, startEncoded, type EncodedText } from './encoded-text.js';
import { addNumber, startNumbers, type GrowingNumbers } from './growing-numbers.js';
import { areEqual, push, startTexts, type GrowingTexts, type PackedTexts } from './packed-texts.js';

/** So few texts stay in the cache all together. */
const few = 1 << 14;
const partBits = 6;

/** Texts parted by their hashes, so that each part stays in the cache while it is searched. */
export interface PartedTexts {
  /** How many items there are, with and without a text. */
  count: number;
  readonly parts: readonly Part[];
  /** The text that is being added. */
  readonly text: EncodedText;
}

/** The texts of one part, and which items of the list they are. */
interface Part {
  readonly texts: GrowingTexts;
  readonly item: GrowingNumbers;
}

/** Starts a list of about so many texts. */
export function startParts(count: number): PartedTexts {
  const parts = count < few ? 1 : 1 << partBits;
  const room = Math.ceil((count / parts) * 1.05) + 16;
  return {
    count: 0,
    text: startEncoded(),
    parts: Array.from({ length: parts }, () => ({ texts: startTexts(room), item: startNumbers(room) })),
  };
}

/** Adds a text. */
export function addText(list: PartedTexts, text: string): void {
  addJoined(list, '', text, 0, text.length);
}

/** Adds what stands in a prefix, and in a text from one place to another, as one text. */
export function addJoined(list: PartedTexts, prefix: string, text: string, from: number, to: number): void {
  const encoded = encodeJoined(list.text, prefix, text, from, to);
  const hash = hashWords(encoded);
  const { texts, item } = list.parts[partOf(hash, list)] as Part;
  push(texts, encoded, hash);
  addNumber(item, list.count++);
}

/** Adds an item that has no text; it equals nothing. */
export function addNothing(list: PartedTexts): void {
  list.count++;
}

function partOf(hash: number, { parts }: PartedTexts): number {
  return parts.length === 1 ? 0 : hash >>> (32 - partBits);
}

/** For each item that is asked for, the first of those listed that has the same text, or -1. */
export function joinTexts(listed: PartedTexts, asked: PartedTexts): Int32Array {
  const found = new Int32Array(asked.count).fill(-1);
  if (listed.parts.length === asked.parts.length) {
    listed.parts.forEach((part, i) => {
      joinPart(part, asked.parts[i] as Part, found);
    });
  } else {
    // One of the two is so short that it is not parted.
    for (const part of listed.parts) for (const other of asked.parts) joinPart(part, other, found);
  }
  return found;
}

function joinPart(listed: Part, asked: Part, found: Int32Array): void {
  const slots = fillSlots(listed.texts);
  for (let k = 0; k < asked.texts.size; k++) {
    const place = (slots[search(slots, listed.texts, asked.texts, k)] as number) - 1;
    if (place >= 0) found[asked.item.items[k] as number] = listed.item.items[place] as number;
  }
}

function fillSlots(texts: PackedTexts): Int32Array {
  let capacity = 16;
  while (capacity < texts.size * 2) capacity *= 2;
  const slots = new Int32Array(capacity);
  for (let k = 0; k < texts.size; k++) {
    const slot = search(slots, texts, texts, k);
    if (slots[slot] === 0) slots[slot] = k + 1;
  }
  return slots;
}

/** The slot of the listed text that equals another one, or the free one where it would be. */
function search(slots: Int32Array, listed: PackedTexts, texts: PackedTexts, k: number): number {
  const mask = slots.length - 1;
  const hash = texts.hash[k] as number;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const place = (slots[slot] as number) - 1;
    if (place < 0 || (listed.hash[place] === hash && areEqual(listed, place, texts, k))) return slot;
  }
}
