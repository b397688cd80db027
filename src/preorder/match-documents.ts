import { documentKeyOf } from '../designation/key.js';
import type { Standard } from '../model/standard.js';
import type { SystemIndex } from './system-index.js';

/**
 * Finds the documents that two systems have under one key, and calls `found` with their numbers in each. Both tables are
 * ordered by the hash, so that walking the one looks things up in the other almost in order; the keys themselves are
 * made only where two designations are spelt differently.
 */
export function matchDocuments(
  first: SystemIndex,
  second: SystemIndex,
  found: (inFirst: number, inSecond: number) => void,
): void {
  const [a, b] = [first.documents(), second.documents()];
  const pairs = candidates(a.slots, b.slots);
  for (let i = 0; i < pairs.length; i += 2) {
    const [p, q] = [pairs[i] as number, pairs[i + 1] as number];
    const [one, other] = [textAt(first, p), textAt(second, q)];
    if (one !== other && documentKeyOf(one) !== documentKeyOf(other)) continue;
    found(a.documentOf[p] as number, b.documentOf[q] as number);
  }
}

/** The positions, two by two, of standards whose keys have one hash. */
function candidates(first: Int32Array, second: Int32Array): Int32Array {
  const [small, large] = first.length <= second.length ? [first, second] : [second, first];
  const mask = large.length / 2 - 1;
  let pairs = new Int32Array(1024);
  let length = 0;
  for (let slot = 0; slot < small.length; slot += 2) {
    const position = small[slot + 1] as number;
    if (position === 0) continue;
    const hash = small[slot] as number;
    for (let place = (hash & mask) * 2; ; place = (place + 2) & (large.length - 1)) {
      const other = large[place + 1] as number;
      if (other === 0) break;
      if ((large[place] as number) !== hash) continue;
      if (length === pairs.length) pairs = grown(pairs);
      pairs[length++] = (small === first ? position : other) - 1;
      pairs[length++] = (small === first ? other : position) - 1;
    }
  }
  return pairs.subarray(0, length);
}

function grown(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

function textAt({ system }: SystemIndex, position: number): string {
  return (system.standards[position] as Standard).designation ?? '';
}
