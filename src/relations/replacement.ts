import { addToGroup } from '../base/groups.js';
import { lazy } from '../base/lazy.js';
import { at } from '../preorder/node-table.js';
import type { SystemIndex } from '../preorder/system-index.js';
import { resolveRelations, type ResolvedRelation } from './resolve.js';

/** Which standard took the place of which, as positions; -1 is none. */
export interface Replacement {
  /** The standards that each one is stated to replace and that are listed, itself left out. */
  readonly edges: readonly ResolvedRelation[];
  /** The standard that is stated to replace each one; of several the first, whole before partial. */
  readonly stated: Int32Array;
  /** The groups of standards that replace each other in a circle, each in the order of the list. */
  readonly cycles: () => readonly (readonly number[])[];
}

const kept = new WeakMap<SystemIndex, Replacement>();

/** Reads the replacements of a system. */
export function replacementOf(index: SystemIndex): Replacement {
  const known = kept.get(index);
  if (known !== undefined) return known;
  const { length } = index.system.standards;
  const edges = resolveRelations(index).filter(
    ({ relation, from, to }) => relation.type === 'replaces' && to >= 0 && to !== from,
  );
  const stated = new Int32Array(length).fill(-1);
  const whole = new Uint8Array(length);
  for (const { from, to, relation } of edges) {
    const isWhole = relation.partial !== true;
    if (at(stated, to) >= 0 && !(isWhole && at(whole, to) === 0)) continue;
    stated[to] = from;
    whole[to] = isWhole ? 1 : 0;
  }
  const made = { edges, stated, cycles: lazy(() => findCycles(length, edges)) };
  kept.set(index, made);
  return made;
}

const keptLast = new WeakMap<Int32Array, Int32Array>();

/**
 * The last successor of each standard as far as the list tells it, -1 where there is none: the one that is stated to
 * replace it, else the edition that leads its document, and so on to the end. A circle ends where it closes.
 */
export function lastSuccessors(index: SystemIndex, leading: Int32Array): Int32Array {
  const known = keptLast.get(leading);
  if (known !== undefined) return known;
  const made = findLast(index, leading);
  keptLast.set(leading, made);
  return made;
}

function findLast(index: SystemIndex, leading: Int32Array): Int32Array {
  const { stated } = replacementOf(index);
  const { documentOf } = index.documents();
  const last = new Int32Array(stated.length).fill(-1);
  const state = new Uint8Array(stated.length);
  const nextOf = (here: number): number => {
    const leader = at(leading, at(documentOf, here));
    return at(stated, here) >= 0 ? at(stated, here) : leader === here ? -1 : leader;
  };
  for (let start = 0; start < stated.length; start++) {
    const path: number[] = [];
    let here = start;
    while (here >= 0 && at(state, here) === 0) {
      state[here] = 1;
      path.push(here);
      here = nextOf(here);
    }
    const known = here >= 0 && at(state, here) === 2;
    const end = known ? (at(last, here) < 0 ? here : at(last, here)) : (path.at(-1) ?? -1);
    for (const position of path) {
      state[position] = 2;
      last[position] = position === end ? -1 : end;
    }
  }
  return last;
}

/** The strongly connected groups of more than one standard (Tarjan, without recursion). */
function findCycles(size: number, edges: readonly ResolvedRelation[]): readonly (readonly number[])[] {
  const next = new Map<number, number[]>();
  for (const { from, to } of edges) {
    addToGroup(next, from, to);
  }
  const order = new Int32Array(size);
  const low = new Int32Array(size);
  const open: number[] = [];
  const isOpen = new Uint8Array(size);
  const found: number[][] = [];
  let count = 0;
  for (const root of next.keys()) {
    if (at(order, root) !== 0) continue;
    const walk: { readonly node: number; step: number }[] = [];
    const enter = (node: number): void => {
      order[node] = low[node] = ++count;
      open.push(node);
      isOpen[node] = 1;
      walk.push({ node, step: 0 });
    };
    enter(root);
    for (let top = walk.at(-1); top !== undefined; top = walk.at(-1)) {
      const { node } = top;
      const target = next.get(node)?.[top.step++];
      if (target !== undefined) {
        if (at(order, target) === 0) enter(target);
        else if (at(isOpen, target) === 1) low[node] = Math.min(at(low, node), at(order, target));
        continue;
      }
      walk.pop();
      const above = walk.at(-1);
      if (above !== undefined) low[above.node] = Math.min(at(low, above.node), at(low, node));
      if (at(low, node) !== at(order, node)) continue;
      const group = open.splice(open.lastIndexOf(node));
      for (const member of group) isOpen[member] = 0;
      if (group.length > 1) found.push(group.sort((a, b) => a - b));
    }
  }
  return found.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}
