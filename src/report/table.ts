import type { Language, Sentence } from '../base/sentence.js';

/** What a cell holds: a text, a number, or nothing known. */
export type Cell = string | number | null;

/** A table ready to be printed; `depth` indents the first cell of a row, columns `below` are read below it in a terminal. */
export interface Table {
  readonly caption: string | null;
  readonly columns: readonly {
    readonly title: string;
    readonly align: 'left' | 'right';
    readonly below?: true;
  }[];
  readonly rows: readonly { readonly cells: readonly Cell[]; readonly depth: number }[];
}

/** A page of output: a heading, what is said first, tables, and notes below them. */
export interface Page {
  readonly title: string;
  readonly lead?: readonly string[];
  readonly tables: readonly Table[];
  readonly notes: readonly string[];
}

/** How a column is made: its heading in both languages and what it takes from an item. */
export interface Column<Item> {
  readonly title: Sentence;
  readonly align?: 'right';
  /** For long texts: a terminal shows it on lines of its own below the row, without its heading. */
  readonly below?: true;
  readonly cell: (item: Item) => Cell;
}

/** Makes a table of items; `depth` tells how far an item is indented. */
export function tableOf<Item>(
  items: readonly Item[],
  columns: readonly Column<Item>[],
  options: { readonly lang: Language; readonly caption?: string; readonly depth?: (item: Item) => number },
): Table {
  return {
    caption: options.caption ?? null,
    columns: columns.map(({ title, align, below }) => ({
      title: title[options.lang],
      align: align ?? 'left',
      ...(below === undefined ? {} : { below }),
    })),
    rows: items.map((item) => ({
      cells: columns.map(({ cell }) => cell(item)),
      depth: options.depth?.(item) ?? 0,
    })),
  };
}
