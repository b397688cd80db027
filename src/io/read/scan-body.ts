import { cellText, type CellValue } from '../grid.js';
import type { Place, ProblemList } from './problem-list.js';
import { isColumnNumber, specialRow, type SpecialRow } from './special-rows.js';
import type { Table } from './table.js';

/** What stands below a header: the rows to be placed, and those that are layout. */
export interface Body {
  readonly rows: readonly number[];
  readonly special: ReadonlyMap<number, SpecialRow>;
}

/** Goes once over the rows below a header; cells that will not be read, or not whole, are reported. */
export function scanBody(table: Table, maxLength: number, list: ProblemList): Body {
  const { grid, header, columns } = table;
  const rows: number[] = [];
  const special = new Map<number, SpecialRow>();
  const designation = table.position('designation');
  const readable = columns.map((column) => column.header !== '');
  const place = (row: number, column: number, cell: string): Place => ({ sheet: grid.name, row, column, cell });
  const last = readable.lastIndexOf(true);
  for (let index = header.last + 1; index < grid.rows.length; index++) {
    const cells = grid.rows[index] ?? [];
    let [filled, beyond] = [0, 0];
    let layout = false;
    for (let column = 0; column < cells.length; column++) {
      const value = cells[column] ?? null;
      if (value === null) continue;
      // The first cell tells what a row is; of the others nearly all only need to be there.
      if (filled > 0 && readable[column] === true && isPlainlyFilled(value, maxLength)) {
        filled++;
        continue;
      }
      const text = cellText(value);
      if (text === '') continue;
      filled++;
      // Only a row that begins like the header, or like a row of numbers, can be one.
      if (filled === 1) layout = text === columns[column]?.header || isColumnNumber(text, column);
      if (column > last) beyond++;
      if (readable[column] !== true && filled > 1) list.add('stray-cell', place(index, column, text));
      if (text.length > maxLength) list.add('cell-cut', place(index, column, text), { limit: maxLength });
    }
    if (filled === 0) continue;
    if (beyond === filled) {
      special.set(index, { kind: 'row-not-read' });
      continue;
    }
    const number = designation === undefined ? '' : cellText(cells[designation]);
    const unnamed = !/^[A-Za-z]/.test(number);
    const found = layout || unnamed || filled === 1 ? specialRow({ table, index, maxLength }) : null;
    if (found === null) rows.push(index);
    else special.set(index, found);
  }
  return { rows, special };
}

/** Tells at a glance that a cell has a text that is neither empty nor too long; false says nothing. */
function isPlainlyFilled(value: CellValue, maxLength: number): boolean {
  if (typeof value !== 'string' || value.length > maxLength) return false;
  const code = value.charCodeAt(0);
  return (code > 32 && code < 127) || (code > 0x3000 && code < 0xd800);
}
