import type { Cell, WriteOptions, WriteSheet } from 'hucre/xlsx';
import { columnLetters, type CellValue, type Merge } from '../grid.js';
import { headRows, type OutSheet } from '../write/sheet.js';
import { columnStyle, defaultFont, eachOwnStyle } from './looks.js';
import { rowHeights } from './row-height.js';

/** Writes sheets as a workbook for A4 landscape; the same sheets give the same bytes. */
export async function writeWorkbook(sheets: readonly OutSheet[], title: string): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  return writeXlsx(workbookOf(sheets, title));
}

/** A workbook as the writer takes it. */
export function workbookOf(sheets: readonly OutSheet[], title: string): WriteOptions {
  const day = new Date(Date.UTC(2000, 0, 1));
  return {
    sheets: sheets.map(writeSheetOf),
    namedRanges: sheets.flatMap(printedRanges),
    properties: { title: cellSafe(title), creator: 'tixi', created: day, modified: day },
    defaultFont,
  };
}

function writeSheetOf(sheet: OutSheet): WriteSheet {
  const { columns, title } = sheet;
  const { head, printed, last, count } = extentOf(sheet);
  const across: Merge = { top: 0, left: 0, bottom: 0, right: printed - 1 };
  const merges = [...(title !== null && printed > 1 ? [across] : []), ...(sheet.merges ?? [])];
  return {
    name: sheet.name,
    // A style for every cell that nobody sees would cost as much as one that is seen.
    columns: columns.map(({ width, look }, column) =>
      sheet.hidden === true ? { width } : { width, style: columnStyle(look, column) },
    ),
    rows: [
      ...(title === null ? [] : [[cellSafe(title)]]),
      columns.map(({ header }) => cellSafe(header)),
      ...sheet.rows.map((row) => filledRow(row, columns.length)),
    ],
    cells: cellsOf(sheet),
    merges: merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    })),
    rowDefs: rowsOf(sheet, head),
    freezePane: { rows: head, ...(sheet.frozenColumns === undefined ? {} : { columns: sheet.frozenColumns }) },
    ...(sheet.filter === true && sheet.rows.length > 0
      ? { autoFilter: { range: `A${String(head)}:${last}${String(count)}` } }
      : {}),
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: '&C第 &P 页，共 &N 页' },
    outlineProperties: { summaryBelow: false },
    ...(sheet.breaks === undefined || sheet.breaks.length === 0 ? {} : { rowBreaks: [...sheet.breaks] }),
    ...(sheet.tab === undefined ? {} : { view: { tabColor: { rgb: sheet.tab } } }),
    ...(sheet.choices === undefined ? {} : { dataValidations: choicesOf(sheet, head) }),
    ...(sheet.hidden === true ? { hidden: true } : {}),
  };
}

/** How many rows stand above a sheet's own, how many columns are printed, the last of them, and the last row. */
function extentOf(sheet: OutSheet): { head: number; printed: number; last: string; count: number } {
  const head = headRows(sheet);
  const printed = sheet.columns.filter(({ aside }) => aside !== true).length;
  return { head, printed, last: columnLetters(Math.max(0, printed - 1)), count: head + sheet.rows.length };
}

/** What is printed of a sheet, and the rows that every page repeats; the writer itself does not quote names of sheets. */
function printedRanges(sheet: OutSheet): readonly { name: string; range: string; scope: string }[] {
  // Some programs print whatever has a range to print, shown or not.
  if (sheet.hidden === true) return [];
  const { head, last, count } = extentOf(sheet);
  const name = `'${sheet.name.replaceAll("'", "''")}'`;
  return [
    { name: '_xlnm.Print_Area', range: `${name}!$A$1:$${last}$${String(count)}`, scope: sheet.name },
    { name: '_xlnm.Print_Titles', range: `${name}!$1:$${String(head)}`, scope: sheet.name },
  ];
}

/** Empty cells have their borders too, so that a row reaches over all columns. */
function filledRow(row: readonly CellValue[], width: number): CellValue[] {
  const escaped = row.some((value) => typeof value === 'string' && value.includes('_x'));
  if (!escaped && row.length >= width) return row as CellValue[];
  const cells = row.map(safeValue);
  while (cells.length < width) cells.push(null);
  return cells;
}

function cellsOf(sheet: OutSheet): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  if (sheet.hidden !== true)
    eachOwnStyle(sheet, (row, column, style) => cells.set(`${String(row)},${String(column)}`, { style }));
  for (const { row, column, formula, value } of sheet.formulas ?? []) {
    const key = `${String(row)},${String(column)}`;
    cells.set(key, { ...cells.get(key), formula, formulaResult: safeValue(value) });
  }
  return cells;
}

function rowsOf(sheet: OutSheet, head: number): NonNullable<WriteSheet['rowDefs']> {
  const rows = new Map<number, { readonly height?: number; readonly outlineLevel?: number }>();
  for (let row = 0; row < head; row++) rows.set(row, { height: 30 });
  const joined = joinedWidths(sheet);
  const heightOf = rowHeights(sheet);
  // Rows of one height share what says so.
  const ofHeight = new Map<number, { readonly height: number }>();
  sheet.rows.forEach((row, i) => {
    const height = heightOf(row, joined.size === 0 ? none : (joined.get(head + i) ?? none));
    if (height === null) return;
    const known = ofHeight.get(height) ?? { height };
    ofHeight.set(height, known);
    rows.set(head + i, known);
  });
  // Excel groups rows seven deep.
  for (const [row, level] of sheet.outline ?? []) {
    if (level > 0) rows.set(row, { ...rows.get(row), outlineLevel: Math.min(level, 7) });
  }
  return rows;
}

const none: ReadonlyMap<number, number> = new Map();

/** The width that a cell has which is joined to those on its right. */
function joinedWidths({ merges = [], columns }: OutSheet): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const found = new Map<number, Map<number, number>>();
  for (const { top, bottom, left, right } of merges) {
    if (top !== bottom || left === right) continue;
    const width = columns.slice(left, right + 1).reduce((sum, column) => sum + column.width, 0);
    found.set(top, (found.get(top) ?? new Map<number, number>()).set(left, width));
  }
  return found;
}

/** Lists to choose from; one that a cell cannot offer, for its length or its commas, is left out. */
function choicesOf(sheet: OutSheet, head: number): NonNullable<WriteSheet['dataValidations']> {
  const until = head + (sheet.choiceRows ?? sheet.rows.length);
  return [...(sheet.choices ?? [])]
    .filter(([, values]) => values.join(',').length <= 255 && values.every((value) => !/[,"]/.test(value)))
    .map(([column, values]) => ({
      type: 'list' as const,
      values: [...values],
      range: `${columnLetters(column)}${String(head + 1)}:${columnLetters(column)}${String(until)}`,
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: 'warning' as const,
      errorTitle: '取值',
      errorMessage: '请从下拉列表中选择；其他写法读入时可能不认识。',
    }));
}

function safeValue(value: CellValue): CellValue {
  return typeof value === 'string' ? cellSafe(value) : value;
}

/** In a workbook `_x0041_` is a character written by its number; what only looks so has its first mark escaped. */
function cellSafe(text: string): string {
  return text.includes('_x') ? text.replace(/_x(?=[0-9A-Fa-f]{4}_)/g, '_x005F_x') : text;
}
