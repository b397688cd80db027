import { itemAt } from '../base/sparse.js';
import type { SystemNode } from '../model/node.js';
import type { StandardSystem } from '../model/system.js';
import { nodeOfSlot, slotOf } from '../preorder/carry/find-slot.js';
import type { DayLedger, Ledger } from '../preorder/carry/ledger.js';
import { isExcluded } from '../preorder/carry/shares.js';
import type { RowOfCounts } from '../preorder/counts.js';
import { at } from '../preorder/node-table.js';
import { assessOne, notAssessed, type Assessed } from './assess-one.js';
import { assessCounts } from './branch.js';

/**
 * What was found for rows that an edit has counted anew. What a row requires and has met follows from its counts, its
 * expectation and its children; no edit that carries counts over changes an expectation, and one that changes a row makes
 * all rows above it anew. So a row that is still the same has the same answer.
 */
const known = new WeakMap<RowOfCounts, Assessed>();

/** What the node of a slot requires and has met, and whether it applies: only rows that edits have changed are judged. */
export function assessSlot(
  system: StandardSystem,
  ledger: Ledger,
  day: DayLedger,
  slot: number,
): Assessed & { readonly applicable: boolean } {
  const nothingApplies = system.expectation !== undefined && 'notApplicable' in system.expectation;
  if (nothingApplies || isExcluded({ parent: ledger.parent, marked: ledger.ground.marked }, slot)) {
    return { ...notAssessed, applicable: false };
  }
  const node = slot === 0 ? system : nodeOfSlot(system, ledger, slot);
  return { ...(node === undefined ? notAssessed : assess(system, ledger, day, slot, node)), applicable: true };
}

function assess(
  system: StandardSystem,
  ledger: Ledger,
  day: DayLedger,
  slot: number,
  node: Pick<SystemNode, 'expectation' | 'children'>,
): Assessed {
  const row = itemAt(day.rows, slot);
  if (row === undefined) return assessedInGround(system, ledger, day, slot);
  const before = known.get(row);
  if (before !== undefined) return before;
  let [applying, requiredBelow, metBelow] = [0, 0, 0];
  for (const child of node.children ?? []) {
    const below = slotOf(ledger, child.id);
    if (at(ledger.ground.marked, below) === 1) continue;
    const { required, met } = assess(system, ledger, day, below, child);
    applying++;
    requiredBelow += required;
    metBelow += met;
  }
  const made = assessOne(
    node.expectation,
    { ...row, ...classesOf(row) },
    applying > 0 ? requiredBelow : Number.NaN,
    metBelow,
  );
  known.set(row, made);
  return made;
}

function assessedInGround(system: StandardSystem, { ground }: Ledger, day: DayLedger, slot: number): Assessed {
  const { basis, required, met } = assessCounts(system, ground.table, day.ground.counts).assessment;
  return { basis: basis[slot] ?? 'none', required: at(required, slot), met: at(met, slot) };
}

function classesOf({ cells, columns }: RowOfCounts): { existing: number; planned: number } {
  let [existing, planned] = [0, 0];
  for (let cell = 0; cell < columns.count; cell++) {
    const kind = at(columns.class, cell);
    if (kind === 0) existing += at(cells, cell);
    else if (kind === 1) planned += at(cells, cell);
  }
  return { existing, planned };
}
