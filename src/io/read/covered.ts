import type { CellValue, Grid } from '../grid.js';

/** Looks up a cell; a cell that is joined to the one above it has what stands there. */
export type Lookup = (row: number, column: number) => CellValue;

const width = 16_384;
/** Joined cells that are filled in at most; a range over a million rows is layout, not data. */
const maxCovered = 2_000_000;

/** The leftmost cell that is joined over three or more columns of its row alone, by rows. */
export function joinedAcross({ merges }: Grid): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const { top, left, bottom, right } of merges) {
    if (bottom === top && right - left >= 2) found.set(top, Math.min(left, found.get(top) ?? left));
  }
  return found;
}

/** Makes the lookup of a sheet: merged cells are filled downwards, since that is how tables group their rows. */
export function lookupOf({ rows, merges }: Grid): Lookup {
  const covered = new Map<number, CellValue>();
  for (const { top, left, bottom } of merges) {
    const value = rows[top]?.[left] ?? null;
    if (value === null || bottom === top) continue;
    const last = Math.min(bottom, rows.length - 1);
    for (let row = top + 1; row <= last && covered.size < maxCovered; row++) {
      // The cell itself is asked first; in the tables of tixi each says what it says.
      if ((rows[row]?.[left] ?? null) === null) covered.set(row * width + left, value);
    }
  }
  if (covered.size === 0) return (row, column) => rows[row]?.[column] ?? null;
  return (row, column) => rows[row]?.[column] ?? covered.get(row * width + column) ?? null;
}
