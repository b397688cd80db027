import type { SystemNode } from '../../model/node.js';
import type { StandardSystem } from '../../model/system.js';
import { itemAt } from '../../base/sparse.js';
import { at } from '../node-table.js';
import { standardOf } from '../placement-table.js';
import { addDocuments, addShare, draftRow, finishDrafts, startDrafts, type DayDraft } from './draft.js';
import { nodeOfSlot, parentSlotIn, slotOf } from './find-slot.js';
import { cellAt, placesOf, rowAt, type Ledger } from './ledger.js';
import { chainOf, isExcluded, shareLess, sharesOf, type Share } from './shares.js';

/** A ledger after a move, and whether its counts hold. */
export interface MovedLedger {
  readonly ledger: Ledger;
  readonly holds: boolean;
}

/**
 * Counts what changes where a branch stands elsewhere: the rows that it left lose what it counts, those it came to win
 * it, and a document that also stands outside of the branch is set right by itself. The counts do not hold where the
 * branch comes into or out of one that is not applicable: then the marks inside it begin or cease to count. Null where
 * the documents do not fit the ledger.
 */
export function moveBranch(
  ledger: Ledger,
  before: StandardSystem,
  after: StandardSystem,
  node: string,
): MovedLedger | null {
  const { marked } = ledger.ground;
  const slot = slotOf(ledger, node);
  const top = slot < 1 ? undefined : nodeOfSlot(before, ledger, slot);
  const target = top === undefined ? -1 : parentSlotIn(after, ledger, node);
  if (top === undefined || target < 0) return null;
  const from = { parent: ledger.parent, marked };
  const to = { parent: ledger.parent.slice(), marked };
  to.parent[slot] = target;
  const moved = { ...ledger, parent: to.parent, moved: true };
  const source = at(from.parent, slot);
  if (isExcluded(from, source) !== isExcluded(to, target)) return { ledger: moved, holds: false };

  const drafts = startDrafts(ledger);
  const signs = signsOf(chainOf(from, slot).slice(1), chainOf(to, slot).slice(1));
  moveCounts(drafts, slot, signs);
  for (const document of straddling(ledger, top)) {
    const places = placesOf(ledger, document);
    setRight(drafts, document, slot, signs, sharesOf(from, places), sharesOf(to, places));
  }
  return { ledger: { ...moved, ...finishDrafts(drafts) }, holds: true };
}

/** −1 for each row that loses the branch, 1 for each that wins it, 0 where it stays below. */
function signsOf(lost: readonly number[], won: readonly number[]): ReadonlyMap<number, number> {
  const signs = new Map(lost.map((row) => [row, -1]));
  for (const row of won) signs.set(row, (signs.get(row) ?? 0) + 1);
  return signs;
}

/** Moves all that the branch counts, as if none of it stood anywhere else. */
function moveCounts(drafts: readonly DayDraft[], slot: number, signs: ReadonlyMap<number, number>): void {
  for (const draft of drafts) {
    const branch = rowAt(draft.day, slot);
    for (const [row, sign] of signs) {
      const changed = draftRow(draft, row);
      if (sign === 0) continue;
      branch.cells.forEach((count, cell) => addDocuments(changed, cell, sign * count));
      changed.placements += sign * branch.placements;
      changed.standards += sign * branch.standards;
      changed.adopted += sign * branch.adopted;
      changed.related += sign * branch.related;
    }
  }
}

/** A document that stands outside, too, was not lost or won where it still stands or already stood. */
function setRight(
  drafts: readonly DayDraft[],
  document: number,
  slot: number,
  signs: ReadonlyMap<number, number>,
  old: ReadonlyMap<number, Share>,
  now: ReadonlyMap<number, Share>,
): void {
  const inBranch = shareLess(old.get(slot), undefined);
  inBranch.remainder = 0;
  for (const draft of drafts) {
    const cell = cellAt(draft.day, document);
    for (const [row, sign] of signs) {
      const changed = draftRow(draft, row);
      addShare(changed, shareLess(now.get(row), old.get(row)), cell);
      if (sign < 0) addShare(changed, inBranch, cell);
      else if (sign > 0) addShare(changed, shareLess(undefined, inBranch), cell);
    }
  }
}

/** The documents that stand in the branch and outside of it. */
function straddling(ledger: Ledger, top: SystemNode): ReadonlySet<number> {
  const inside = new Set<number>();
  const nodes = [top];
  for (const node of nodes) {
    inside.add(slotOf(ledger, node.id));
    for (const child of node.children ?? []) nodes.push(child);
  }
  const found = new Set<number>();
  const seen = new Set<number>();
  for (const node of nodes) {
    for (const document of documentsIn(ledger, node)) {
      if (seen.has(document)) continue;
      seen.add(document);
      const places = placesOf(ledger, document);
      for (let i = 0; i < places.length; i += 2) if (!inside.has(at(places, i))) found.add(document);
    }
  }
  return found;
}

/** The documents that a node places, in any role. */
function documentsIn(ledger: Ledger, node: SystemNode): number[] {
  const { positions, documents, placements } = ledger.ground;
  const { documentOf } = documents;
  const slot = slotOf(ledger, node.id);
  if (itemAt(ledger.edited, slot) !== undefined) {
    return (node.placements ?? []).map((placement) => at(documentOf, positions.find(standardOf(placement))));
  }
  const found: number[] = [];
  for (const { offset, standard } of [placements.counted, placements.related]) {
    for (let j = at(offset, slot); j < at(offset, slot + 1); j++) found.push(at(documentOf, at(standard, j)));
  }
  return found;
}
