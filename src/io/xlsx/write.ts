import type { Cell, CellStyle, WriteSheet } from 'hucre/xlsx';
import { textWidth } from '../../base/width.js';
import { columnLetters, type CellValue } from '../grid.js';
import { headRows, type ColumnLook, type OutSheet } from '../write/sheet.js';

const line = { style: 'thin', color: { rgb: 'BFBFBF' } } as const;
const border = { top: line, right: line, bottom: line, left: line };
const fontOf = (more: object = {}): NonNullable<CellStyle['font']> => ({ name: '宋体', size: 10, ...more });

const looks: Readonly<Record<ColumnLook, CellStyle>> = {
  text: { font: fontOf(), border, alignment: { vertical: 'center', wrapText: true } },
  center: { font: fontOf(), border, alignment: { vertical: 'center', horizontal: 'center', wrapText: true } },
  number: { font: fontOf(), border, alignment: { vertical: 'center', horizontal: 'center' } },
  percent: { font: fontOf(), border, alignment: { vertical: 'center', horizontal: 'center' }, numFmt: '0.0%' },
  system: { font: fontOf({ size: 8, color: { rgb: '808080' } }), alignment: { vertical: 'center' } },
};
const titleStyle: CellStyle = {
  font: fontOf({ name: '黑体', size: 16 }),
  alignment: { horizontal: 'center', vertical: 'center' },
};
const headerStyle: CellStyle = {
  font: fontOf({ name: '黑体', color: { rgb: 'FFFFFF' } }),
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '1F4E79' } },
  border,
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
};
const asideHeader: CellStyle = {
  font: fontOf({ size: 8, color: { rgb: '808080' } }),
  alignment: { vertical: 'center' },
};
const headingStyle: CellStyle = {
  font: fontOf({ name: '黑体' }),
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DDEBF7' } },
  border,
  alignment: { vertical: 'center', wrapText: true },
};

/** Writes sheets as a workbook for A4 landscape; the same sheets give the same bytes. */
export async function writeWorkbook(sheets: readonly OutSheet[], title: string): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  const day = new Date(Date.UTC(2000, 0, 1));
  return writeXlsx({
    sheets: sheets.map(writeSheetOf),
    properties: { title: cellSafe(title), creator: 'tixi', created: day, modified: day },
    defaultFont: { name: '宋体', size: 10 },
  });
}

function writeSheetOf(sheet: OutSheet): WriteSheet {
  const { columns, title } = sheet;
  const head = headRows(sheet);
  const printed = columns.filter(({ aside }) => aside !== true).length;
  const last = columnLetters(Math.max(0, printed - 1));
  const count = head + sheet.rows.length;
  const merges = (sheet.merges ?? []).map(({ top, left, bottom, right }) => ({
    startRow: top,
    startCol: left,
    endRow: bottom,
    endCol: right,
  }));
  if (title !== null && printed > 1) merges.unshift({ startRow: 0, startCol: 0, endRow: 0, endCol: printed - 1 });
  return {
    name: sheet.name,
    columns: columns.map(({ width, look }) => ({ width, style: looks[look ?? 'text'] })),
    rows: [
      ...(title === null ? [] : [[cellSafe(title)]]),
      columns.map(({ header }) => cellSafe(header)),
      ...sheet.rows.map((row) => (row.some(looksEscaped) ? row.map(safeValue) : (row as CellValue[]))),
    ],
    cells: cellsOf(sheet, head),
    merges,
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
      printArea: `$A$1:$${last}$${String(count)}`,
      printTitlesRow: `$1:$${String(head)}`,
      horizontalCentered: true,
      margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: '&C第 &P 页，共 &N 页' },
    outlineProperties: { summaryBelow: false },
    ...(sheet.breaks === undefined || sheet.breaks.length === 0 ? {} : { rowBreaks: [...sheet.breaks] }),
    ...(sheet.tab === undefined ? {} : { view: { tabColor: { rgb: sheet.tab } } }),
    ...(sheet.choices === undefined ? {} : { dataValidations: choicesOf(sheet, head) }),
  };
}

function cellsOf(sheet: OutSheet, head: number): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  if (sheet.title !== null) cells.set('0,0', { style: titleStyle });
  sheet.columns.forEach(({ aside }, column) =>
    cells.set(`${String(head - 1)},${String(column)}`, { style: aside === true ? asideHeader : headerStyle }),
  );
  const indentColumn = sheet.indentColumn;
  if (indentColumn !== undefined) {
    for (const [row, level] of sheet.outline ?? []) {
      const alignment = { vertical: 'center', wrapText: true, indent: Math.min(level, 15) } as const;
      if (level > 0) cells.set(`${String(row)},${String(indentColumn)}`, { style: { ...looks.text, alignment } });
    }
  }
  for (const row of sheet.headings ?? []) {
    for (let column = 0; column < sheet.columns.length; column++) {
      if (sheet.columns[column]?.aside !== true) cells.set(`${String(row)},${String(column)}`, { style: headingStyle });
    }
  }
  for (const { row, column, formula, value, look } of sheet.formulas ?? []) {
    const style = sheet.headings?.has(row) === true ? { ...headingStyle, ...numbersOf(look) } : looks[look ?? 'number'];
    cells.set(`${String(row)},${String(column)}`, { formula, formulaResult: value, style });
  }
  return cells;
}

function numbersOf(look: ColumnLook | undefined): Partial<CellStyle> {
  const { numFmt, alignment } = looks[look ?? 'number'];
  return { ...(numFmt === undefined ? {} : { numFmt }), ...(alignment === undefined ? {} : { alignment }) };
}

function rowsOf(sheet: OutSheet, head: number): NonNullable<WriteSheet['rowDefs']> {
  const rows = new Map<number, { height?: number; outlineLevel?: number }>();
  if (sheet.title !== null) rows.set(0, { height: 30 });
  rows.set(head - 1, { height: 30 });
  sheet.rows.forEach((row, i) => {
    const lines = linesOf(row, sheet);
    if (lines > 1) rows.set(head + i, { height: Math.min(lines * 14 + 4, 400) });
  });
  // Excel groups rows seven deep.
  for (const [row, level] of sheet.outline ?? []) {
    if (level > 0) rows.set(row, { ...rows.get(row), outlineLevel: Math.min(level, 7) });
  }
  return rows;
}

/** How many lines the fullest cell of a row takes; joined cells share the rows they reach over. */
function linesOf(row: readonly CellValue[], { columns }: OutSheet): number {
  let most = 1;
  row.forEach((value, column) => {
    const { width = 10, aside, spread } = columns[column] ?? {};
    if (typeof value !== 'string' || aside === true || spread === true) return;
    // No text shorter than half the column needs a second line.
    if (value.length * 2 <= width && !value.includes('\n')) return;
    const lines = value
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line) / (width - 1))), 0);
    if (lines > most) most = lines;
  });
  return most;
}

function choicesOf(sheet: OutSheet, head: number): NonNullable<WriteSheet['dataValidations']> {
  const until = head + (sheet.choiceRows ?? sheet.rows.length);
  return [...(sheet.choices ?? [])].map(([column, values]) => ({
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

function looksEscaped(value: CellValue): boolean {
  return typeof value === 'string' && value.includes('_x');
}

function safeValue(value: CellValue): CellValue {
  return typeof value === 'string' ? cellSafe(value) : value;
}

/** In a workbook `_x0041_` is a character written by its number; what only looks so has its first mark escaped. */
function cellSafe(text: string): string {
  return text.includes('_x') ? text.replace(/_x(?=[0-9A-Fa-f]{4}_)/g, '_x005F_x') : text;
}
