import { withItem } from '../../base/sparse.js';
import type { Placement } from '../../model/placement.js';
import type { StandardSystem } from '../../model/system.js';
import { at } from '../node-table.js';
import { standardOf } from '../placement-table.js';
import { roleNumber } from '../roles.js';
import { addShare, draftRow, finishDrafts, startDrafts } from './draft.js';
import { nodeOfSlot, slotOf } from './find-slot.js';
import { cellAt, placesOf, type Ledger } from './ledger.js';
import { chainOf, shareLess, sharesOf } from './shares.js';

/** Where a document came to stand and where it no longer stands: a slot and a code each. */
interface Moves {
  readonly gone: number[];
  readonly come: number[];
}

/**
 * Counts what changes where some nodes place other standards: only documents that came or went, and of these only the
 * rows above the places in question. Null where the documents do not fit the ledger.
 */
export function changePlacements(
  ledger: Ledger,
  before: StandardSystem,
  after: StandardSystem,
  nodes: readonly string[],
): Ledger | null {
  const slots = [...new Set(nodes)].map((node) => slotOf(ledger, node));
  const moves = new Map<number, Moves>();
  for (const slot of slots) if (!collectMoves(ledger, before, after, slot, moves)) return null;

  const tree = { parent: ledger.parent, marked: ledger.ground.marked };
  const drafts = startDrafts(ledger);
  let { places, edited } = ledger;
  for (const [document, { gone, come }] of moves) {
    const old = placesOf(ledger, document);
    const now = otherPlaces(old, gone, come);
    if (now === null) return null;
    places = withItem(places, document, now);
    const [lost, won] = [sharesOf(tree, old), sharesOf(tree, now)];
    const above = new Set([...gone, ...come].flatMap((slot, i) => (i % 2 === 0 ? chainOf(tree, slot) : [])));
    for (const draft of drafts) {
      const cell = cellAt(draft.day, document);
      for (const row of above) addShare(draftRow(draft, row), shareLess(won.get(row), lost.get(row)), cell);
    }
  }
  for (const slot of slots) edited = withItem(edited, slot, true);
  return { ...ledger, places, edited, ...finishDrafts(drafts) };
}

/** Notes by document what came to a node and what went; what both lists begin and end with stayed. */
function collectMoves(
  ledger: Ledger,
  before: StandardSystem,
  after: StandardSystem,
  slot: number,
  moves: Map<number, Moves>,
): boolean {
  if (slot < 1) return false;
  const [old, now] = [nodeOfSlot(before, ledger, slot), nodeOfSlot(after, ledger, slot)];
  if (old === undefined || now === undefined) return false;
  const [left, right] = [old.placements ?? [], now.placements ?? []];
  let start = 0;
  while (start < left.length && start < right.length && left[start] === right[start]) start++;
  let same = 0;
  while (
    same < left.length - start &&
    same < right.length - start &&
    left[left.length - 1 - same] === right[right.length - 1 - same]
  ) {
    same++;
  }
  return note(left.slice(start, left.length - same), 'gone') && note(right.slice(start, right.length - same), 'come');

  function note(placements: readonly Placement[], way: keyof Moves): boolean {
    const { positions, documents } = ledger.ground;
    for (const placement of placements) {
      const position = positions.find(standardOf(placement));
      if (position < 0) return false;
      const document = at(documents.documentOf, position);
      const known = moves.get(document) ?? { gone: [], come: [] };
      known[way].push(slot, position * 4 + roleNumber(placement));
      moves.set(document, known);
    }
    return true;
  }
}

/** Some places without those that are gone and with those that came; null where one was not there. */
function otherPlaces(places: Int32Array, gone: readonly number[], come: readonly number[]): Int32Array | null {
  const left = [...places];
  for (let i = 0; i < gone.length; i += 2) {
    let j = 0;
    while (j < left.length && (left[j] !== gone[i] || left[j + 1] !== gone[i + 1])) j += 2;
    if (j === left.length) return null;
    left.splice(j, 2);
  }
  return Int32Array.from([...left, ...come]);
}
