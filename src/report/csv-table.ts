import { escapeCsv, escapeTerminal } from '../base/escape.js';
import type { Cell, Table } from './table.js';

/** Prints a table as CSV (RFC 4180 with `\n`); `bom` puts a byte order mark first, which Excel needs for Chinese. */
export function csvTable(table: Table, options: { readonly bom?: boolean } = {}): string {
  const lines = [table.columns.map(({ title }) => title), ...table.rows.map(({ cells }) => cells)];
  const text = lines.map((cells) => cells.map(csvField).join(',')).join('\n');
  return `${options.bom === true ? '\ufeff' : ''}${text}\n`;
}

function csvField(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'number' ? String(cell) : escapeCsv(escapeTerminal(cell.replace(/[\t\r]+/g, ' ')));
}
