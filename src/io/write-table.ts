import { TixiError } from '../base/error.js';
import { nearest } from '../base/nearest.js';
import { detailColumns } from '../coverage/detail-columns.js';
import type { StandardSystem } from '../model/system.js';
import { tableWorkbook } from './write/workbook.js';
import { flatTable } from './write/flat.js';
import type { WriteTableOptions } from './write/options.js';
import { columnPresets } from './write/presets.js';
import { writeSeparated } from './csv/write.js';
import { markdownOf } from './markdown/write.js';
import { shownTitle } from './write/detail-rows.js';
import { writeWorkbook } from './xlsx/write.js';

/**
 * Writes a system as a workbook for hand-in (bytes), or its detail table as CSV or Markdown (text); rules T13 to T16,
 * sheets after GB/T 13016. A workbook is read back by `readTable` to the same document.
 *
 * @throws `TixiError` `unknown-column`, `invalid-choice`, `invalid-date`.
 *
 * @example
 * const csv = await writeTable(system, { format: 'csv', columns: ['designation'], bom: false });
 * csv.split('\r\n')[1]; // => '基础通用,术语,GB/T 1.1-2020'
 */
export async function writeTable(
  system: StandardSystem,
  options: WriteTableOptions & { readonly format: 'csv' | 'md' },
): Promise<string>;
/**
 * Writes a system as a workbook; the same system gives the same bytes.
 *
 * @example
 * const { system: back } = await readTable(await writeTable(system));
 * serializeSystem(back) === serializeSystem(system); // => true
 */
export async function writeTable(
  system: StandardSystem,
  options?: WriteTableOptions & { readonly format?: 'xlsx' },
): Promise<Uint8Array>;
/** Writes a system in the form that the options name. */
export async function writeTable(system: StandardSystem, options?: WriteTableOptions): Promise<string | Uint8Array>;
export async function writeTable(
  system: StandardSystem,
  options: WriteTableOptions = {},
): Promise<string | Uint8Array> {
  checkOptions(options);
  const format = options.format ?? 'xlsx';
  if (format === 'xlsx') return writeWorkbook(tableWorkbook(system, options), shownTitle(system.title));
  const table = flatTable(system, options);
  return format === 'csv' ? writeSeparated(table, options.bom ?? true) : markdownOf(table);
}

function checkOptions({ format = 'xlsx', columns = [] }: WriteTableOptions): void {
  const known: readonly string[] = ['xlsx', 'csv', 'md'];
  if (!known.includes(format)) {
    throw new TixiError(
      'invalid-choice',
      `A table is written as ${known.join(', ')}, not as ${JSON.stringify(format)}.`,
      {
        option: 'format',
        value: format,
        allowed: known,
      },
    );
  }
  const [names, allowed]: [readonly string[], object] =
    typeof columns === 'string' ? [[columns], columnPresets] : [columns, detailColumns];
  for (const name of names) {
    if (Object.hasOwn(allowed, name)) continue;
    const near = nearest(name, Object.keys(allowed));
    throw new TixiError(
      'unknown-column',
      `There is no column ${JSON.stringify(name)}. The nearest is ${JSON.stringify(near)}.`,
      {
        column: name,
        nearest: near,
      },
    );
  }
}
