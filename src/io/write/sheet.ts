import type { CellValue, Grid, Merge } from '../grid.js';

/** How the cells of a column are set. */
export type ColumnLook = 'text' | 'center' | 'number' | 'percent' | 'system';

/** A column of a sheet that is written. */
export interface OutColumn {
  readonly header: string;
  /** In characters of Latin letters; a Chinese one takes two. */
  readonly width: number;
  readonly look?: ColumnLook;
  /** Whether it stands outside the printed area. */
  readonly aside?: boolean;
  /** Whether its cells are joined over rows, so that a long text has room below. */
  readonly spread?: boolean;
}

/** A formula with the value it has. */
export interface OutFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly value: CellValue;
  readonly look?: ColumnLook;
}

/** A sheet that is written: row 0 is its title, the header follows, then the rows. */
export interface OutSheet {
  readonly name: string;
  readonly title: string | null;
  readonly columns: readonly OutColumn[];
  readonly rows: readonly (readonly CellValue[])[];
  /** Joined cells; rows counted from 0, title and header included. */
  readonly merges?: readonly Merge[];
  /** Outline level and indent of rows, by their number, title and header included. */
  readonly outline?: ReadonlyMap<number, number>;
  readonly indentColumn?: number;
  /** Rows that are headings within the sheet, set in bold. */
  readonly headings?: ReadonlySet<number>;
  readonly formulas?: readonly OutFormula[];
  /** Rows after which a new page begins. */
  readonly breaks?: readonly number[];
  readonly filter?: boolean;
  /** Columns that stay in sight. */
  readonly frozenColumns?: number;
  /** Lists of values to choose from, by column. */
  readonly choices?: ReadonlyMap<number, readonly string[]>;
  readonly choiceRows?: number;
  readonly tab?: string;
  /** Whether the sheet is there but not shown. */
  readonly hidden?: boolean;
}

/** How many rows stand above the rows of a sheet. */
export function headRows({ title }: OutSheet): number {
  return title === null ? 1 : 2;
}

/** A sheet as the reader will find it. */
export function gridOf(sheet: OutSheet): Grid {
  const header = sheet.columns.map((column) => column.header);
  return {
    name: sheet.name,
    rows: [...(sheet.title === null ? [] : [[sheet.title]]), header, ...sheet.rows],
    merges: sheet.merges ?? [],
  };
}

/** A text as a cell can hold it: without control characters and half pairs, at most as long as Excel allows. */
export function safeText(text: string): string {
  if (text.length <= 32_000 && !/[^\n\u0020-\ud7ff\ue000-\ufffd]/.test(text)) return text;
  const clean = text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f\ufffe\uffff]/g, '')
    .replace(/\p{Surrogate}/gu, '\ufffd');
  return clean.length > 32_000 ? clean.slice(0, 32_000).replace(/[\ud800-\udbff]$/, '') : clean;
}
