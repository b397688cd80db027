import type { parse as parseSync } from 'csv-parse/sync';
import { isTixiError, TixiError } from '../../base/error.js';
import { noMerges, type Grid } from '../grid.js';
import { overLimit, type TableLimits } from '../limits.js';

/** What would run as a formula, behind one mark or more that keep it from it. */
export const guardedFormula = /^'+[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

const delimiters = [',', '\t', ';', '，'] as const;

/** Reads separated values; the separator is the one that splits the first lines most evenly. */
export async function readSeparated(text: string, name: string, limits: Required<TableLimits>): Promise<Grid> {
  const { parse } = await loadParser();
  let cells = 0;
  try {
    const rows: string[][] = parse(text, {
      delimiter: delimiterOf(text),
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      on_record: (record: string[]) => {
        cells += record.length;
        if (cells > limits.maxCells) throw overLimit('maxCells', limits.maxCells, `> ${String(limits.maxCells)}`);
        return record;
      },
    });
    return { name, rows: rows.map((row) => row.map(unescapeFormula)), merges: noMerges };
  } catch (error) {
    if (isTixiError(error)) throw error;
    throw new TixiError(
      'unreadable-csv',
      `The table of separated values cannot be read: ${error instanceof Error ? error.message : String(error)}. Save it anew as CSV (UTF-8) or as .xlsx.`,
      { reason: error instanceof Error ? error.message : String(error) },
    );
  }
}

/** The usual build needs Node's Buffer; the one for browsers brings its own and is slower. */
function loadParser(): Promise<{ readonly parse: typeof parseSync }> {
  return 'Buffer' in globalThis ? import('csv-parse/sync') : import('csv-parse/browser/esm/sync');
}

/** The separator that stands equally often, and most often, in the first lines outside quotes. */
export function delimiterOf(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .replace(/"[^"]*"/g, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 20);
  const scored = delimiters.map((delimiter) => {
    const counts = lines.map((line) => line.split(delimiter).length - 1);
    const usual = counts.filter((count) => count > 0 && count === mostFrequent(counts)).length;
    return { delimiter, score: usual * 1000 + Math.max(0, mostFrequent(counts)) };
  });
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score === 0 ? ',' : best.delimiter;
}

function mostFrequent(counts: readonly number[]): number {
  const tally = new Map<number, number>();
  for (const count of counts) if (count > 0) tally.set(count, (tally.get(count) ?? 0) + 1);
  return [...tally].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0])[0];
}

/** What was made safe against being run as a formula is read as it was meant. */
function unescapeFormula(cell: string): string | null {
  if (cell === '') return null;
  return guardedFormula.test(cell) ? cell.slice(1) : cell;
}
