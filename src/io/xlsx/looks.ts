import type { CellStyle } from 'hucre/xlsx';
import { headRows, type ColumnLook, type OutSheet } from '../write/sheet.js';

/** The font of most cells is that of the workbook, which no cell needs to name. */
export const defaultFont = { name: '宋体', size: 10 } as const;

const line = { style: 'thin', color: { rgb: 'BFBFBF' } } as const;
const framed = { top: line, right: line, bottom: line, left: line };
/**
 * The header and the column on the left have all their lines; the others are drawn by the cells before and above. The
 * writer describes the style of every cell anew, and lines are most of it.
 */
const joining = { right: line, bottom: line };
const strongFont = { name: '黑体', size: 10 };
const asideFont = { ...defaultFont, size: 8, color: { rgb: '808080' } };
const solid = (rgb: string): NonNullable<CellStyle['fill']> => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: { rgb },
});

type Looks = Readonly<Record<ColumnLook, CellStyle>>;

/** A style with every key, used or not: the writer asks for each of them at every cell, sooner where all styles are alike. */
function styleOf({ font, fill, border, alignment = {}, numFmt }: CellStyle): CellStyle {
  const { horizontal, vertical, wrapText, indent } = alignment;
  return {
    font,
    fill,
    border: border && { left: border.left, right: border.right, top: border.top, bottom: border.bottom },
    numFmt,
    alignment: { horizontal, vertical, wrapText, indent },
  } as CellStyle;
}

const looksWithin = (border: NonNullable<CellStyle['border']>): Looks => ({
  text: styleOf({ border, alignment: { vertical: 'center', wrapText: true } }),
  center: styleOf({ border, alignment: { vertical: 'center', horizontal: 'center', wrapText: true } }),
  number: styleOf({ border, alignment: { vertical: 'center', horizontal: 'center' } }),
  percent: styleOf({ border, alignment: { vertical: 'center', horizontal: 'center' }, numFmt: '0.0%' }),
  system: styleOf({ font: asideFont, alignment: { vertical: 'center' } }),
});
const firstLooks = looksWithin(framed);
const looks = looksWithin(joining);
const title = styleOf({
  font: { name: '黑体', size: 16 },
  alignment: { vertical: 'center', horizontal: 'center' },
});
const header = styleOf({
  font: { ...strongFont, color: { rgb: 'FFFFFF' } },
  fill: solid('1F4E79'),
  border: framed,
  alignment: { vertical: 'center', horizontal: 'center', wrapText: true },
});
const headings = Object.fromEntries(
  Object.entries(firstLooks).map(([look, style]) => [
    look,
    styleOf({ ...style, font: strongFont, fill: solid('DDEBF7') }),
  ]),
) as Looks;

/** The style of all cells of a column that say nothing else. */
export function columnStyle(look: ColumnLook | undefined, column: number): CellStyle {
  return (column === 0 ? firstLooks : looks)[look ?? 'text'];
}

/** Gives every cell that differs from its column its style: title, header, headings, formulas, and indents. */
export function eachOwnStyle(sheet: OutSheet, give: (row: number, column: number, style: CellStyle) => void): void {
  const { columns, indentColumn, outline } = sheet;
  const head = headRows(sheet);
  if (sheet.title !== null) give(0, 0, title);
  columns.forEach(({ aside }, column) => {
    give(head - 1, column, aside === true ? looks.system : header);
  });
  for (const row of sheet.headings ?? []) {
    columns.forEach(({ aside, look = 'text' }, column) => {
      if (aside !== true) give(row, column, headings[look]);
    });
  }
  if (indentColumn !== undefined) {
    for (const [row, depth] of outline ?? []) {
      const { look = 'text' } = columns[indentColumn] ?? {};
      const style = sheet.headings?.has(row) === true ? headings[look] : columnStyle(look, indentColumn);
      const alignment = { ...style.alignment, horizontal: 'left', indent: Math.min(depth, 15) } as const;
      give(row, indentColumn, styleOf({ ...style, alignment }));
    }
  }
  for (const { row, column, look = 'number' } of sheet.formulas ?? []) {
    give(row, column, sheet.headings?.has(row) === true ? headings[look] : columnStyle(look, column));
  }
}
