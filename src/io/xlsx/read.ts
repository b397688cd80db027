import type { Sheet } from 'hucre/xlsx';
import { columnLetters, noMerges, type Grid } from '../grid.js';
import type { TableLimits } from '../limits.js';
import { measureWorkbook, type WorkbookSize } from './measure.js';
import { broken } from './zip-directory.js';

/**
 * Reads every sheet of a workbook as it is. Indents, which come with the styles of all cells and so cost time and memory,
 * are read only where they are asked for.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  limits: Required<TableLimits>,
  needsIndents: (grids: readonly Grid[]) => boolean = () => false,
): Promise<readonly Grid[]> {
  const size = await measureWorkbook(bytes, limits);
  const grids = await readGridsOf(size, false, limits.maxCellLength);
  return needsIndents(grids) ? readGridsOf(size, true, limits.maxCellLength) : grids;
}

async function readGridsOf(size: WorkbookSize, styled: boolean, longest: number): Promise<readonly Grid[]> {
  const { readXlsx } = await import('hucre/xlsx');
  const range = `A1:${columnLetters(size.columns - 1)}${String(size.rows)}`;
  try {
    const { sheets } = await readXlsx(size.bytes, { range, readStyles: styled });
    return sheets.map((sheet, i) => ({
      name: sheet.name,
      rows: cutCells(sheet.rows, longest),
      merges: mergesOf(sheet),
      ...(styled ? { indents: indentsOf(sheet) } : {}),
      ...(size.beyond !== null && i === 0 ? { beyond: size.beyond } : {}),
    }));
  } catch (error) {
    throw broken(error instanceof Error ? error.message : String(error));
  }
}

/**
 * Cuts texts that are too long, to one character more than is read, so that the cut is reported. Thousands of cells may
 * share one text that is as long as a book.
 */
function cutCells(rows: Sheet['rows'], longest: number): Sheet['rows'] {
  for (const row of rows) {
    for (let column = 0; column < row.length; column++) {
      const value = row[column];
      if (typeof value === 'string' && value.length > longest) row[column] = value.slice(0, longest + 1);
    }
  }
  return rows;
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
    if (indent === 0) continue;
    const [row = 0, column = 0] = key.split(',').map(Number);
    indents.set(row * 16_384 + column, indent);
  }
  return indents;
}
