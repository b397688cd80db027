import { overLimit, type TableLimits } from '../limits.js';
import { createScanner } from './scan-part.js';
import { unpackPart } from './unpack.js';
import { readZipDirectory } from './zip-directory.js';

/** How large the sheets of a workbook are, and what lies beyond what is read. */
export interface WorkbookSize {
  readonly rows: number;
  readonly columns: number;
  readonly beyond: { readonly cells: number; readonly first: string } | null;
}

/** What a reader can hold in one rectangle. */
const maxRectangle = 20_000_000;

/** Measures a workbook, directory first, and refuses one that is over a limit; nothing of it is kept. */
export async function measureWorkbook(bytes: Uint8Array, limits: Required<TableLimits>): Promise<WorkbookSize> {
  const parts = readZipDirectory(bytes, limits).filter(({ name }) => /\.xml$/i.test(name));
  let [cells, strings, others, rows, beyond] = [0, 0, 0, 1, 0];
  let first = '';
  const columns: number[] = [];
  for (const part of parts) {
    const { count, push } = createScanner(limits.maxColumns);
    for await (const piece of unpackPart(bytes, part, limits)) {
      push(piece);
      if (cells + count.cells > limits.maxCells)
        throw overLimit('maxCells', limits.maxCells, `> ${String(limits.maxCells)}`);
      if (strings + count.strings > limits.maxStrings)
        throw overLimit('maxStrings', limits.maxStrings, `> ${String(limits.maxStrings)}`);
      if (others + count.others > limits.maxElements)
        throw overLimit('maxElements', limits.maxElements, `> ${String(limits.maxElements)}`);
    }
    cells += count.cells;
    strings += count.strings;
    others += count.others;
    rows = Math.max(rows, count.lastRow);
    beyond += count.beyond;
    if (first === '') first = count.firstBeyond;
    count.columns.forEach((found, column) => (columns[column] = (columns[column] ?? 0) + found));
  }
  let width = Math.max(1, columns.length - 1);
  while (width > 1 && width * rows > maxRectangle) {
    beyond += columns[width] ?? 0;
    width--;
  }
  return { rows, columns: width, beyond: beyond === 0 ? null : { cells: beyond, first } };
}
