import type { SystemNode } from '../model/node.js';

/** Where a walk begins: a system, or a node. */
export interface TreeRoot<N extends string, S extends string, L extends string> {
  readonly children?: readonly SystemNode<N, S, L>[];
}

/** One step of a walk: the node, the node above (null at the top of what is walked) and the depth, 1 at the top. */
export interface NodeVisit<N extends string = string, S extends string = string, L extends string = string> {
  readonly node: SystemNode<N, S, L>;
  readonly parent: SystemNode<N, S, L> | null;
  readonly depth: number;
}

/**
 * Walks the nodes below a system or a node in document order, each before its children, without recursion.
 *
 * @example
 * [...walkNodes(system)].map(({ node, depth }) => `${depth} ${node.id}`); // => ['1 a', '2 a1', '2 a2', '1 b']
 */
export function* walkNodes<N extends string, S extends string, L extends string>(
  root: TreeRoot<N, S, L>,
): Generator<NodeVisit<N, S, L>, void, undefined> {
  const stack: NodeVisit<N, S, L>[] = [];
  const push = (list: readonly SystemNode<N, S, L>[], parent: SystemNode<N, S, L> | null, depth: number): void => {
    for (let i = list.length - 1; i >= 0; i--) {
      const node = list[i];
      if (node) stack.push({ node, parent, depth });
    }
  };
  push(root.children ?? [], null, 1);
  for (let visit = stack.pop(); visit !== undefined; visit = stack.pop()) {
    yield visit;
    push(visit.node.children ?? [], visit.node, visit.depth + 1);
  }
}
