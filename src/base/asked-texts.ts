import { encodeText, hashWords } from './encoded-text.js';
import { partOf, slotsOf, type ListedPart, type ListedTexts } from './listed-texts.js';
import {
  addRecord,
  afterRecord,
  clearRecords,
  itemOf,
  slotOf,
  startRecords,
  type TextRecords,
} from './text-records.js';

/** So many are collected before they are looked up: few enough to keep little of them, many for each part of the list. */
const atOnce = 1 << 18;

/** Texts that are looked up in a list, many at once, part by part. */
export interface AskedTexts {
  /** How many have been asked for. */
  count: number;
  readonly list: ListedTexts;
  readonly found: Int32Array;
  readonly waiting: readonly TextRecords[];
}

/** Starts to look up so many texts. */
export function startAsking(list: ListedTexts, count: number): AskedTexts {
  const { parts } = list;
  return {
    count: 0,
    list,
    found: new Int32Array(count).fill(-1),
    waiting: parts.map(() => startRecords(Math.min(count, atOnce), parts.length)),
  };
}

/** Asks for a text. */
export function askText(asked: AskedTexts, text: string): void {
  const { list, waiting } = asked;
  const encoded = encodeText(list.text, text);
  const hash = hashWords(encoded);
  addRecord(waiting[partOf(hash, list)] as TextRecords, encoded, hash, asked.count++);
  if (asked.count % atOnce === 0) lookUp(asked);
}

/** For each text that was asked for, the first of the list that is the same, or -1. */
export function answersTo(asked: AskedTexts): Int32Array {
  lookUp(asked);
  return asked.found;
}

function lookUp({ list, found, waiting }: AskedTexts): void {
  waiting.forEach((records, i) => {
    const part = list.parts[i] as ListedPart;
    const slots = slotsOf(part);
    for (let place = 0; place < records.end; place = afterRecord(records, place)) {
      const same = (slots[slotOf(slots, part.records, records, place)] as number) - 1;
      if (same >= 0) found[itemOf(records, place)] = itemOf(part.records, same);
    }
    clearRecords(records);
  });
}
