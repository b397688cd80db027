import type { NodeTable } from './node-table.js';

/** Tells in constant time whether a row is another, or above it. */
export function isWithin(table: NodeTable, above: number, row: number): boolean {
  return above <= row && row < (table.end[above] as number);
}

/** The lowest row that is above both rows, or one of them. */
export function lowestCommonAncestor(table: NodeTable, a: number, b: number): number {
  const { parent, end } = table;
  let row = Math.min(a, b);
  const other = Math.max(a, b);
  while (other >= (end[row] as number)) row = parent[row] as number;
  return row;
}
