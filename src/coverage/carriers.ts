import type { Expectation } from '../model/expectation.js';
import { distinctIn, rowsOfZone } from '../preorder/distinct.js';
import { at } from '../preorder/node-table.js';
import type { SystemIndex } from '../preorder/system-index.js';
import { countsOfRow, type Branch } from './branch.js';

/** What a system's 应有数 is made of: numbers, complete lists and remainders; null where it is not known. */
export type Carriers =
  | readonly { readonly expectation: Expectation | null; readonly documents: ReadonlySet<number> }[]
  | null;

/** Finds the nodes whose numbers and lists add up to the system's 应有数. */
export function carriersOf(index: SystemIndex, branch: Branch): Carriers {
  const carriers: { expectation: Expectation | null; documents: ReadonlySet<number> }[] = [];
  const { nodes, end } = index.nodes();
  for (let row = branch.from; row < branch.to; ) {
    if (at(branch.assessment.applies, row - branch.from) === 0) {
      row = at(end, row);
      continue;
    }
    const { basis } = countsOfRow(branch, row);
    if (basis === 'none') return null;
    const expectation = row === 0 ? index.system.expectation : nodes[row]?.expectation;
    if (basis === 'children') carriers.push({ expectation: null, documents: remainderOf(index, row) });
    else carriers.push({ expectation: expectation ?? null, documents: documentsUnder(index, row) });
    row = basis === 'children' ? row + 1 : at(end, row);
  }
  return carriers;
}

function documentsUnder(index: SystemIndex, top: number, from = top): Set<number> {
  return distinctIn(rowsOfZone(index.nodes(), top, from), index.placements().counted, index.documents().documentOf);
}

function remainderOf(index: SystemIndex, row: number): Set<number> {
  const own = distinctIn([row], index.placements().counted, index.documents().documentOf);
  if (own.size === 0) return own;
  for (const document of documentsUnder(index, row, row + 1)) own.delete(document);
  return own;
}
