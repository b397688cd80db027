import type { Link, LinkEnd, StandardSystem, SystemNode, Workspace } from 'tixi';

/** A tree written as ids: a node with children is an object, a leaf is null. */
export interface Tree {
  readonly [id: string]: Tree | null;
}

/** A system of nodes whose titles are their ids. */
export function systemOf(id: string, tree: Tree, more: Partial<StandardSystem> = {}): StandardSystem {
  const nodesOf = (inner: Tree): SystemNode[] =>
    Object.entries(inner).map(([node, below]) => ({
      id: node,
      title: { zh: node },
      ...(below === null ? {} : { children: nodesOf(below) }),
    }));
  return {
    format: 'tixi/1',
    id,
    title: { zh: id },
    levels: [],
    children: nodesOf(tree),
    standards: [],
    claims: [],
    sources: [],
    ...more,
  };
}

export function workspaceOf(systems: readonly StandardSystem[], links: readonly Link[] = []): Workspace {
  return { format: 'tixi/workspace/1', id: 'w', title: { zh: '工作区' }, systems, standards: [], links, sources: [] };
}

/** An end written `system/node`, `system#standard` or `system`. */
export function endOf(text: string): LinkEnd {
  const [system, node] = text.split('/') as [string, string?];
  if (node !== undefined) return { system, node };
  const [owner, standard] = text.split('#') as [string, string?];
  return standard === undefined ? { system: owner } : { system: owner, standard };
}

/** Links written `a/x equal b/y`, one a line. */
export function linksOf(text: string): readonly Link[] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' '))
    .map(([from, relation, to]) => ({
      from: endOf(from!),
      to: endOf(to!),
      relation: relation as Link['relation'],
    }));
}
