import { textWidth } from '../../base/width.js';
import type { CellValue } from '../grid.js';
import type { OutColumn, OutSheet } from '../write/sheet.js';

const line = 14;
const maxHeight = 400;

/** How high a row is in points, or null where one line is enough; joined cells share the rows they reach over. */
export type RowHeight = (row: readonly CellValue[], joined: ReadonlyMap<number, number>) => number | null;

/** Looks at the columns of a sheet once, and then at the rows; only texts that may break ask for more than one line. */
export function rowHeights({ columns }: OutSheet): RowHeight {
  const breaking = columns.flatMap((column, at) => (mayBreak(column) ? [{ at, width: column.width }] : []));
  return (row, joined) => {
    let most = 1;
    for (const { at, width } of breaking) {
      const value = row[at];
      if (typeof value !== 'string') continue;
      const lines = linesOf(value, joined.size === 0 ? width : (joined.get(at) ?? width));
      if (lines > most) most = lines;
    }
    return most === 1 ? null : Math.min(most * line + 4, maxHeight);
  };
}

function mayBreak({ aside, spread, look }: OutColumn): boolean {
  return aside !== true && spread !== true && look !== 'system';
}

function linesOf(text: string, room: number): number {
  if (text.includes('\n')) return text.split('\n').reduce((sum, part) => sum + brokenIn(part, room), 0);
  // No text shorter than half the column needs a second line.
  return text.length * 2 <= room ? 1 : brokenIn(text, room);
}

function brokenIn(text: string, room: number): number {
  return Math.max(1, Math.ceil(textWidth(text) / (room - 1)));
}
