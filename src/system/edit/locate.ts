import type { JsonPath } from '../../base/json.js';
import type { SystemNode } from '../../model/node.js';
import type { StandardSystem } from '../../model/system.js';
import { walkNodes } from '../walk.js';

/** A node with its place in the document. */
export interface Located {
  readonly node: SystemNode;
  /** The nodes above, from the top down. */
  readonly above: readonly SystemNode[];
  readonly path: JsonPath;
}

/**
 * Under which node each one was seen last. Documents that come from one another share one of these: it is only a hint,
 * and each answer is checked on the document itself, so that finding a node costs its path.
 */
export type ParentHints = Map<string, string | null>;

const known = new WeakMap<StandardSystem, ParentHints>();

/** The hints for a document. */
export function parentHints(system: StandardSystem): ParentHints {
  const kept = known.get(system);
  if (kept !== undefined) return kept;
  const hints = readHints(system, new Map());
  known.set(system, hints);
  return hints;
}

/** Lets a document use the hints of the one it came from. */
export function carryHints(before: StandardSystem, after: StandardSystem): void {
  known.set(after, parentHints(before));
}

/** The node with an id and its place, or null where there is none. */
export function locate(system: StandardSystem, id: string, hints: ParentHints): Located | null {
  return follow(system, id, hints) ?? follow(system, id, readHints(system, hints));
}

function readHints(system: StandardSystem, hints: ParentHints): ParentHints {
  for (const { node, parent } of walkNodes(system)) hints.set(node.id, parent?.id ?? null);
  return hints;
}

function follow(system: StandardSystem, id: string, hints: ParentHints): Located | null {
  const ids: string[] = [];
  for (let at: string | null | undefined = id; at !== null; at = hints.get(at)) {
    if (at === undefined || ids.length > maxSteps) return null;
    ids.push(at);
  }
  const above: SystemNode[] = [];
  const path: (string | number)[] = [];
  let list: readonly SystemNode[] = system.children;
  for (const wanted of ids.reverse()) {
    const position = list.findIndex((node) => node.id === wanted);
    const node = list[position];
    if (node === undefined) return null;
    path.push('children', position);
    above.push(node);
    list = node.children ?? [];
  }
  const node = above.pop();
  return node === undefined ? null : { node, above, path };
}

/** No document is deeper; hints of several documents may even form a circle. */
const maxSteps = 300;
