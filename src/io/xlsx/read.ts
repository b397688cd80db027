import type { Grid } from '../grid.js';
import type { TableLimits } from '../limits.js';
import { readCellFormats } from './cell-formats.js';
import { openPackage } from './package-parts.js';
import { readSharedStrings } from './shared-strings.js';
import { readSheetCells } from './sheet-cells.js';
import { findWorkbookParts } from './workbook-parts.js';
import { noMerges } from '../grid.js';

/**
 * Reads every sheet of a workbook as it is. Only the parts that hold cells, texts and cell formats are unpacked, each
 * once and piece by piece, and what is read is held against the limits as it comes.
 */
export async function readWorkbook(bytes: Uint8Array, limits: Required<TableLimits>): Promise<readonly Grid[]> {
  const parts = openPackage(bytes, limits);
  const { sheets, from1904, ...workbook } = await findWorkbookParts(parts);
  const formats = await readCellFormats(parts, workbook.styles);
  const strings = await readSharedStrings(parts, workbook.strings);
  const grids: Grid[] = [];
  for (const { name, part } of sheets) {
    const cells = part === null ? null : await readSheetCells(parts, part, { strings, formats, from1904 });
    grids.push({ name, ...(cells ?? { rows: [], merges: noMerges }) });
  }
  return grids;
}
