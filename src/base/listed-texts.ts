import { encodeJoined, hashWords, startEncoded, type EncodedText } from './encoded-text.js';
import { addRecord, afterRecord, fillSlots, itemOf, slotOf, startRecords, type TextRecords } from './text-records.js';

/** So few texts stay in the cache all together. */
const few = 1 << 14;
const partBits = 6;

/** Texts parted by their hashes, so that each part stays in the cache while it is searched. */
export interface ListedTexts {
  /** How many items there are, with and without a text. */
  count: number;
  readonly parts: readonly ListedPart[];
  /** The text that is being added. */
  readonly text: EncodedText;
}

/** One part of a list; its slots are filled when it is first searched. */
export interface ListedPart {
  readonly records: TextRecords;
  slots: Int32Array | null;
}

/** Starts a list of about so many texts. */
export function startList(count: number): ListedTexts {
  const parts = count < few ? 1 : 1 << partBits;
  return {
    count: 0,
    text: startEncoded(),
    parts: Array.from({ length: parts }, () => ({ records: startRecords(count, parts), slots: null })),
  };
}

/** Adds a text. */
export function listText(list: ListedTexts, text: string): void {
  listJoined(list, '', text, 0, text.length);
}

/** Adds what stands in a prefix, and in a text from one place to another, as one text. */
export function listJoined(list: ListedTexts, prefix: string, text: string, from: number, to: number): void {
  const encoded = encodeJoined(list.text, prefix, text, from, to);
  const hash = hashWords(encoded);
  const part = list.parts[partOf(hash, list)] as ListedPart;
  addRecord(part.records, encoded, hash, list.count++);
  part.slots = null;
}

/** Adds an item that has no text; it equals nothing. */
export function listNothing(list: ListedTexts): void {
  list.count++;
}

/** The part in which texts of a hash are. */
export function partOf(hash: number, { parts }: ListedTexts): number {
  return parts.length === 1 ? 0 : hash >>> (32 - partBits);
}

/** The slots of a part. */
export function slotsOf(part: ListedPart): Int32Array {
  part.slots ??= fillSlots(part.records);
  return part.slots;
}

/** For each item of a list the first that has the same text; -1 for those without. */
export function firstsOf(list: ListedTexts): Int32Array {
  const found = new Int32Array(list.count).fill(-1);
  let room: Int32Array | undefined;
  for (const { records, slots: known } of list.parts) {
    const slots = known ?? fillSlots(records, room);
    if (known === null) room ??= slots;
    for (let place = 0; place < records.end; place = afterRecord(records, place)) {
      const first = (slots[slotOf(slots, records, records, place)] as number) - 1;
      found[itemOf(records, place)] = itemOf(records, first);
    }
  }
  return found;
}
