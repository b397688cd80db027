import type { Table } from './table.js';
import { bodyRows, headingText, isNodeRow, type Way, type WayInput } from './way.js';
import { depthsWay } from './ways/depths.js';
import { headingsWay } from './ways/headings.js';
import { idsWay } from './ways/ids.js';
import { levelsWay } from './ways/levels.js';
import { parentsWay } from './ways/parents.js';
import { textOf } from './row.js';

/** Chooses how a table shows its tree: by what it says outright first, by how it looks last. */
export function chooseWay(input: WayInput): Way {
  const { table } = input;
  const has = (id: Parameters<Table['position']>[0]): boolean => table.position(id) !== undefined;
  if (table.kind === 'structure' && has('depth')) return depthsWay(input);
  if (has('parent')) return parentsWay(input);
  const way = table.levels.length > 0 ? levelsWay(input) : headingsWay(input);
  return has('nodeId') && table.kind === 'standards' ? idsWay(input, way) : way;
}

/** Tells whether only the indents of cells can say how deep the headings of a table stand. */
export function needsIndents(input: WayInput): boolean {
  const { table } = input;
  if (table.levels.length > 0 || table.position('parent') !== undefined || table.position('depth') !== undefined)
    return false;
  let headings = 0;
  for (const row of bodyRows(input)) {
    if (!isNodeRow(row)) continue;
    if (textOf(row, 'code') !== '' || textOf(row, 'nodeCode') !== '' || /^[\s\u3000]/.test(headingText(row).raw))
      return false;
    if (++headings > 1) return true;
  }
  return false;
}
