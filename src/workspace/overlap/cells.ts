/** Counts for pairs of numbers below `size`: one array where that is small, else a map of those that occur. */
export interface CellCounts {
  readonly add: (row: number, column: number) => void;
  readonly get: (row: number, column: number) => number;
  /** Every cell that is not 0, by row and column in ascending order. */
  readonly entries: () => readonly (readonly [row: number, column: number, count: number])[];
}

/** Up to this many rows the whole square is kept: four megabytes. */
const squareLimit = 1024;

export function createCells(size: number): CellCounts {
  return size <= squareLimit ? square(size) : sparse(size);
}

function square(size: number): CellCounts {
  const cells = new Uint32Array(size * size);
  const get = (row: number, column: number): number => cells[row * size + column] as number;
  return {
    add: (row, column) => {
      const place = row * size + column;
      cells[place] = (cells[place] as number) + 1;
    },
    get,
    entries: () => entriesOf(Array.from(cells.keys()), size, (key) => cells[key] as number),
  };
}

function sparse(size: number): CellCounts {
  const cells = new Map<number, number>();
  return {
    add: (row, column) => void cells.set(row * size + column, (cells.get(row * size + column) ?? 0) + 1),
    get: (row, column) => cells.get(row * size + column) ?? 0,
    entries: () =>
      entriesOf(
        [...cells.keys()].sort((a, b) => a - b),
        size,
        (key) => cells.get(key) ?? 0,
      ),
  };
}

function entriesOf(
  keys: readonly number[],
  size: number,
  countOf: (key: number) => number,
): (readonly [number, number, number])[] {
  const found: (readonly [number, number, number])[] = [];
  for (const key of keys) {
    const count = countOf(key);
    if (count > 0) found.push([Math.floor(key / size), key % size, count]);
  }
  return found;
}
