import { setKey } from '../../base/json.js';
import { detailColumns, type DetailColumnId } from '../../coverage/detail-columns.js';
import { levelNames, type StandardLevelName } from '../../model/sets/levels.js';
import { jsonOfCell } from '../grid.js';
import type { ReadColumnId } from './columns.js';
import { headerOf } from './relations.js';
import { cellOf, type Row, textOf } from './row.js';

/** Columns that speak of a place in the tree. */
const ofPlaces = [
  'role',
  'part',
  'recommendedLevel',
  'due',
  'note',
  'code',
  'nodeCode',
  'nodeTitle',
  'nodeEnglish',
  'levelTitle',
  'responsible',
  'required',
  'existing',
] as const;

/** A row that stands in no node has no placement; what it says of one is kept with the standard, as it is written. */
export function keepOfPlace(
  row: Row,
  placement: Readonly<Record<string, unknown>>,
  standard: { readonly fields: Record<string, unknown> },
): void {
  const { recommendedLevel, extra: own } = placement as { recommendedLevel?: StandardLevelName; extra?: object };
  const before = standard.fields['extra'] as Record<string, unknown> | undefined;
  const extra = before ?? {};
  for (const id of ofPlaces) if (textOf(row, id) !== '') keepCell(row, id, extra);
  // It may be ticked, and has no column then.
  if (recommendedLevel !== undefined && textOf(row, 'recommendedLevel') === '') {
    keepBeside(extra, detailColumns.recommendedLevel.title.zh, levelNames[recommendedLevel].zh);
  }
  for (const [key, value] of Object.entries(own ?? {})) keepBeside(extra, key, value);
  // There may be thousands of keys already, which even to count takes long.
  if (before === undefined && Object.keys(extra).length > 0) standard.fields['extra'] = extra;
}

/**
 * Rows of one standard may differ in what they say of its place; what differs from the first and from the last is kept
 * under the next free number.
 */
export function keepBeside(extra: Record<string, unknown>, key: string, value: unknown): void {
  if (!Object.hasOwn(extra, key)) {
    setKey(extra, key, value);
    return;
  }
  const nameOf = (count: number): string => (count === 1 ? key : `${key} (${String(count)})`);
  let [last, free] = [1, 2];
  for (; Object.hasOwn(extra, nameOf(free)); free *= 2) last = free;
  while (free - last > 1) {
    const middle = (last + free) >>> 1;
    if (Object.hasOwn(extra, nameOf(middle))) last = middle;
    else free = middle;
  }
  if (extra[key] !== value && extra[nameOf(last)] !== value) setKey(extra, nameOf(free), value);
}

/** Keeps a cell that could not be used as it stands, under the name of its column in the detail table. */
export function keepCell(row: Row, id: ReadColumnId, extra: Record<string, unknown>): void {
  const column = Object.hasOwn(detailColumns, id) ? detailColumns[id as DetailColumnId] : null;
  keepBeside(extra, column?.title.zh ?? headerOf(row, id), jsonOfCell(cellOf(row, id)));
}
