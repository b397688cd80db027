import { textWidth } from '../../base/width.js';
import type { CellValue } from '../grid.js';
import type { OutSheet } from '../write/sheet.js';

const line = 14;

/** How high a row is in points, or null where one line is enough; joined cells share the rows they reach over. */
export function rowHeight(
  row: readonly CellValue[],
  { columns }: OutSheet,
  joined: ReadonlyMap<number, number>,
): number | null {
  let most = 1;
  row.forEach((value, column) => {
    const { width = 10, aside, spread, look } = columns[column] ?? {};
    if (typeof value !== 'string' || aside === true || spread === true || look === 'system') return;
    const room = joined.get(column) ?? width;
    // No text shorter than half the column needs a second line.
    if (value.length * 2 <= room && !value.includes('\n')) return;
    const lines = value
      .split('\n')
      .reduce((sum, text) => sum + Math.max(1, Math.ceil(textWidth(text) / (room - 1))), 0);
    if (lines > most) most = lines;
  });
  return most === 1 ? null : Math.min(most * line + 4, 400);
}
