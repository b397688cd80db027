import { at } from '../preorder/node-table.js';
import type { Tally } from '../preorder/tally.js';

/** Documents of every row of a branch by class. */
export interface ClassCounts {
  readonly existing: Int32Array;
  readonly planned: Int32Array;
  readonly retired: Int32Array;
  readonly unknown: Int32Array;
}

/** Sums the cells of every row by class. */
export function countClasses(tally: Tally): ClassCounts {
  const { cells, columns } = tally;
  const size = tally.remainderExisting.length;
  const classes = Array.from({ length: 4 }, () => new Int32Array(size));
  const [existing, planned, retired, unknown] = classes as [Int32Array, Int32Array, Int32Array, Int32Array];
  for (let row = 0; row < size; row++) {
    const base = row << columns.shift;
    for (let cell = 0; cell < columns.count; cell++) {
      const count = at(cells, base + cell);
      if (count === 0) continue;
      const target = classes[at(columns.class, cell)] as Int32Array;
      target[row] = at(target, row) + count;
    }
  }
  return { existing, planned, retired, unknown };
}
