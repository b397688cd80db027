import type { Sheet } from 'hucre/xlsx';
import { isTixiError } from '../../base/error.js';
import { columnLetters, noMerges, type Grid } from '../grid.js';
import type { TableLimits } from '../limits.js';
import { measureWorkbook } from './measure.js';
import { broken } from './zip-directory.js';

/** Reads every sheet of a workbook as it is; `styled` brings the indents of cells, which cost time and memory. */
export async function readWorkbook(
  bytes: Uint8Array,
  limits: Required<TableLimits>,
  styled = false,
): Promise<readonly Grid[]> {
  const size = await measureWorkbook(bytes, limits);
  const range = `A1:${columnLetters(size.columns - 1)}${String(size.rows)}`;
  const { readXlsx } = await import('hucre/xlsx');
  try {
    const { sheets } = await readXlsx(bytes, { range, readStyles: styled });
    return sheets.map((sheet, i) => ({
      name: sheet.name,
      rows: sheet.rows,
      merges: mergesOf(sheet),
      ...(styled ? { indents: indentsOf(sheet) } : {}),
      ...(size.beyond !== null && i === 0 ? { beyond: size.beyond } : {}),
    }));
  } catch (error) {
    if (isTixiError(error)) throw error;
    throw broken(error instanceof Error ? error.message : String(error));
  }
}

function mergesOf({ merges }: Sheet): Grid['merges'] {
  if (merges === undefined) return noMerges;
  return merges.map(({ startRow, startCol, endRow, endCol }) => ({
    top: startRow,
    left: startCol,
    bottom: endRow,
    right: endCol,
  }));
}

function indentsOf({ cells }: Sheet): ReadonlyMap<number, number> {
  const indents = new Map<number, number>();
  for (const [key, cell] of cells ?? []) {
    const indent = cell.style?.alignment?.indent ?? 0;
    const [row = 0, column = 0] = key.split(',').map(Number);
    if (indent > 0) indents.set(row * 16_384 + column, indent);
  }
  return indents;
}
