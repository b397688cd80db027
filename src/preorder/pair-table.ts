import type { NodeTable } from './node-table.js';
import type { PlacementRows } from './placement-table.js';
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

/** Finds the pairs in one pass over the placements; places in different zones are never neighbours. */
export function buildPairTable(
  table: NodeTable,
  rows: PlacementRows,
  itemOf: Int32Array | null,
  items: number,
): PairTable {
  const ancestors: number[] = [];
  const found: number[] = [];
  const firsts: number[] = [];
  const last = new Int32Array(items).fill(-1);
  const lastInZone = table.zone.some((zone) => zone !== 0) ? new Int32Array(items).fill(-1) : last;
  for (let row = 0; row < table.size; row++) {
    const zone = table.zone[row] as number;
    const seen = zone === 0 ? last : lastInZone;
    for (let j = rows.offset[row] as number; j < (rows.offset[row + 1] as number); j++) {
      const standard = rows.standard[j] as number;
      const item = itemOf === null ? standard : (itemOf[standard] as number);
      const before = seen[item] as number;
      seen[item] = row;
      if (before < 0 || (table.zone[before] as number) !== zone) continue;
      const ancestor = lowestCommonAncestor(table, before, row);
      ancestors.push(ancestor);
      found.push(item);
      firsts.push(before === ancestor ? 1 : 0);
    }
  }
  return fileByRow(table.size, ancestors, found, firsts);
}

function fileByRow(
  size: number,
  rows: readonly number[],
  items: readonly number[],
  firsts: readonly number[],
): PairTable {
  const offset = new Uint32Array(size + 1);
  for (const row of rows) offset[row + 1] = (offset[row + 1] as number) + 1;
  for (let row = 0; row < size; row++) offset[row + 1] = (offset[row + 1] as number) + (offset[row] as number);
  const place = offset.slice();
  const item = new Int32Array(rows.length);
  const inNode = new Uint8Array(rows.length);
  for (let j = 0; j < rows.length; j++) {
    const row = rows[j] as number;
    const to = place[row] as number;
    place[row] = to + 1;
    item[to] = items[j] as number;
    inNode[to] = firsts[j] as number;
  }
  return { offset, item, inNode };
}
