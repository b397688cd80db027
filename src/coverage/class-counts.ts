import type { Tally } from '../preorder/tally.js';

/** The documents of every row of a branch, and those that exist, are planned, are retired. */
export interface ClassCounts {
  readonly existing: Int32Array;
  readonly planned: Int32Array;
  readonly retired: Int32Array;
  readonly documents: Int32Array;
}

/** Sums the cells of every row by class. */
export function countClasses({ cells, columns, remainderExisting }: Tally): ClassCounts {
  const { shift, count: width, class: classes } = columns;
  const size = remainderExisting.length;
  const existing = new Int32Array(size);
  const planned = new Int32Array(size);
  const retired = new Int32Array(size);
  const documents = new Int32Array(size);
  for (let row = 0; row < size; row++) {
    const base = row << shift;
    let exist = 0;
    let plan = 0;
    let old = 0;
    let all = 0;
    for (let cell = 0; cell < width; cell++) {
      const kind = classes[cell] as number;
      const count = cells[base + cell] as number;
      all += count;
      if (kind === 0) exist += count;
      else if (kind === 1) plan += count;
      else if (kind === 2) old += count;
    }
    existing[row] = exist;
    planned[row] = plan;
    retired[row] = old;
    documents[row] = all;
  }
  return { existing, planned, retired, documents };
}
