import type { StatusName } from '../../model/sets/statuses.js';
import type { TableFormat } from '../detect.js';
import type { TableLimits } from '../limits.js';
import type { ReadColumnId } from './columns.js';

/** What a column of one's own table is: a known column, a level of the tree, kept as it is, or passed over. */
export type ColumnMeaning = ReadColumnId | 'tree' | 'extra' | 'ignore';

/** How a table is read; everything may be left out. */
export interface ReadTableOptions {
  /** Default: told from the content. */
  readonly format?: TableFormat;
  /** How messages call a table without sheets. Default `表格`. */
  readonly name?: string;
  /** The id of the system. Default: the one that a workbook of tixi carries, else its title. */
  readonly id?: string;
  /** The title of the system. Default: the line above the header, else `name`. */
  readonly title?: string;
  /** Names of the levels from the top down, for tables that do not name them. */
  readonly levels?: readonly string[];
  /** What columns mean, by their headers; it goes before what is recognised. */
  readonly columns?: Readonly<Record<string, ColumnMeaning>>;
  /** Only these sheets. Default: every sheet with a table of standards or of nodes. */
  readonly sheets?: readonly string[];
  /** Statuses where a table has no such column: with a designation `in-force`, without `wanted`. */
  readonly assumed?: { readonly numbered?: StatusName; readonly unnumbered?: StatusName };
  readonly limits?: TableLimits;
}
