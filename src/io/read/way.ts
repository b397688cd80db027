import { cellText } from '../grid.js';
import type { ProblemList } from './problem-list.js';
import { isHeading, type Row } from './row.js';
import type { Table } from './table.js';
import type { DraftNode, Tree } from './tree.js';

/** Where a row belongs: it is a node, or a standard in a node (null: in none), with a code of its own. */
export type RowPlace =
  | { readonly kind: 'node'; readonly node: DraftNode }
  | { readonly kind: 'standard'; readonly node: DraftNode | null; readonly code?: string };

/** A way in which a table shows its tree; it is asked row by row, from the top down. */
export interface Way {
  readonly name: string;
  readonly place: (row: Row) => RowPlace;
  /** Called when the table has been read. */
  readonly finish?: () => void;
}

/** What a way is made from. */
export interface WayInput {
  readonly table: Table;
  readonly tree: Tree;
  /** The node under which all of the table stands. */
  readonly top: DraftNode;
  readonly list: ProblemList;
  /** The rows that are neither blank nor layout. */
  readonly body: readonly number[];
  readonly maxLength: number;
}

/** The rows of a table that are neither blank nor layout. */
export function* bodyRows({ table, body, maxLength }: WayInput): Generator<Row, void, undefined> {
  for (const index of body) yield { table, index, maxLength };
}

/** The heading of a row that is one: its first text, as it stands with the spaces before it. */
export function headingText(row: Row): { readonly raw: string; readonly column: number } {
  const cells = row.table.grid.rows[row.index] ?? [];
  const preferred = row.table.kind === 'structure' ? row.table.position('nodeTitle') : row.table.position('title');
  const skipped = new Set([row.table.position('code'), row.table.position('nodeCode'), row.table.position('number')]);
  const order = [preferred, ...cells.keys()].filter((column) => column !== undefined);
  let coded: { raw: string; column: number } | null = null;
  for (const column of order) {
    const value = cells[column] ?? null;
    if (cellText(value) === '') continue;
    const found = { raw: typeof value === 'string' ? value : cellText(value), column };
    if (!skipped.has(column)) return found;
    coded ??= found;
  }
  return coded ?? { raw: '', column: 0 };
}

/** Tells whether a row stands for a node: always in a table of nodes, else where it is a heading. */
export function isNodeRow(row: Row): boolean {
  return row.table.kind === 'structure' || isHeading(row);
}
