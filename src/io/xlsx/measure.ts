import { overLimit, type TableLimits } from '../limits.js';
import { countPart, type PartCount } from './count-part.js';
import { createStoredCopy } from './stored-copy.js';
import { unpackPart } from './unpack.js';
import { readZipDirectory } from './zip-directory.js';

/** How large the sheets of a workbook are, and what lies beyond what is read. */
export interface WorkbookSize {
  readonly rows: number;
  readonly columns: number;
  readonly beyond: { readonly cells: number; readonly first: string } | null;
  /** The workbook, its parts unpacked. */
  readonly bytes: Uint8Array;
}

/** What the reader holds in one rectangle. */
const maxRectangle = 20_000_000;

/** Measures a workbook, directory first, and refuses one that is over a limit. */
export async function measureWorkbook(bytes: Uint8Array, limits: Required<TableLimits>): Promise<WorkbookSize> {
  const count: PartCount = {
    ...{ cells: 0, strings: 0, inner: 0, others: 0, lastRow: 0 },
    ...{ columns: [], beyond: 0, firstBeyond: '' },
  };
  // Whatever a part is called, the reader may be led to it.
  const parts = readZipDirectory(bytes, limits);
  const copy = createStoredCopy(bytes, parts);
  for (const [i, part] of parts.entries()) {
    const push = countPart(count, limits.maxColumns);
    for await (const piece of unpackPart(bytes, part)) {
      push(piece);
      copy.push(i, piece);
      within(limits, 'maxCells', count.cells);
      within(limits, 'maxStrings', count.strings);
      within(limits, 'maxElements', count.others + surplus(count));
    }
  }
  const rows = Math.max(1, count.lastRow);
  let { beyond } = count;
  let columns = Math.max(1, count.columns.length - 1);
  // One cell far down in a wide sheet would lay out every cell above it: the columns farthest out are left.
  for (; columns > 1 && columns * rows > maxRectangle; columns--) beyond += count.columns[columns] ?? 0;
  return {
    rows,
    columns,
    beyond: beyond === 0 ? null : { cells: beyond, first: count.firstBeyond },
    bytes: copy.finish(),
  };
}

/** What stands in cells and texts beyond what they usually hold, and beyond two whole sheets of empty rows. */
function surplus({ inner, cells, strings }: PartCount): number {
  return Math.max(0, inner - 3 * (cells + strings) - 2 ** 21);
}

function within(limits: Required<TableLimits>, limit: 'maxCells' | 'maxStrings' | 'maxElements', found: number): void {
  if (found > limits[limit]) throw overLimit(limit, limits[limit], `> ${String(limits[limit])}`);
}
