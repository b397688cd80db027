import type { StandardSystem } from '../../model/system.js';
import type { CellValue } from '../grid.js';
import { detailRows, shownTitle } from './detail-rows.js';
import type { WriteTableOptions } from './options.js';

/** The detail table as one plain table: every row with its whole path. */
export interface FlatTable {
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
}

export function flatTable(system: StandardSystem, options: WriteTableOptions): FlatTable {
  const { levels, columns, entries, show } = detailRows(system, options);
  return {
    title: `${shownTitle(system.title)} 标准明细表`,
    header: [...levels, ...columns.map(({ header }) => header)],
    rows: entries.map((entry) => {
      const { path, cells } = show(entry);
      return [...path, ...cells];
    }),
  };
}
