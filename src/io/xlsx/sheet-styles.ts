import { headRows, type ColumnLook, type OutSheet } from '../write/sheet.js';
import type { CellStyle, CellStyles } from './cell-styles.js';

const looks: Readonly<Record<ColumnLook, CellStyle>> = {
  text: { font: 'text', border: true, wrap: true },
  center: { font: 'text', border: true, horizontal: 'center', wrap: true },
  number: { font: 'text', border: true, horizontal: 'center' },
  percent: { font: 'text', border: true, horizontal: 'center', percent: true },
  system: { font: 'aside' },
};

/** Tells the number of the style of each cell of a sheet, by row and column. */
export function sheetStyles(sheet: OutSheet, styles: CellStyles): (row: number, column: number) => number {
  const head = headRows(sheet);
  const title = styles.idOf({ font: 'title', horizontal: 'center' });
  const header = styles.idOf({ font: 'header', fill: 'header', border: true, horizontal: 'center', wrap: true });
  const asideHeader = styles.idOf(looks.system);
  const ofColumn = sheet.columns.map(({ look = 'text' }) => looks[look]);
  const plain = ofColumn.map(styles.idOf);
  const heading = ofColumn.map((look) => styles.idOf({ ...look, font: 'strong', fill: 'heading' }));
  const aside = sheet.columns.map((column) => column.aside === true);
  const formulas = new Map(
    (sheet.formulas ?? []).map(({ row, column, look = 'number' }) => {
      const strong = sheet.headings?.has(row) === true ? ({ font: 'strong', fill: 'heading' } as const) : {};
      return [row * 16_384 + column, styles.idOf({ ...looks[look], ...strong })] as const;
    }),
  );
  const indented = (row: number, column: number): number => {
    const strong = sheet.headings?.has(row) === true ? ({ font: 'strong', fill: 'heading' } as const) : {};
    const indent = Math.min(sheet.outline?.get(row) ?? 0, 15);
    return styles.idOf({ ...(ofColumn[column] ?? looks.text), ...strong, horizontal: 'left', indent });
  };
  return (row, column) => {
    if (row < head - 1) return title;
    if (row === head - 1) return aside[column] === true ? asideHeader : header;
    const formula = formulas.size === 0 ? undefined : formulas.get(row * 16_384 + column);
    if (formula !== undefined) return formula;
    if (column === sheet.indentColumn) return indented(row, column);
    if (sheet.headings?.has(row) === true && aside[column] !== true) return heading[column] ?? 0;
    return plain[column] ?? 0;
  };
}
