import { isOurs } from '../base/ours.js';
import type { SystemNode } from '../model/node.js';
import type { StandardSystem } from '../model/system.js';
import { walkNodes } from './walk.js';

interface NodeEntry {
  readonly node: SystemNode;
  readonly parent: SystemNode | null;
}

const known = new WeakMap<object, ReadonlyMap<string, NodeEntry>>();

/** The nodes of a system by id with their parents; kept for frozen systems, made anew for any other object. */
export function nodeMap(system: StandardSystem): ReadonlyMap<string, NodeEntry> {
  const kept = known.get(system);
  if (kept) return kept;
  const map = new Map<string, NodeEntry>();
  for (const { node, parent } of walkNodes(system)) if (!map.has(node.id)) map.set(node.id, { node, parent });
  if (isOurs(system)) known.set(system, map);
  return map;
}
