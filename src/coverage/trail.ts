import type { SystemNode } from '../model/node.js';
import type { StandardSystem } from '../model/system.js';
import { walkNodes } from '../system/walk.js';

/** Every node in document order, as the list of nodes from the top down to it. */
export function* nodeTrail(system: StandardSystem): Generator<readonly SystemNode[], void, undefined> {
  const path: SystemNode[] = [];
  for (const { node, depth } of walkNodes(system)) {
    path.length = depth - 1;
    path.push(node);
    yield [...path];
  }
}
