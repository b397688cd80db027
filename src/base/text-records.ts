import type { EncodedText } from './encoded-text.js';

/**
 * Texts one after another in one array, each as a record: its hash, the number of its item, how many words it has, and
 * these. To compare strings all over the heap takes many times as long as to read each once and to compare records.
 */
export interface TextRecords {
  /** How many texts there are, and how many are expected. */
  size: number;
  readonly expected: number;
  words: Int32Array;
  /** Where the next record begins. */
  end: number;
}

/** How many numbers stand before the words of a record. */
const head = 3;

/** A text of more words tells nothing about the others: one id of a megabyte must not make room for a list of such. */
const most = 16;

/** Starts a list for one of so many even shares of some texts; it takes no memory before the first text comes. */
export function startRecords(count: number, shares: number): TextRecords {
  return { size: 0, expected: Math.ceil((count / shares) * 1.05) + 16, words: new Int32Array(0), end: 0 };
}

/** Adds a text whose hash is known. The first one tells how much room the others are expected to take. */
export function addRecord(records: TextRecords, { words, length }: EncodedText, hash: number, item: number): void {
  const { end } = records;
  const next = end + head + length;
  if (next > records.words.length) makeRoom(records, next, head + length);
  const target = records.words;
  target[end] = hash;
  target[end + 1] = item;
  target[end + 2] = length;
  for (let k = 0; k < length; k++) target[end + head + k] = words[k] as number;
  records.end = next;
  records.size++;
}

function makeRoom(records: TextRecords, needed: number, each: number): void {
  const room =
    records.size === 0 ? records.expected * Math.min(each, head + most) : Math.ceil(records.words.length * 1.25);
  const larger = new Int32Array(Math.max(room, needed));
  larger.set(records.words);
  records.words = larger;
}

/** Takes all texts out and keeps the room. */
export function clearRecords(records: TextRecords): void {
  records.size = 0;
  records.end = 0;
}

/** Where the record after the one at a place begins. */
export function afterRecord({ words }: TextRecords, place: number): number {
  return place + head + (words[place + 2] as number);
}

/** The number of the item of a record. */
export function itemOf({ words }: TextRecords, place: number): number {
  return words[place + 1] as number;
}

/**
 * Slots by open addressing, which hold the place of a record plus one; of equal texts the first has one. They are laid
 * out in the room that is given, where it is enough.
 */
export function fillSlots(records: TextRecords, room?: Int32Array): Int32Array {
  let capacity = 16;
  while (capacity < records.size * 2) capacity *= 2;
  const slots =
    room !== undefined && room.length >= capacity ? room.subarray(0, capacity).fill(0) : new Int32Array(capacity);
  for (let place = 0; place < records.end; place = afterRecord(records, place)) {
    const slot = slotOf(slots, records, records, place);
    if (slots[slot] === 0) slots[slot] = place + 1;
  }
  return slots;
}

/** The slot of the listed text that equals the text of a record, or the free one where it would be. */
export function slotOf(slots: Int32Array, listed: TextRecords, { words }: TextRecords, place: number): number {
  const mask = slots.length - 1;
  const hash = words[place] as number;
  const known = listed.words;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const other = (slots[slot] as number) - 1;
    if (other < 0 || (known[other] === hash && haveSameText(known, other + 2, words, place + 2))) return slot;
  }
}

function haveSameText(a: Int32Array, i: number, b: Int32Array, j: number): boolean {
  const length = a[i] as number;
  for (let k = 0; k <= length; k++) if (a[i + k] !== b[j + k]) return false;
  return true;
}
