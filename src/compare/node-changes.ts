import type { NodePair, SystemDiff } from '../model/system-diff.js';
import { at } from '../preorder/node-table.js';
import type { SystemIndex } from '../preorder/system-index.js';
import { nodeAt, nodeEnd, titleKey } from './ends.js';
import { keyChanges } from './key-changes.js';
import { childrenOf } from './match-nodes.js';
import { matchedBy, unmatched, type Both, type Matching } from './matching.js';

type NodeChanges = SystemDiff['nodes'];
type Order = NodeChanges['reordered'][number]['before'];

const apart = new Set(['id', 'code', 'title', 'placements', 'children']);

/** What differs in the nodes themselves (rules V2 and V3), in no order yet. */
export function nodeChanges(systems: Both<SystemIndex>, matching: Matching): Omit<NodeChanges, 'split' | 'merged'> {
  const { before, after } = systems;
  const pairs = pairsOf(systems, matching);
  const select = (test: (row: number, other: number) => boolean): NodePair[] =>
    pairs.filter(([row, other]) => test(row, other)).map(([row, other]) => pairEnd(systems, matching, row, other));
  const parentOf = (index: SystemIndex, row: number): number => at(index.nodes().parent, row);
  return {
    added: unmatched(matching.toBefore, 1).map((row) => nodeEnd(after, row)),
    removed: unmatched(matching.toAfter, 1).map((row) => nodeEnd(before, row)),
    moved: select((row, other) => at(matching.toAfter, parentOf(before, row)) !== parentOf(after, other)),
    renamed: select((row, other) => titleKey(nodeAt(before, row).title) !== titleKey(nodeAt(after, other).title)),
    renumbered: select((row, other) => nodeAt(before, row).code !== nodeAt(after, other).code),
    reidentified: select((row, other) => nodeAt(before, row).id !== nodeAt(after, other).id),
    reordered: [[0, 0] as const, ...pairs].flatMap(([row, other]) => reorderedAt(systems, matching, row, other)),
    changed: pairs.flatMap(([row, other]) => {
      const changes = keyChanges(nodeAt(before, row), nodeAt(after, other), apart);
      return changes.length === 0 ? [] : [{ ...pairEnd(systems, matching, row, other), changes }];
    }),
  };
}

/** The rows that match, from the top down. */
function pairsOf({ before }: Both<SystemIndex>, { toAfter }: Matching): (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  for (let row = 1; row < before.nodes().size; row++) {
    const other = at(toAfter, row);
    if (other >= 0) pairs.push([row, other]);
  }
  return pairs;
}

function pairEnd({ before, after }: Both<SystemIndex>, matching: Matching, row: number, other: number): NodePair {
  return { by: matchedBy(matching, row), before: nodeEnd(before, row), after: nodeEnd(after, other) };
}

/** Which of two neighbours moved cannot be told, so the order of those that stayed is given as a whole. */
function reorderedAt(
  { before, after }: Both<SystemIndex>,
  { toAfter, toBefore }: Matching,
  row: number,
  other: number,
): { readonly before: Order; readonly after: Order }[] {
  if (nodesOf(before, row) === nodesOf(after, other)) return [];
  const { parent } = before.nodes();
  const { parent: parentAfter } = after.nodes();
  const here = childrenOf(before, row).filter((child) => {
    const partner = at(toAfter, child);
    return partner >= 0 && at(parentAfter, partner) === other;
  });
  const inOrder = here.every((child, i) => i === 0 || at(toAfter, here[i - 1] ?? 0) < at(toAfter, child));
  if (inOrder) return [];
  const there = childrenOf(after, other).filter((child) => {
    const partner = at(toBefore, child);
    return partner >= 0 && at(parent, partner) === row;
  });
  const orderOf = (index: SystemIndex, of: number, children: readonly number[]): Order => ({
    node: index.nodes().nodes[of]?.id ?? null,
    children: children.map((child) => nodeAt(index, child).id),
  });
  return [{ before: orderOf(before, row, here), after: orderOf(after, other, there) }];
}

function nodesOf(index: SystemIndex, row: number): unknown {
  return row === 0 ? index.system.children : nodeAt(index, row).children;
}
