import { TixiError } from '../base/error.js';

/** What may be read at most; each limit keeps a hostile or broken file from filling the memory. */
export interface TableLimits {
  /** Bytes of the file itself. Default 268,435,456 (256 MiB). */
  readonly maxBytes?: number;
  /** Bytes of a workbook unpacked, all parts together, as its directory says and as they are. Default 536,870,912. */
  readonly maxUnpackedBytes?: number;
  /** Parts of a workbook. Default 5,000. */
  readonly maxParts?: number;
  /** Cells with something in them, all sheets together. Default 15,000,000. */
  readonly maxCells?: number;
  /** Different texts of a workbook. Default 3,000,000. */
  readonly maxStrings?: number;
  /** Merged ranges, links, rules and styles of a workbook; long and wide ones count more. Default 1,000,000. */
  readonly maxElements?: number;
  /** Columns of a sheet; what stands to the right is reported, not read. Default 256. */
  readonly maxColumns?: number;
  /** Characters of a cell; longer ones are cut and reported. Default 32,767, which is Excel's own. */
  readonly maxCellLength?: number;
}

export const defaultLimits: Required<TableLimits> = Object.freeze({
  maxBytes: 256 * 1024 * 1024,
  maxUnpackedBytes: 512 * 1024 * 1024,
  maxParts: 5_000,
  maxCells: 15_000_000,
  maxStrings: 3_000_000,
  maxElements: 1_000_000,
  maxColumns: 256,
  maxCellLength: 32_767,
});

/** The error for a table that is over a limit. */
export function overLimit(limit: keyof TableLimits, allowed: number, found: number | string): TixiError {
  return new TixiError(
    'table-too-large',
    `The table is over the limit ${limit}: ${String(found)}, allowed ${String(allowed)}. ` +
      `If the file is to be trusted, raise the limit with the option limits.${limit}; else split it or clean it up.`,
    { limit, allowed, found },
  );
}
