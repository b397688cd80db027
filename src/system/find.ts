import { TixiError } from '../base/error.js';
import { nearest } from '../base/nearest.js';
import { shorten } from '../base/shorten.js';
import type { SystemNode } from '../model/node.js';
import type { StandardSystem } from '../model/system.js';
import { nodeMap } from './node-map.js';
import { walkNodes } from './walk.js';

/**
 * The node with an id, or undefined where there is none.
 *
 * @example
 * findNode(system, 'a1')?.title.zh; // => '术语'
 */
export function findNode<N extends string, S extends string, L extends string>(
  system: StandardSystem<N, S, L>,
  id: NoInfer<N>,
): SystemNode<N, S, L> | undefined {
  return nodeMap(system).get(id)?.node as SystemNode<N, S, L> | undefined;
}

/**
 * The nodes from the top of the system down to a node, itself included.
 *
 * @throws `TixiError` `unknown-node` where the system has no such node.
 *
 * @example
 * pathOf(system, 'a1').map(({ id }) => id); // => ['a', 'a1']
 */
export function pathOf<N extends string, S extends string, L extends string>(
  system: StandardSystem<N, S, L>,
  id: NoInfer<N>,
): readonly SystemNode<N, S, L>[] {
  const map = nodeMap(system);
  const path: SystemNode[] = [];
  for (let at = map.get(id); at !== undefined; at = at.parent ? map.get(at.parent.id) : undefined) path.push(at.node);
  if (path.length === 0) throw unknownNode(system, id);
  return path.reverse() as unknown as SystemNode<N, S, L>[];
}

/**
 * The nodes above a node, the nearest first.
 *
 * @throws `TixiError` `unknown-node` where the system has no such node.
 *
 * @example
 * ancestorsOf(system, 'a1').map(({ id }) => id); // => ['a']
 */
export function ancestorsOf<N extends string, S extends string, L extends string>(
  system: StandardSystem<N, S, L>,
  id: NoInfer<N>,
): readonly SystemNode<N, S, L>[] {
  return pathOf(system, id).slice(0, -1).reverse();
}

/**
 * The nodes below a node in document order, itself not included.
 *
 * @throws `TixiError` `unknown-node` where the system has no such node.
 *
 * @example
 * descendantsOf(system, 'a').map(({ id }) => id); // => ['a1', 'a2']
 */
export function descendantsOf<N extends string, S extends string, L extends string>(
  system: StandardSystem<N, S, L>,
  id: NoInfer<N>,
): readonly SystemNode<N, S, L>[] {
  const node = findNode(system, id);
  if (node === undefined) throw unknownNode(system, id);
  return Array.from(walkNodes(node), (visit) => visit.node);
}

/** The error for a node that is not there, naming the nearest one that is. */
export function unknownNode(system: StandardSystem, id: string): TixiError<'unknown-node'> {
  const near = nearest(id, nodeMap(system).keys());
  const hint = near === null ? 'List the nodes with walkNodes.' : `The nearest id is ${shorten(near)}.`;
  return new TixiError('unknown-node', `The system ${shorten(system.id)} has no node ${shorten(id)}. ${hint}`, {
    system: system.id,
    node: id,
    nearest: near,
  });
}
