import { addNumber, finishNumbers, startNumbers } from '../base/growing-numbers.js';
import type { NodeTable } from './node-table.js';
import { lowestCommonAncestor } from './relate.js';

/**
 * For everything that stands in several places, each pair of neighbours in document order, filed under their lowest
 * common ancestor: there, and above, the two would be counted twice. Pairs at row `r` are `item[offset[r]] …
 * item[offset[r + 1] - 1]`; `inNode` is 1 where the first of the pair stands in the ancestor itself.
 */
export interface PairTable {
  readonly offset: Uint32Array;
  readonly item: Int32Array;
  readonly inNode: Uint8Array;
}

/**
 * Finds the pairs in one pass over the placements; `items` says of each what stands there. Places in different zones are
 * never neighbours.
 */
export function buildPairTable(table: NodeTable, offset: Uint32Array, items: Int32Array, itemCount: number): PairTable {
  const { zone } = table;
  const { several, repeats } = standsTwice(items, itemCount);
  if (repeats === 0) return fileByRow(table.size, new Int32Array(0));
  const pairs = startNumbers(repeats * 2);
  const last = new Int32Array(itemCount).fill(-1);
  const lastInZone = zone.some((own) => own !== 0) ? new Int32Array(itemCount).fill(-1) : last;
  for (let row = 0; row < table.size; row++) {
    const own = zone[row] as number;
    const seen = own === 0 ? last : lastInZone;
    const end = offset[row + 1] as number;
    for (let j = offset[row] as number; j < end; j++) {
      const item = items[j] as number;
      if (((several[item >>> 5] as number) & (1 << (item & 31))) === 0) continue;
      const before = seen[item] as number;
      seen[item] = row;
      if (before < 0 || (zone[before] as number) !== own) continue;
      const ancestor = lowestCommonAncestor(table, before, row);
      addNumber(pairs, ancestor);
      addNumber(pairs, item * 2 + (before === ancestor ? 1 : 0));
    }
  }
  return fileByRow(table.size, finishNumbers(pairs));
}

/**
 * A bit for each item that occurs more than once, and how many times one occurs again: two bits an item stay in the cache
 * where two numbers do not.
 */
function standsTwice(items: Int32Array, itemCount: number): { readonly several: Int32Array; readonly repeats: number } {
  const once = new Int32Array((itemCount >>> 5) + 1);
  const several = new Int32Array((itemCount >>> 5) + 1);
  let repeats = 0;
  for (let j = 0; j < items.length; j++) {
    const item = items[j] as number;
    const word = item >>> 5;
    const bit = 1 << (item & 31);
    if (((once[word] as number) & bit) === 0) once[word] = (once[word] as number) | bit;
    else {
      several[word] = (several[word] as number) | bit;
      repeats++;
    }
  }
  return { several, repeats };
}

/**
 * Files pairs under their ancestors; they come as a row each, and the item with a bit for whether it stands there itself.
 * They are moved in the pass that sorts them: by way of the order that `fillRows` makes, the table takes a sixth longer.
 */
function fileByRow(size: number, pairs: Int32Array): PairTable {
  const offset = new Uint32Array(size + 1);
  for (let j = 0; j < pairs.length; j += 2) {
    const row = (pairs[j] as number) + 1;
    offset[row] = (offset[row] as number) + 1;
  }
  for (let row = 0; row < size; row++) offset[row + 1] = (offset[row + 1] as number) + (offset[row] as number);
  const place = offset.slice();
  const item = new Int32Array(pairs.length / 2);
  const inNode = new Uint8Array(item.length);
  for (let j = 0; j < pairs.length; j += 2) {
    const row = pairs[j] as number;
    const to = place[row] as number;
    place[row] = to + 1;
    item[to] = (pairs[j + 1] as number) >>> 1;
    inNode[to] = (pairs[j + 1] as number) & 1;
  }
  return { offset, item, inNode };
}
