import { addNumber, finishNumbers, startNumbers } from '../base/growing-numbers.js';
import { areEqual } from '../base/packed-texts.js';
import type { SystemIndex } from './system-index.js';

/**
 * Finds the documents that two systems have under one key, and calls `found` with their numbers in each. Both tables are
 * ordered by the hash, so that walking the one looks things up in the other almost in order.
 */
export function matchDocuments(
  first: SystemIndex,
  second: SystemIndex,
  found: (inFirst: number, inSecond: number) => void,
): void {
  const [a, b] = [first.documents(), second.documents()];
  const [keys, others] = [a.keys(), b.keys()];
  const pairs = candidates(keys.slots, others.slots);
  for (let i = 0; i < pairs.length; i += 2) {
    const [p, q] = [pairs[i] as number, pairs[i + 1] as number];
    if (!areEqual(keys.texts, p, others.texts, q)) continue;
    found(a.documentOf[p] as number, b.documentOf[q] as number);
  }
}

/** The positions, two by two, of standards whose keys have one hash. */
function candidates(first: Int32Array, second: Int32Array): Int32Array {
  const [small, large] = first.length <= second.length ? [first, second] : [second, first];
  const mask = large.length / 2 - 1;
  const pairs = startNumbers();
  for (let slot = 0; slot < small.length; slot += 2) {
    const position = small[slot + 1] as number;
    if (position === 0) continue;
    const hash = small[slot] as number;
    for (let place = (hash & mask) * 2; ; place = (place + 2) & (large.length - 1)) {
      const other = large[place + 1] as number;
      if (other === 0) break;
      if ((large[place] as number) !== hash) continue;
      addNumber(pairs, (small === first ? position : other) - 1);
      addNumber(pairs, (small === first ? other : position) - 1);
    }
  }
  return finishNumbers(pairs);
}
