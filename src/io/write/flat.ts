import type { StandardSystem } from '../../model/system.js';
import type { CellValue } from '../grid.js';
import { detailRows, shownTitle } from './detail-rows.js';
import { detailTitle } from '../read/sheet-names.js';
import type { WriteTableOptions } from './options.js';

/** The detail table as one plain table: every row with its whole path. */
export interface FlatTable {
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
}

export function flatTable(system: StandardSystem, options: WriteTableOptions): FlatTable {
  const { lang = 'zh' } = options;
  const { levels, columns, entries, show } = detailRows(system, options, { lang, alone: true });
  return {
    title: detailTitle(shownTitle(system.title), lang),
    header: [...levels, ...columns.map(({ header }) => header)],
    rows: entries.map((entry) => {
      const { path, cells } = show(entry);
      return [...path, ...cells];
    }),
  };
}
