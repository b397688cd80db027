import type { stringify as stringifySync } from 'csv-stringify/sync';
import type { FlatTable } from '../write/flat.js';

/** Writes a table as CSV for spreadsheets: CRLF, and nothing in it runs as a formula. */
export async function writeSeparated({ header, rows }: FlatTable, bom: boolean): Promise<string> {
  const { stringify } = await loadWriter();
  return stringify([header, ...rows] as unknown[][], { bom, escape_formulas: true, record_delimiter: 'windows' });
}

/** The usual build needs Node's Buffer; the one for browsers brings its own. */
function loadWriter(): Promise<{ readonly stringify: typeof stringifySync }> {
  return 'Buffer' in globalThis ? import('csv-stringify/sync') : import('csv-stringify/browser/esm/sync');
}
