import type { stringify as stringifySync } from 'csv-stringify/sync';
import type { CellValue } from '../grid.js';
import type { FlatTable } from '../write/flat.js';
import { guardedFormula } from './read.js';

/** Writes a table as CSV for spreadsheets: CRLF, and nothing in it runs as a formula. */
export async function writeSeparated({ header, rows }: FlatTable, bom: boolean): Promise<string> {
  const { stringify } = await loadWriter();
  return stringify(
    [header, ...rows].map((row) => row.map(guardTwice)),
    { bom, escape_formulas: true, record_delimiter: 'windows' },
  );
}

/** What looks guarded gets a mark more, so that the reader, who takes one off, has it as it was. */
function guardTwice(value: CellValue): CellValue {
  return typeof value === 'string' && guardedFormula.test(value) ? `'${value}` : value;
}

/** The usual build needs Node's Buffer; the one for browsers brings its own. */
function loadWriter(): Promise<{ readonly stringify: typeof stringifySync }> {
  return 'Buffer' in globalThis ? import('csv-stringify/sync') : import('csv-stringify/browser/esm/sync');
}
