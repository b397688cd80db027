import { cellText, type CellValue } from '../grid.js';
import type { ReadColumnId } from './columns.js';
import type { Place } from './problem-list.js';
import type { Table } from './table.js';
import { isTick } from './ticks.js';

/** A row of a table. */
export interface Row {
  readonly table: Table;
  readonly index: number;
  /** Of a cell longer than this only the beginning is read. */
  readonly maxLength: number;
}

/** A cell of a row by what its column means. */
export function cellOf({ table, index }: Row, id: ReadColumnId): CellValue {
  const column = table.position(id);
  return column === undefined ? null : table.at(index, column);
}

/** The text of a cell of a row; empty where the table has no such column. */
export function textOf(row: Row, id: ReadColumnId): string {
  const found = cellText(cellOf(row, id));
  return found.length <= row.maxLength ? found : found.slice(0, row.maxLength);
}

/** Where a cell of a row stands, for the report. */
export function placeOf({ table, index }: Row, id: ReadColumnId | number | null): Place {
  const column = typeof id === 'string' ? (table.position(id) ?? null) : id;
  return { sheet: table.grid.name, row: index, column, cell: column === null ? '' : cellText(table.at(index, column)) };
}

/** Columns that only a standard fills. */
export const standardColumns: readonly ReadColumnId[] = [
  'designation',
  'recommendedLevel',
  'level',
  'obligation',
  'kind',
  'status',
  'published',
  'effective',
  'retired',
  'due',
  'committee',
  'issuers',
  'adopts',
  'degree',
  'replaces',
  'replacedBy',
  'standardId',
];

/** Tells whether a row of a table of standards is a heading: a node, and no standard. */
export function isHeading(row: Row): boolean {
  const { table, index } = row;
  if (standardColumns.some((id) => textOf(row, id) !== '')) return false;
  if (table.ticks.some(({ position }) => isTick(cellText(table.at(index, position))))) return false;
  const filled: number[] = [];
  const cells = table.grid.rows[index] ?? [];
  for (let column = 0; column < cells.length; column++) if (cellText(cells[column]) !== '') filled.push(column);
  if (filled.length === 0 || filled.length > 6) return false;
  if (textOf(row, 'required') !== '' || textOf(row, 'existing') !== '') return true;
  const joined = table.joined.get(index);
  if (joined !== undefined && joined <= (filled[0] ?? 0)) return true;
  const numbered = table.position('number');
  if (numbered !== undefined) return !/^\d+$/.test(textOf(row, 'number')) && filled.length <= 4;
  return filled.length <= 2;
}
