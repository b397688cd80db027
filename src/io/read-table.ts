import { TixiError } from '../base/error.js';
import type { StandardSystem } from '../model/system.js';
import { adoptSystem, parseSystem } from '../system/parse.js';
import { collectInput, type TableInput } from './bytes.js';
import { readSeparated } from './csv/read.js';
import { decodeText } from './decode.js';
import { detectFormat } from './detect.js';
import type { Grid } from './grid.js';
import { defaultLimits, type TableLimits } from './limits.js';
import { readMarkdown } from './markdown/read.js';
import { tableFinder } from './read/find-table.js';
import { tablesNeedIndents } from './read/needs-indents.js';
import type { ReadTableOptions } from './read/options.js';
import { readGrids } from './read/read-grids.js';
import { tablesToRead } from './read/tables-to-read.js';
import type { TableReport } from './report.js';
import { readWorkbook } from './xlsx/read.js';

/** What `readTable` returns: the system, checked and frozen, and what was recognised, placed and reported. */
export interface TableRead {
  readonly system: StandardSystem;
  readonly report: TableReport;
}

/**
 * Reads a standards system from a table: a workbook (.xlsx), separated values in UTF-8 or GB18030, or Markdown (rules
 * T1 to T12; the columns are those of the 明细表 of GB/T 13016). Every row is placed or reported, and a bad one never
 * stops the rest.
 *
 * @throws `TixiError` `table-too-large`, `old-workbook`, `not-a-table`, `unreadable-workbook`, `unreadable-csv`,
 * `unreadable-text`, `no-table`, `invalid-table-input`.
 *
 * @example
 * const { system: read, report } = await readTable('体系编号,标准号,标准名称\n1.1,gb/t 1.1—2020,工作导则\n');
 * read.standards[0].designation; // => 'GB/T 1.1-2020'
 * report.rows; // => { in: 1, placed: 1, reported: 0 }
 */
export async function readTable(input: TableInput, options: ReadTableOptions = {}): Promise<TableRead> {
  const limits = { ...defaultLimits, ...options.limits };
  const tableOf = tableFinder(options);
  const grids = await readSheets(await collectInput(input, limits.maxBytes), options, limits, tableOf);
  const { document, shaped, report } = readGrids(grids, options, tableOf);
  return { system: shaped ? adoptSystem(document) : parseSystem(document), report };
}

async function readSheets(
  input: string | Uint8Array,
  options: ReadTableOptions,
  limits: Required<TableLimits>,
  tableOf: ReturnType<typeof tableFinder>,
): Promise<readonly Grid[]> {
  const format = options.format ?? detectFormat(input);
  if (format === 'xlsx') {
    if (typeof input === 'string') {
      throw new TixiError('invalid-table-input', 'A workbook is read from bytes, not from a text.');
    }
    return readWorkbook(input, limits, (grids) => tablesNeedIndents(tablesToRead(grids, options, tableOf)));
  }
  const text = typeof input === 'string' ? input : decodeText(input);
  const name = options.name ?? '表格';
  return format === 'md' ? readMarkdown(text, name) : [await readSeparated(text, name, limits)];
}
