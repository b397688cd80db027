import { columnLetters, type CellValue, type Grid, type Merge } from '../grid.js';
import type { CellFormats } from './cell-formats.js';
import { type PackageParts, use } from './package-parts.js';
import { createTextRun } from './text-run.js';
import { attributesOf, cellTextOf, detached } from './xml-text.js';
import type { ZipPart } from './zip-directory.js';

/** What the cells of a sheet need of their workbook. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly formats: CellFormats;
  readonly from1904: boolean;
}

/** What a workbook can hold in rows at most, empty cells before filled ones included. */
const maxLaidOut = 20_000_000;
const lastRow = 1_048_576;
const emptyRow: readonly CellValue[] = Object.freeze([]);

/** Reads the cells, merged ranges and indents of a sheet; what lies beyond the last column to read is counted. */
export async function readSheetCells(
  parts: PackageParts,
  part: ZipPart,
  { strings, formats, from1904 }: CellContext,
): Promise<Omit<Grid, 'name'>> {
  const { maxColumns, maxCellLength } = parts.limits;
  const rows: (readonly CellValue[])[] = [];
  const merges: Merge[] = [];
  const indents = new Map<number, number>();
  const run = createTextRun(maxCellLength);
  let [row, column, laidOut, beyond, first] = [0, 0, 0, 0, ''];
  let cells: CellValue[] = [];
  let [type, style, value, inValue] = ['', 0, '', false];

  const begin = (head: string): void => {
    const reference = attribute(head, 'r');
    column++;
    if (reference !== '') {
      let [at, letters, digits] = [0, 0, 0];
      for (; at < reference.length; at++) {
        const code = reference.charCodeAt(at);
        if (code >= 65 && code <= 90) letters = letters * 26 + code - 64;
        else if (code >= 48 && code <= 57) digits = digits * 10 + code - 48;
        else break;
      }
      if (letters > 0) column = letters;
      if (digits > 0 && digits !== row) moveTo(digits);
    }
    type = attribute(head, 't');
    style = Number(attribute(head, 's'));
    value = '';
    run.begin();
  };

  const moveTo = (next: number): void => {
    row = next;
    const known = rows[row - 1];
    cells = known === undefined || known === emptyRow ? [] : (known as CellValue[]);
  };

  const valueOf = (): CellValue => {
    if (type === 's') return value === '' ? null : (strings[Number(value)] ?? null);
    if (type === 'inlineStr') return run.take();
    if (value === '') return null;
    if (type === 'str' || type === 'e') return detached(cellTextOf(value));
    if (type === 'b') return value === '1' || value === 'true';
    if (type === 'd')
      return new Date(/[zZ]|[+-]\d\d:\d\d$/.test(value) ? value : `${value}${value.includes('T') ? 'Z' : ''}`);
    const number = Number(value);
    if (Number.isNaN(number)) return detached(cellTextOf(value));
    return formats.isDay(style) ? dayOf(number, from1904) : number;
  };

  const end = (): void => {
    const found = valueOf();
    if (found === null || found === '') return;
    use(parts, 'cells', 'maxCells');
    const more = column - cells.length;
    if (column > maxColumns || row > lastRow || laidOut + more > maxLaidOut) {
      if (beyond++ === 0) first = `${columnLetters(column - 1)}${String(row)}`;
      return;
    }
    if (more > 0) laidOut += more;
    while (cells.length < column - 1) cells.push(null);
    cells[column - 1] = found;
    if (cells.length > 0 && rows[row - 1] !== cells) {
      while (rows.length < row - 1) rows.push(emptyRow);
      rows[row - 1] = cells;
    }
    const indent = formats.indent(style);
    if (indent > 0) indents.set((row - 1) * 16_384 + column - 1, indent);
  };

  await parts.read(part, {
    open(name, head) {
      if (name === 'c') begin(head);
      else if (name === 'v') inValue = true;
      else if (name === 'row') {
        const number = Number(attribute(head, 'r'));
        moveTo(number > 0 ? number : row + 1);
        column = 0;
      } else if (name === 't' || name === 'rPh') run.open(name);
      else if (name !== 'f' && name !== 'is') {
        use(parts, name === 'r' ? 'strings' : 'elements', name === 'r' ? 'maxStrings' : 'maxElements');
        if (name === 'mergeCell') {
          const merge = mergeOf(attributesOf(head).get('ref') ?? '');
          if (merge !== null) merges.push(merge);
        }
      }
    },
    text(piece) {
      if (!inValue) run.text(piece);
      else if (value.length <= maxCellLength * 10) value += piece;
    },
    close(name) {
      if (name === 'c') end();
      else if (name === 'v') inValue = false;
      else if (name === 't' || name === 'rPh') run.close(name);
    },
  });
  return { rows, merges, indents, ...(beyond === 0 ? {} : { beyond: { cells: beyond, first } }) };
}

/** An attribute of a cell or row; their values hold neither spaces nor quotes. */
function attribute(head: string, name: string): string {
  for (let at = head.indexOf(name); at > 0; at = head.indexOf(name, at + 1)) {
    if (head.charCodeAt(at - 1) > 32) continue;
    const from = at + name.length;
    const quote = head.charCodeAt(from + 1);
    if (head.charCodeAt(from) === 61 && (quote === 34 || quote === 39)) {
      const end = head.indexOf(quote === 34 ? '"' : "'", from + 2);
      return end < 0 ? '' : head.slice(from + 2, end);
    }
    // Space around the sign is allowed, and hardly ever written.
    const found = /^\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(head.slice(from));
    if (found !== null) return found[1] ?? found[2] ?? '';
  }
  return '';
}

function mergeOf(reference: string): Merge | null {
  const [, left, top, right, bottom] =
    /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference) ?? [];
  if (left === undefined || right === undefined) return null;
  return { top: Number(top) - 1, left: columnOf(left), bottom: Number(bottom) - 1, right: columnOf(right) };
}

function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** A day by its serial number; 1900 is taken for a leap year, as Excel does. */
function dayOf(serial: number, from1904: boolean): Date {
  const days = from1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial;
  return new Date(Date.UTC(1899, 11, 30) + Math.round(days * 86_400) * 1000);
}
