import type { PlacementRecord } from '../model/placement.js';
import type { SystemDiff } from '../model/system-diff.js';
import { at } from '../preorder/node-table.js';
import type { SystemIndex } from '../preorder/system-index.js';
import { nodeAt, placementEnd, recordOf } from './ends.js';
import { keyChanges } from './key-changes.js';
import type { Both, Matching } from './matching.js';

interface Placed {
  readonly row: number;
  readonly standard: number;
  readonly record: PlacementRecord;
}

const identity = new Set(['standard', 'part']);

/** What differs in the placements (rule V5), in no order yet. */
export function placementChanges(
  { before, after }: Both<SystemIndex>,
  nodes: Matching,
  standards: Matching,
): SystemDiff['placements'] {
  const there = placedBy(after, (placed) => [placed.row, placed.standard]);
  const here = placedBy(before, ({ row, standard }) => {
    const [other, partner] = [at(nodes.toAfter, row), at(standards.toAfter, standard)];
    // What has no partner keeps a name of its own, below 0, which nothing on the other side has.
    return [other < 0 ? -row - 1 : other, partner < 0 ? -standard - 1 : partner];
  });
  const gone: Placed[] = [];
  const changed: SystemDiff['placements']['changed'][number][] = [];
  for (const [key, one] of here) {
    const other = there.get(key);
    if (other === undefined) {
      gone.push(one);
      continue;
    }
    there.delete(key);
    const changes = keyChanges(one.record, other.record, identity);
    if (changes.length > 0) changed.push({ before: endOf(before, one), after: endOf(after, other), changes });
  }
  return { ...tellMoved({ before, after }, standards, gone, [...there.values()]), changed };
}

/** A placement that left one node and arrived in one other was moved; of several it cannot be told which went where. */
function tellMoved(
  { before, after }: Both<SystemIndex>,
  standards: Matching,
  gone: readonly Placed[],
  come: readonly Placed[],
): Omit<SystemDiff['placements'], 'changed'> {
  const key = (standard: number, { record: { part } }: Placed): string => `${String(standard)} ${part ?? ''}`;
  const left = groupBy(gone, (placed) => key(at(standards.toAfter, placed.standard), placed));
  const arrived = groupBy(come, (placed) => key(placed.standard, placed));
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

/** All placements by node, standard and clause; a clause that is placed twice in a node has its turn in the key. */
function placedBy(index: SystemIndex, nameOf: (placed: Placed) => readonly [number, number]): Map<string, Placed> {
  const { nodes } = index.nodes();
  const { find } = index.positions();
  const all = new Map<string, Placed>();
  const turns = new Map<string, number>();
  nodes.forEach((node, row) => {
    for (const placement of node?.placements ?? []) {
      const record = recordOf(placement);
      const placed = { row, standard: find(record.standard), record };
      const [inNode, standard] = nameOf(placed);
      const name = `${String(inNode)} ${String(standard)} ${record.part === undefined ? '' : `=${record.part}`}`;
      if (!all.has(name)) {
        all.set(name, placed);
        continue;
      }
      const turn = (turns.get(name) ?? 1) + 1;
      turns.set(name, turn);
      all.set(`#${String(turn)} ${name}`, placed);
    }
  });
  return all;
}

function groupBy(list: readonly Placed[], key: (placed: Placed) => string): Map<string, Placed[]> {
  const groups = new Map<string, Placed[]>();
  for (const placed of list) {
    const name = key(placed);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [placed]);
    else group.push(placed);
  }
  return groups;
}

function endOf(index: SystemIndex, { row, record }: Placed): ReturnType<typeof placementEnd> {
  return placementEnd(nodeAt(index, row).id, record);
}
