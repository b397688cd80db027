import { sameJson } from '../../base/same-json.js';
import { nodeKeys, type SystemNode } from '../../model/node.js';
import type { PlacementPick } from '../../model/node-operations.js';
import { placementShape, type Placement, type PlacementRecord, type PlacementRole } from '../../model/placement.js';
import { standardOf } from '../../preorder/placement-table.js';
import type { Draft } from './draft.js';
import { inOrder } from './in-order.js';
import { refusal } from './refusal.js';

const keys = Object.keys(placementShape);

/** A placement with all it says. */
export function recordOf(placement: Placement): PlacementRecord {
  return typeof placement === 'string' ? { standard: placement } : placement;
}

/** A record as a document holds it: the id alone where it says nothing else. */
export function placementOf(record: PlacementRecord): Placement {
  const ordered = inOrder(record, keys);
  return Object.keys(ordered).length === 1 ? ordered.standard : ordered;
}

/** The positions of the placements of a node that are named, in order. */
export function positionsIn({ placements = [] }: SystemNode, pick: PlacementPick): readonly number[] {
  const standard = typeof pick === 'string' ? pick : pick.standard;
  return placements.flatMap((placement, i) => {
    if (standardOf(placement) !== standard) return [];
    return typeof pick === 'string' || (recordOf(placement).part ?? null) === pick.part ? [i] : [];
  });
}

/** The same, or an error where a node has no such placement. */
export function takenFrom(node: SystemNode, pick: PlacementPick): readonly number[] {
  const found = positionsIn(node, pick);
  if (found.length > 0) return found;
  const { standard, part } = typeof pick === 'string' ? { standard: pick, part: null } : pick;
  throw refusal('not-placed', { standard, part, node: node.id });
}

/** Puts a placement into a node, at a position or after all others. */
export function insertPlacement(draft: Draft, id: string, placement: Placement, position?: number): void {
  const { node, path } = draft.node(id);
  const { placements } = node;
  if (placements === undefined) draft.set(path, 'placements', Object.freeze([placement]), nodeKeys);
  else draft.apply({ op: 'add', path: [...path, 'placements', position ?? placements.length], value: placement });
}

/** Takes placements out of a node by position; one that loses its last is left without the key `placements`. */
export function takePlacements(draft: Draft, id: string, positions: readonly number[]): void {
  if (positions.length === 0) return;
  const { node, path } = draft.node(id);
  if (positions.length === node.placements?.length) {
    draft.apply({ op: 'remove', path: [...path, 'placements'] });
    return;
  }
  for (const position of [...positions].reverse())
    draft.apply({ op: 'remove', path: [...path, 'placements', position] });
}

/**
 * Adds a placement to those of a node. Where the same clause of the same standard stands there already, the two become
 * one, unless they say different things: then both stay.
 */
export function mergePlacement(draft: Draft, id: string, placement: Placement): void {
  const { node, path } = draft.node(id);
  const added = recordOf(placement);
  for (const position of positionsIn(node, { standard: added.standard, part: added.part ?? null })) {
    const held = node.placements?.[position] as Placement;
    const both = combine(recordOf(held), added);
    if (both === null) continue;
    if (!sameJson(both, held)) draft.apply({ op: 'replace', path: [...path, 'placements', position], value: both });
    return;
  }
  insertPlacement(draft, id, placement);
}

const strength: readonly PlacementRole[] = ['core', 'adopted', 'related'];

/** What two placements say together, null where they contradict each other; code and order are those of the first. */
function combine(held: PlacementRecord, added: PlacementRecord): Placement | null {
  const own = new Set(['role', 'code', 'order']);
  const differs = keys.some((key) => {
    const [one, other] = [held, added].map((record) => (record as unknown as Record<string, unknown>)[key]);
    return !own.has(key) && one !== undefined && other !== undefined && !sameJson(one, other);
  });
  if (differs) return null;
  const rank = ({ role = 'core' }: PlacementRecord): number => strength.indexOf(role);
  const { role: _, ...rest } = { ...added, ...held };
  const { role } = rank(added) < rank(held) ? added : held;
  return placementOf(role === undefined ? rest : { ...rest, role });
}
