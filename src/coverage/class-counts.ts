import type { Tally } from '../preorder/tally.js';

/** Existing and planned documents of every row of a branch: what required and met are made of. */
export interface ClassCounts {
  readonly existing: Int32Array;
  readonly planned: Int32Array;
}

/** Sums the cells of every row by class. */
export function countClasses({ cells, columns, remainderExisting }: Tally): ClassCounts {
  const { shift, count: width, class: classes } = columns;
  const size = remainderExisting.length;
  const existing = new Int32Array(size);
  const planned = new Int32Array(size);
  for (let row = 0; row < size; row++) {
    const base = row << shift;
    let exist = 0;
    let plan = 0;
    for (let cell = 0; cell < width; cell++) {
      const kind = classes[cell] as number;
      if (kind === 0) exist += cells[base + cell] as number;
      else if (kind === 1) plan += cells[base + cell] as number;
    }
    existing[row] = exist;
    planned[row] = plan;
  }
  return { existing, planned };
}
