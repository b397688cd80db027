import { needsIndents } from './choose-way.js';
import { createProblemList } from './problem-list.js';
import { scanBody } from './scan-body.js';
import type { Table } from './table.js';
import { createTree } from './tree.js';

/** Tells whether any table of a workbook has headings of which only the style of the cells says how deep they stand. */
export function tablesNeedIndents(tables: readonly Table[]): boolean {
  return tables.some((table) => {
    if (table.levels.length > 0 || table.position('depth') !== undefined) return false;
    const list = createProblemList();
    const maxLength = 32_767;
    const tree = createTree();
    const body = scanBody(table, maxLength, list).rows;
    return needsIndents({ table, tree, top: tree.root, list, body, maxLength });
  });
}
