import { furtherSheet } from '../further-data.js';
import type { Grid } from '../grid.js';
import type { ReadTableOptions } from './options.js';
import type { Table } from './table.js';

const derived =
  /^(?:标准)?(?:统计表|统计|制修订计划|年度计划|差距清单|变化|说明|填表说明|使用说明|封面|目录|选项|附加数据)$/;

/** The tables that are read: of the sheets asked for, else of all but those that only repeat what others hold. */
export function tablesToRead(
  grids: readonly Grid[],
  { sheets }: ReadTableOptions,
  tableOf: (grid: Grid) => Table | null,
): readonly Table[] {
  const tablesIn = (some: readonly Grid[]): readonly Table[] => some.map(tableOf).filter((table) => table !== null);
  const wanted = grids.filter(({ name }) => (sheets === undefined ? name !== furtherSheet : sheets.includes(name)));
  const found = tablesIn(wanted.filter(({ name }) => sheets !== undefined || !derived.test(name)));
  return found.length > 0 ? found : tablesIn(wanted);
}
