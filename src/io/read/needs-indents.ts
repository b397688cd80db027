import type { Grid } from '../grid.js';
import { needsIndents } from './choose-way.js';
import { findTable } from './find-table.js';
import type { ReadTableOptions } from './options.js';
import { createProblemList } from './problem-list.js';
import { scanBody } from './scan-body.js';
import { createTree } from './tree.js';

/** Tells whether any table of a workbook has headings of which only the style of the cells says how deep they stand. */
export function tablesNeedIndents(grids: readonly Grid[], options: ReadTableOptions): boolean {
  return grids.some((grid) => {
    const table = findTable(grid, options);
    if (table === null || table.levels.length > 0 || table.position('depth') !== undefined) return false;
    const list = createProblemList();
    const maxLength = 32_767;
    const tree = createTree();
    const body = scanBody(table, maxLength, list).rows;
    return needsIndents({ table, tree, top: tree.root, list, body, maxLength });
  });
}
