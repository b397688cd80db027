import { expect, test } from 'vitest';
import { createCells } from '../../src/workspace/overlap/cells.js';

test('a few cells and very many count alike, and are listed by row and column', () => {
  for (const size of [30, 5000]) {
    const cells = createCells(size);
    for (const [row, column] of [
      [29, 0],
      [2, 20],
      [2, 3],
      [2, 20],
    ] as const) {
      cells.add(row, column);
    }
    expect(cells.entries()).toEqual([
      [2, 3, 1],
      [2, 20, 2],
      [29, 0, 1],
    ]);
    expect([cells.get(2, 20), cells.get(20, 2)]).toEqual([2, 0]);
  }
});
