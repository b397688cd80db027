import { padToWidth, textWidth } from '../base/width.js';
import { cleanLine } from './clean-line.js';
import { fittedWidths, type Measured } from './fitted-widths.js';
import type { Cell, Table } from './table.js';
import { longestUnit, wrapText } from './wrap.js';

const between = '  ';
/** How far the lines below a row stand in. */
const belowIndent = '    ';

/** Cells of so few terminal columns stay on a line: a status, a level, a date. */
const short = 12;

/** A heading without spaces is not broken into more lines than this needs while cells can give: three characters each. */
const shortHeading = 6;

interface ColumnText {
  readonly place: number;
  readonly title: string;
  readonly align: 'left' | 'right';
  readonly width: number;
}

/** Prints a table for a terminal: columns aligned whatever the script, texts broken where it would be too wide. */
export function textTable(table: Table, width: number): string {
  const columns = placed(table, width);
  const below = table.columns.flatMap((column, place) => (column.below === true ? [place] : []));
  const head = lineUp(columns, (column) => evenly(column.title, column.width));
  const rule = columns.map((column) => '-'.repeat(column.width)).join(between);
  const rows = table.rows.flatMap((row) => [
    ...lineUp(columns, (column) => {
      const indent = indentOf(column.place, row.depth);
      return broken(indent + textOf(row.cells[column.place]), column.width, hangOf(column.place, row.depth));
    }),
    ...below.flatMap((place) => {
      const cell = row.cells[place] ?? null;
      return cell === null ? [] : [wrapText(belowIndent + textOf(cell), width, belowIndent)];
    }),
  ]);
  return [...head, rule, ...rows].join('\n');
}

/** The columns that stand side by side, as wide as the table has room for. */
function placed({ columns, rows }: Table, room: number): readonly ColumnText[] {
  const beside = columns.flatMap(({ title, align, below }, place) => (below === true ? [] : [{ title, align, place }]));
  const texts = (place: number): readonly (readonly [string, string])[] =>
    rows.map(({ cells, depth }) => [indentOf(place, depth) + textOf(cells[place]), hangOf(place, depth)]);
  const measured = beside.map(({ title, align, place }): Measured => {
    const cells = texts(place);
    const body = cells.reduce((most, [text]) => Math.max(most, textWidth(text)), 0);
    return {
      title: textWidth(title),
      body,
      least: () => ({
        heading: headingOf(title),
        title: longestUnit(title),
        body: align === 'right' ? body : cells.reduce((most, cell) => Math.max(most, leastOf(...cell)), 0),
      }),
    };
  });
  const widths = fittedWidths(measured, room - between.length * (beside.length - 1));
  return beside.map((column, i) => ({ ...column, width: widths[i] ?? 0 }));
}

/** How narrow a heading may get before cells are broken: to its words, or to lines of a few characters. */
function headingOf(title: string): number {
  if (title.includes(' ')) return longestUnit(title);
  return widest(evenly(title, shortHeading));
}

/** Breaks a heading into as few lines as the width asks for, and these as even as they can be. */
function evenly(title: string, width: number): string {
  let text = broken(title, width);
  const lines = text.split('\n').length;
  for (let less = width - 1; less > 0; less--) {
    const narrower = broken(title, less);
    if (narrower.split('\n').length > lines) break;
    text = narrower;
  }
  return text;
}

function widest(text: string): number {
  return text.split('\n').reduce((most, line) => Math.max(most, textWidth(line)), 0);
}

/** The narrowest column that a cell may be broken for: no word is broken, nor what is short anyway. */
function leastOf(text: string, hang: string): number {
  return Math.min(textWidth(text), Math.max(short, hang.length + longestUnit(text)));
}

function broken(text: string, width: number, hang = ''): string {
  return textWidth(text) <= width ? text : wrapText(text, width, hang);
}

/** Cells of one row side by side, each of as many lines as it needs. */
function lineUp(columns: readonly ColumnText[], cell: (column: ColumnText) => string): readonly string[] {
  const cells = columns.map((column) => cell(column).split('\n'));
  const height = cells.reduce((most, lines) => Math.max(most, lines.length), 1);
  return Array.from({ length: height }, (_, line) =>
    columns
      .map(({ width, align }, i) => padToWidth(cells[i]?.[line] ?? '', width, align))
      .join(between)
      .trimEnd(),
  );
}

function indentOf(place: number, depth: number): string {
  return place === 0 ? '  '.repeat(depth) : '';
}

/** Further lines of the first cell stand in, so that none looks like a row of its own. */
function hangOf(place: number, depth: number): string {
  return place === 0 ? '  '.repeat(depth + 1) : '';
}

function textOf(cell: Cell | undefined): string {
  return cell === null || cell === undefined ? '—' : cleanLine(String(cell));
}
