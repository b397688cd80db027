import type { FillPath } from '../../model/fill-report.js';
import type { LinkEnd, LinkRelation } from '../../model/link.js';
import type { Workspace } from '../../model/workspace.js';
import { deriveLinks } from '../links/derive.js';
import { endKey } from '../links/ends.js';

/** Where a way to other systems begins: a node, and how it stands to the one that is to be filled. */
export interface Start {
  readonly node: string;
  readonly reach: FillPath['reach'];
}

/** How well the things of a linked end fit, best first: all of them where it is equal or a part, some where it is more. */
const fit: readonly LinkRelation[] = ['equal', 'superset', 'elaborates', 'subset', 'intersects', 'related'];
const reaches: readonly FillPath['reach'][] = ['own', 'below', 'above'];

/** The ways from some nodes of a system to ends in other systems, the best first. */
export function pathsFrom(
  workspace: Pick<Workspace, 'systems' | 'links'>,
  system: string,
  starts: readonly Start[],
): FillPath[] {
  const startOf = new Map(starts.map((start) => [endKey({ system, node: start.node }), start]));
  const paths: FillPath[] = [];
  const add = (from: LinkEnd, link: Omit<FillPath, 'reach' | 'start'>): void => {
    const start = startOf.get(endKey(from));
    if (start === undefined || link.to.system === system || link.relation === 'none') return;
    paths.push({ reach: start.reach, start: start.node, ...link });
  };
  workspace.links.forEach(({ from, to, relation, confidence = null }, link) => {
    add(from, { to, relation, confidence, steps: [{ from, to, relation, link, reversed: false }] });
    // The other direction of an elaboration has no name, but what elaborates a node holds what the node could take.
    if (relation !== 'elaborates') return;
    add(to, { to: from, relation, confidence, steps: [{ from: to, to: from, relation, link, reversed: true }] });
  });
  const from = starts.map(({ node }): LinkEnd => ({ system, node }));
  for (const { contradicts, to, relation, confidence, steps, from: end } of deriveLinks(workspace, { from })) {
    if (contradicts.length === 0) add(end, { to, relation, confidence, steps });
  }
  return paths.sort(comparePaths);
}

function comparePaths(a: FillPath, b: FillPath): number {
  return (
    reaches.indexOf(a.reach) - reaches.indexOf(b.reach) ||
    fit.indexOf(a.relation) - fit.indexOf(b.relation) ||
    (b.confidence ?? -1) - (a.confidence ?? -1) ||
    a.steps.length - b.steps.length
  );
}
