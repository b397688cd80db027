import type { Json } from '../../base/json.js';
import type { DetailColumnId, DetailEntry } from '../../coverage/detail-columns.js';
import { safeParseDesignation } from '../../designation/parse.js';
import { statusFacts } from '../../model/sets/statuses.js';
import { levelOfHeader, type columnOfHeader } from '../read/columns.js';
import type { CellValue } from '../grid.js';
import { safeText } from './sheet.js';

/** Data of an agency's own, by their keys. */
export type OwnData = { readonly [key: string]: Json };

/** The own data of a placement, where it is a record. */
export function plainExtra({ placement: { extra } }: DetailEntry): OwnData | null {
  const record = typeof extra === 'object' && extra !== null && !Array.isArray(extra);
  return record ? (extra as OwnData) : null;
}

/** Columns of which the reader keeps a cell as it is written: a date that is none, a note where there is no node. */
const keptAsWritten: ReadonlySet<string> = new Set<DetailColumnId>([
  'recommendedLevel',
  'level',
  'obligation',
  'status',
  'published',
  'effective',
  'retired',
  'due',
  'adopts',
  'degree',
  'replaces',
  'responsible',
  'role',
  'part',
  'note',
]);

/** The keys of such cells by their columns; of several that mean one column the first. */
export function keptCells(extra: OwnData, columnOf: ColumnFinder): ReadonlyMap<string, string> {
  let found: Map<string, string> | null = null;
  for (const key in extra) {
    const id = columnOf(key);
    const value = extra[key];
    if (id === null || !keptAsWritten.has(id) || (typeof value === 'object' && value !== null)) continue;
    found ??= new Map();
    if (!found.has(id)) found.set(id, key);
  }
  return found ?? noCells;
}

const noCells: ReadonlyMap<string, string> = new Map();

/** Keys of the placements' own data that can head a column: plain values, and no name that is read as another column. */
export function extraHeaders(
  entries: readonly DetailEntry[],
  ids: readonly DetailColumnId[],
  columnOf: ColumnFinder,
  cellAt: (id: DetailColumnId, entry: DetailEntry) => CellValue,
): readonly string[] {
  const found = new Set<string>();
  const ruled = new Set<string>();
  for (const entry of entries) {
    const extra = plainExtra(entry) ?? {};
    const kept = keptCells(extra, columnOf);
    for (const key in extra) {
      const value = extra[key];
      const id = columnOf(key);
      if (typeof value === 'object' && value !== null) ruled.add(key);
      else if (id === null || kept.get(id) !== key || !isOpen(id, cellAt(id as DetailColumnId, entry))) found.add(key);
    }
  }
  const fits = (key: string): boolean => {
    const id = columnOf(key);
    return (
      key === key.trim() &&
      key !== '' &&
      key === safeText(key) &&
      !/[\n\t\u2028\u2029]/.test(key) &&
      // A header with designations would be taken for a row.
      !safeParseDesignation(key).ok &&
      // A second column of one meaning is kept as it is.
      (id === null || (keptAsWritten.has(id) && ids.some((one) => one === id))) &&
      levelOfHeader(key) === null
    );
  };
  return [...found].filter((key) => !ruled.has(key) && fits(key)).slice(0, 30);
}

/**
 * Whether the cell of a column is free for what was kept of it: where nothing is known, as of a status that could not be
 * read. What a row says of who is responsible goes first.
 */
export function isOpen(id: string, cell: CellValue): boolean {
  const { zh, en } = statusFacts.unknown;
  return cell === null || id === 'responsible' || (id === 'status' && (cell === zh || cell === en));
}

/** Tells the column that a key names. */
export type ColumnFinder = typeof columnOfHeader;
