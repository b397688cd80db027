import { cellText, type CellValue } from '../grid.js';
import type { ReadColumnId } from './columns.js';
import type { Place } from './problem-list.js';
import type { Table } from './table.js';
import { isTick } from './ticks.js';

/** A row of a table: its cells by what their columns mean. */
export interface Row {
  readonly table: Table;
  readonly index: number;
  readonly value: (id: ReadColumnId) => CellValue;
  readonly text: (id: ReadColumnId) => string;
  /** Where a cell of the row stands, for the report. */
  readonly place: (id: ReadColumnId | number | null) => Place;
}

/** Looks at a row; of a cell longer than allowed only the beginning is read. */
export function rowOf(table: Table, index: number, maxLength: number): Row {
  const { grid, at } = table;
  const value = (id: ReadColumnId): CellValue => {
    const column = table.position(id);
    return column === undefined ? null : at(index, column);
  };
  const place = (id: ReadColumnId | number | null): Place => {
    const column = typeof id === 'string' ? (table.position(id) ?? null) : id;
    return { sheet: grid.name, row: index, column, cell: column === null ? '' : cellText(at(index, column)) };
  };
  const text = (id: ReadColumnId): string => {
    const found = cellText(value(id));
    return found.length <= maxLength ? found : found.slice(0, maxLength);
  };
  return { table, index, value, text, place };
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
  if (standardColumns.some((id) => row.text(id) !== '')) return false;
  if (table.ticks.some(({ position }) => isTick(cellText(table.at(index, position))))) return false;
  const filled: number[] = [];
  const cells = table.grid.rows[index] ?? [];
  for (let column = 0; column < cells.length; column++) if (cellText(cells[column]) !== '') filled.push(column);
  if (filled.length === 0 || filled.length > 6) return false;
  if (row.text('required') !== '' || row.text('existing') !== '') return true;
  const joined = table.grid.merges.some(
    ({ top, left, bottom, right }) =>
      top === index && bottom === index && right - left >= 2 && left <= (filled[0] ?? 0),
  );
  if (joined) return true;
  const numbered = table.position('number');
  if (numbered !== undefined) return !/^\d+$/.test(row.text('number')) && filled.length <= 4;
  return filled.length <= 2;
}
