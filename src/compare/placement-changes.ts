import { addToGroup } from '../base/groups.js';
import { sameJson } from '../base/same-json.js';
import type { Placement } from '../model/placement.js';
import type { SystemDiff } from '../model/system-diff.js';
import { at } from '../preorder/node-table.js';
import { standardOf } from '../preorder/placement-table.js';
import type { SystemIndex } from '../preorder/system-index.js';
import { nodeAt, placementEnd, recordOf } from './ends.js';
import { keyChanges } from './key-changes.js';
import type { Both, Matching } from './matching.js';

type PlacementChanges = SystemDiff['placements'];

interface Placed {
  readonly row: number;
  readonly standard: number;
  readonly placement: Placement;
}

const identity = new Set(['standard', 'part']);

/** What differs in the placements (rule V5), node by node and in no order yet. */
export function placementChanges(systems: Both<SystemIndex>, nodes: Matching, standards: Matching): PlacementChanges {
  const { before, after } = systems;
  const gone: Placed[] = [];
  const come: Placed[] = [];
  const changed: PlacementChanges['changed'][number][] = [];
  const nameBefore = (standard: number): number => {
    const partner = at(standards.toAfter, standard);
    // What has no partner keeps a name of its own, below 0, which nothing on the other side has.
    return partner < 0 ? -standard - 1 : partner;
  };
  for (let row = 1; row < before.nodes().size; row++) {
    const partner = at(nodes.toAfter, row);
    if (partner >= 0 && saysTheSame(nodeAt(before, row).placements, nodeAt(after, partner).placements)) continue;
    const there = placedIn(after, partner, (standard) => standard);
    for (const [key, one] of placedIn(before, row, nameBefore)) {
      const other = there.get(key);
      if (other === undefined) {
        gone.push(one);
        continue;
      }
      there.delete(key);
      if (typeof one.placement === 'string' && typeof other.placement === 'string') continue;
      const changes = keyChanges(recordOf(one.placement), recordOf(other.placement), identity);
      if (changes.length > 0) changed.push({ before: endOf(before, one), after: endOf(after, other), changes });
    }
    come.push(...there.values());
  }
  for (let row = 1; row < after.nodes().size; row++)
    if (at(nodes.toBefore, row) < 0) come.push(...placedIn(after, row, (standard) => standard).values());
  return { ...tellMoved(systems, standards, gone, come), changed };
}

/** One id is one standard (rule V1), so lists that read the same hold the same. */
function saysTheSame(before: readonly Placement[] = [], after: readonly Placement[] = []): boolean {
  return before === after || (before.length === after.length && before.every((one, i) => sameJson(one, after[i])));
}

/** A placement that left one node and arrived in one other was moved; of several it cannot be told which went where. */
function tellMoved(
  { before, after }: Both<SystemIndex>,
  standards: Matching,
  gone: readonly Placed[],
  come: readonly Placed[],
): Omit<PlacementChanges, 'changed'> {
  const left = groupBy(gone, ({ standard }) => at(standards.toAfter, standard));
  const arrived = groupBy(come, ({ standard }) => standard);
  const moved = new Map<Placed, Placed>();
  for (const [name, [one, ...more]] of left) {
    const [other, ...others] = arrived.get(name) ?? [];
    if (one !== undefined && other !== undefined && more.length + others.length === 0) moved.set(one, other);
  }
  const targets = new Set(moved.values());
  return {
    added: come.filter((placed) => !targets.has(placed)).map((placed) => endOf(after, placed)),
    removed: gone.filter((placed) => !moved.has(placed)).map((placed) => endOf(before, placed)),
    moved: Array.from(moved, ([one, other]) => ({ before: endOf(before, one), after: endOf(after, other) })),
  };
}

/** The placements of a node by standard and clause; a clause that is placed twice has its turn in the key. */
function placedIn(index: SystemIndex, row: number, nameOf: (standard: number) => number): Map<number | string, Placed> {
  const all = new Map<number | string, Placed>();
  const turns = new Map<number | string, number>();
  const { find } = index.positions();
  for (const placement of index.nodes().nodes[row]?.placements ?? []) {
    const standard = find(standardOf(placement));
    const part = partOf(placement);
    const name = part === null ? nameOf(standard) : `${String(nameOf(standard))} ${part}`;
    const turn = all.has(name) ? (turns.get(name) ?? 1) + 1 : 1;
    if (turn > 1) turns.set(name, turn);
    all.set(turn > 1 ? `#${String(turn)} ${String(name)}` : name, { row, standard, placement });
  }
  return all;
}

function partOf(placement: Placement): string | null {
  return typeof placement === 'string' ? null : (placement.part ?? null);
}

/** Groups placements by standard and clause. */
function groupBy(list: readonly Placed[], nameOf: (placed: Placed) => number): Map<number | string, Placed[]> {
  const groups = new Map<number | string, Placed[]>();
  for (const placed of list) {
    const part = partOf(placed.placement);
    const name = part === null ? nameOf(placed) : `${String(nameOf(placed))} ${part}`;
    addToGroup(groups, name, placed);
  }
  return groups;
}

function endOf(index: SystemIndex, { row, placement }: Placed): ReturnType<typeof placementEnd> {
  return placementEnd(nodeAt(index, row).id, recordOf(placement));
}
