import type { Language } from '../../base/sentence.js';
import type { DetailColumnId } from '../../coverage/detail-columns.js';
import type { SystemDiff } from '../../model/system-diff.js';
import type { StandardSystem } from '../../model/system.js';
import type { ColumnPreset } from './presets.js';

/** The sheets of a workbook besides the detail table. */
export const sheetIds = ['structure', 'detail', 'statistics', 'plan', 'gaps', 'changes', 'notes'] as const;
/** One of the sheets of a workbook. */
export type SheetId = (typeof sheetIds)[number];

/** How a system is written as a table. */
export interface WriteTableOptions {
  readonly format?: 'xlsx' | 'csv' | 'md';
  /** The columns of the detail table, or a preset of them. Default: the usual ones and all that the system uses. */
  readonly columns?: readonly DetailColumnId[] | ColumnPreset;
  /** The day whose statuses count in the tables of numbers; without it they stand as recorded. */
  readonly asOf?: string;
  /** `subsystem` gives every node at the top a detail sheet of its own. Default `whole`. */
  readonly detail?: 'whole' | 'subsystem';
  /** Which sheets a workbook has; what they do not show stands in the sheet 附加数据. Default: all. */
  readonly sheets?: readonly SheetId[];
  /** The edition before, or the diff from it: the workbook then has the sheet 变化. */
  readonly before?: StandardSystem | SystemDiff;
  /**
   * The language of headings and of tixi's own words (statuses, levels, roles) in CSV and Markdown; titles stay as they
   * are. A workbook is always in Chinese, the form that is handed in. Default `zh`.
   */
  readonly lang?: Language;
  /** Whether CSV begins with a byte order mark, which Excel needs to read Chinese. Default true. */
  readonly bom?: boolean;
}
