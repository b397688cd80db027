import type { Title } from '../model/title.js';
import { at } from '../preorder/node-table.js';
import type { SystemIndex } from '../preorder/system-index.js';
import { nodeAt, titleKey } from './ends.js';
import { pair, pairByKey, startMatching, unmatched, type Both, type Matching } from './matching.js';

/** Matches the nodes of two editions: by id, then code, then title under parents that match (rule V1). Row 0 is the system. */
export function matchNodes(systems: Both<SystemIndex>): Matching {
  const matching = startMatching(systems.before.nodes().size, systems.after.nodes().size);
  pair(matching, 'id', 0, 0);
  pairById(matching, systems);
  pairByCode(matching, systems);
  pairByPath(matching, systems);
  return matching;
}

function pairById(matching: Matching, { before, after }: Both<SystemIndex>): void {
  const rowOf = after.rowOf();
  for (let row = 1; row < before.nodes().size; row++) {
    const other = rowOf.get(nodeAt(before, row).id);
    if (other !== undefined) pair(matching, 'id', row, other);
  }
}

function pairByCode(matching: Matching, { before, after }: Both<SystemIndex>): void {
  const left = { before: unmatched(matching.toAfter, 1), after: unmatched(matching.toBefore, 1) };
  pairByKey(matching, 'code', left, {
    before: (row) => nodeAt(before, row).code ?? null,
    after: (row) => nodeAt(after, row).code ?? null,
  });
}

/** What is matched may match what is below it, so the list of pairs grows while it is gone through. */
function pairByPath(matching: Matching, { before, after }: Both<SystemIndex>): void {
  const { toAfter, toBefore } = matching;
  const title = (index: SystemIndex) => (row: number) => titleKey(nodeAt(index, row).title satisfies Title);
  const rows = Array.from(toAfter.keys()).filter((row) => at(toAfter, row) >= 0);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    const children = childrenOf(before, row).filter((child) => at(toAfter, child) < 0);
    if (children.length === 0) continue;
    const others = childrenOf(after, at(toAfter, row)).filter((child) => at(toBefore, child) < 0);
    pairByKey(matching, 'title', { before: children, after: others }, { before: title(before), after: title(after) });
    for (const child of children) if (at(toAfter, child) >= 0) rows.push(child);
  }
}

/** The rows of the children of a row. */
export function childrenOf(index: SystemIndex, row: number): number[] {
  const { end } = index.nodes();
  const rows: number[] = [];
  for (let child = row + 1; child < at(end, row); child = at(end, child)) rows.push(child);
  return rows;
}
