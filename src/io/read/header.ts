import { remembered } from '../../base/remembered.js';
import { cellText, type Grid } from '../grid.js';
import { safeParseDesignation } from '../../designation/parse.js';
import { columnOfFolded, columnOfHeader, foldHeader, levelOfHeader } from './columns.js';
import type { Lookup } from './covered.js';
import { tickOfHeader } from './ticks.js';

/** A header: its rows, and the text of each column. */
export interface Header {
  readonly first: number;
  readonly last: number;
  readonly texts: readonly string[];
}

const searched = 40;
const tallest = 3;

/** Finds the header of a sheet: the one to three rows near its top that name the most columns. */
export function findHeader(grid: Grid, at: Lookup, given: (header: string) => boolean): Header | null {
  let best: { readonly header: Header; readonly score: number } | null = null;
  const spread = acrossOf(grid);
  // Rows are looked at three times over, alone and with those below, and cells of a body say the same again and again.
  const names = remembered((text: string) => nameOf(text, given));
  const folds = remembered((text: string) => (text.length > 200 ? text : foldHeader(text)));
  const rowHoldsData = remembered((row: number) => holdsData(grid, row));
  for (let first = 0; first < Math.min(searched, grid.rows.length); first++) {
    for (let last = first; last < first + tallest && last < grid.rows.length; last++) {
      // What holds for one row of a header holds for all that begin with it.
      if (rowHoldsData(last)) break;
      const texts = headerTexts(grid, at, spread, first, last, folds);
      const named = new Set<string>();
      for (const text of texts) {
        const name = names(text);
        if (name !== null) named.add(name);
      }
      const score = named.size * 4 - (last - first);
      if (named.size < 2) continue;
      if (best === null || score > best.score) best = { header: { first, last, texts }, score };
    }
  }
  return best?.header ?? null;
}

function nameOf(text: string, given: (header: string) => boolean): string | null {
  if (text === '') return null;
  if (given(text)) return `given ${text}`;
  const level = levelOfHeader(text);
  if (level !== null) return `level ${level}`;
  const column = columnOfHeader(text);
  if (column !== null) return column;
  // Only below a header that says what is ticked: a cell of the body may hold such a word too.
  const tick = text.includes(' ') ? tickOfHeader(text) : null;
  return tick?.grouped === true ? `tick ${tick.id} ${tick.value}` : null;
}

/** Horizontally joined cells of the header rows: the text stands over each column below it. */
function acrossOf(grid: Grid): ReadonlyMap<number, { readonly row: number; readonly column: number }> {
  const across = new Map<number, { readonly row: number; readonly column: number }>();
  for (const { top, left, bottom, right } of grid.merges) {
    if (top > searched + tallest || right - left > 256) continue;
    for (let row = top; row <= Math.min(bottom, searched + tallest); row++) {
      for (let column = left; column <= right; column++) across.set(row * 16_384 + column, { row: top, column: left });
    }
  }
  return across;
}

/** The text of each column: what stands lowest, with what stands over it where that alone says nothing. */
function headerTexts(
  grid: Grid,
  at: Lookup,
  across: ReturnType<typeof acrossOf>,
  first: number,
  last: number,
  fold: (text: string) => string,
): readonly string[] {
  let width = 0;
  for (let row = first; row <= last; row++) width = Math.max(width, grid.rows[row]?.length ?? 0);
  return Array.from({ length: width }, (_, column) => {
    const stack: string[] = [];
    for (let row = first; row <= last; row++) {
      const from = across.get(row * 16_384 + column);
      // A title that reaches over the header from above is no part of it.
      if (from !== undefined && from.row < first) continue;
      const text = cellText(from === undefined ? at(row, column) : at(from.row, from.column));
      if (text !== '' && stack.at(-1) !== text) stack.push(text);
    }
    return textOfStack(stack, fold);
  });
}

function textOfStack(stack: readonly string[], fold: (text: string) => string): string {
  if (stack.length < 2) return stack[0] ?? '';
  const lowest = stack.at(-1) ?? '';
  if (columnOfFolded(stack.map(fold).join('')) !== null) return stack.join('');
  if (columnOfFolded(fold(lowest)) !== null || levelOfHeader(lowest) !== null) return lowest;
  // 日期 over 发布 means 发布日期.
  const upwards = [...stack].reverse();
  return columnOfFolded(upwards.map(fold).join('')) === null ? stack.join(' ') : upwards.join('');
}

/** A header does not hold designations. */
function holdsData(grid: Grid, row: number): boolean {
  return (grid.rows[row] ?? []).some((value) => {
    const text = cellText(value);
    return text.length < 60 && /\d{2}/.test(text) && safeParseDesignation(text).ok;
  });
}
