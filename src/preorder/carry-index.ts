import type { StandardSystem } from '../model/system.js';
import { carriedParts, carriedPlacements } from './carry/carried-parts.js';
import { changePlacements } from './carry/change-placements.js';
import { changeStandards } from './carry/change-standards.js';
import { placesOf, startLedger, type Ledger } from './carry/ledger.js';
import { moveBranch } from './carry/move-branch.js';
import { at, buildNodeTable } from './node-table.js';
import { keepIndex, keptIndex, type IndexParts, type SystemIndex } from './system-index.js';

/** What an edit has changed of what an index is made of. */
export type IndexChange =
  /** Nothing that counts or orders: titles, codes, notes. */
  | { readonly kind: 'words' }
  /** The own placements of these nodes. */
  | { readonly kind: 'placements'; readonly nodes: readonly string[] }
  /** One branch stands elsewhere and is unchanged inside. */
  | { readonly kind: 'moved'; readonly node: string }
  /** The records of these standards, which keep their places in the list and their ids, and the placements of these nodes. */
  | { readonly kind: 'standards'; readonly ids: readonly string[]; readonly nodes?: readonly string[] }
  /** Anything else: it is counted anew. */
  | { readonly kind: 'other' };

const ledgers = new WeakMap<SystemIndex, Ledger>();

/**
 * Lets the index of a document reuse what was worked out for the one before an edit, which stays as it was. Both have to
 * be frozen. Where nothing is kept of the one before, nothing is done.
 */
export function carryIndex(before: StandardSystem, after: StandardSystem, change: IndexChange): void {
  const index = keptIndex(before);
  if (index === undefined || before === after) return;
  if (change.kind === 'words') carryWords(index, after);
  else if (change.kind !== 'other') carryCounts(index, after, change);
}

/** The ledger of a document whose counts were carried over to it, or null. */
export function ledgerOf(index: SystemIndex): Ledger | null {
  return ledgers.get(index) ?? null;
}

function carryWords(index: SystemIndex, after: StandardSystem): void {
  const { positions, documents, editions, rowOf, placements, pairs, unplaced } = index;
  const parts = { positions, documents, editions, rowOf, placements, pairs, unplaced, kept: index.days() };
  const ledger = ledgers.get(index);
  const carried = keepIndex(after, parts);
  if (ledger !== undefined) ledgers.set(carried, ledger);
}

function carryCounts(
  index: SystemIndex,
  after: StandardSystem,
  change: Exclude<IndexChange, { readonly kind: 'words' | 'other' }>,
): void {
  const { system, positions, documents, editions } = index;
  const ledger = ledgerFor(index);
  if (ledger === null)
    keepIndex(after, change.kind === 'standards' ? { positions } : { positions, documents, editions });
  else if (change.kind === 'standards') {
    const { rowOf, placements } = index;
    const { ids, nodes = [] } = change;
    const parts = { positions, rowOf, ...(nodes.length === 0 ? { placements } : {}) };
    keepCarried(after, changeBoth(ledger, system, after, ids, nodes), parts);
  } else if (change.kind === 'placements') {
    keepCarried(after, changePlacements(ledger, system, after, change.nodes), {});
  } else {
    const moved = moveBranch(ledger, system, after, change.node);
    if (moved === null || moved.holds) keepCarried(after, moved?.ledger ?? null, {});
    else keepIndex(after, partsWithoutCounts(index, moved.ledger, after));
  }
}

/** Counts other records first, then other placements; an edit that comes to a standard and its places does both. */
function changeBoth(
  ledger: Ledger,
  before: StandardSystem,
  after: StandardSystem,
  ids: readonly string[],
  nodes: readonly string[],
): Ledger | null {
  const led = changeStandards(ledger, before, after, ids);
  if (led === null || nodes.length === 0) return led;
  const placed = changePlacements(led, before, after, nodes);
  return placed === null ? null : { ...placed, touched: [...new Set([...led.touched, ...placed.touched])] };
}

/**
 * The ids of the nodes in which a standard stands, in whatever role and in no order, told by what was counted; null where
 * nothing was, or where the standard is not among it.
 */
export function keptNodesPlacing(system: StandardSystem, standard: string): readonly string[] | null {
  const index = keptIndex(system);
  const ledger = index === undefined ? null : ledgerFor(index);
  const position = ledger?.ground.positions.find(standard) ?? -1;
  if (ledger === null || position < 0) return null;
  const places = placesOf(ledger, at(ledger.ground.documents.documentOf, position));
  const slots = new Set<number>();
  for (let i = 0; i < places.length; i += 2) if (at(places, i + 1) >> 2 === position) slots.add(at(places, i));
  return Array.from(slots, (slot) => ledger.ground.table.nodes[slot]?.id ?? '');
}

/** Keeps what a ledger tells; where there is none the document is counted anew, with the parts that hold all the same. */
function keepCarried(after: StandardSystem, ledger: Ledger | null, parts: IndexParts): void {
  if (ledger === null) keepIndex(after, parts);
  else ledgers.set(keepIndex(after, carriedParts(ledger, after)), ledger);
}

/** The ledger of an index, started where a day has been counted, and anew where one has been that no ledger has. */
function ledgerFor(index: SystemIndex): Ledger | null {
  const known = ledgers.get(index);
  const days = index.days();
  if (days.length === 0) return null;
  if (known !== undefined && days.every(({ asOf }) => known.days.some((day) => day.asOf === asOf))) return known;
  const started = startLedger(index);
  if (started !== null) ledgers.set(index, started);
  return started;
}

/** All but the counts; made now, since what makes them later would keep the documents before alive. */
function partsWithoutCounts(index: SystemIndex, ledger: Ledger, after: StandardSystem): IndexParts {
  const { positions, documents, editions } = index;
  const nodes = buildNodeTable(after);
  const placements = carriedPlacements(ledger, nodes);
  return {
    positions,
    documents,
    editions,
    nodes: () => nodes,
    placements: () => placements,
    cells: new Map(index.days().map((day) => [day.asOf, day.cells()])),
  };
}
