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
    entries: () => {
      const found: (readonly [number, number, number])[] = [];
      cells.forEach((count, key) => {
        if (count > 0) found.push([Math.floor(key / size), key % size, count]);
      });
      return found;
    },
  };
}

function sparse(size: number): CellCounts {
  const cells = new Map<number, number>();
  return {
    add: (row, column) => void cells.set(row * size + column, (cells.get(row * size + column) ?? 0) + 1),
    get: (row, column) => cells.get(row * size + column) ?? 0,
    entries: () =>
      [...cells].sort(([a], [b]) => a - b).map(([key, count]) => [Math.floor(key / size), key % size, count] as const),
  };
}
