import type { Json } from '../../base/json.js';
import type { DetailColumnId, DetailEntry } from '../../coverage/detail-columns.js';
import { safeParseDesignation } from '../../designation/parse.js';
import { columnOfHeader, levelOfHeader } from '../read/columns.js';
import { cellOf } from './detail-cell.js';
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
      else if (id === null || kept.get(id) !== key || !isOpen(id, entry)) found.add(key);
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

/** Whether the cell of a column is free for what was kept of it. */
export function isOpen(id: string, entry: DetailEntry): boolean {
  return id === 'responsible' || cellOf(id as DetailColumnId, entry, false, 'zh') === null;
}

/** Tells the column that a key names. */
export type ColumnFinder = (key: string) => ReturnType<typeof columnOfHeader>;

/** The column that a key names; rows have the same keys again and again. */
export function columnFinder(): ColumnFinder {
  const known = new Map<string, ReturnType<typeof columnOfHeader>>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const id = columnOfHeader(key);
    known.set(key, id);
    return id;
  };
}
