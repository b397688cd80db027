import type { JsonPath } from '../../base/json.js';
import type { Placement } from '../../model/placement.js';
import type { Standard } from '../../model/standard.js';
import type { StandardSystem } from '../../model/system.js';
import { keptNodesPlacing } from '../../preorder/carry-index.js';
import { standardOf } from '../../preorder/placement-table.js';
import { walkNodes } from '../walk.js';
import type { Draft } from './draft.js';

/**
 * The nodes in which a standard stood before the operation, in document order. Where the document was counted that is
 * known; else all placements are looked through.
 */
export function nodesPlacing(draft: Draft, standard: string): readonly string[] {
  const kept = keptNodesPlacing(draft.origin, standard);
  if (kept === null) return searchPlacing(draft.origin, standard);
  const located = kept.map((id) => ({ id, path: draft.node(id).path }));
  return located.sort((a, b) => comparePaths(a.path, b.path)).map(({ id }) => id);
}

/** A node comes before those below it, and before those to its right. */
function comparePaths(a: JsonPath, b: JsonPath): number {
  for (let i = 1; i < a.length && i < b.length; i += 2) if (a[i] !== b[i]) return Number(a[i]) - Number(b[i]);
  return a.length - b.length;
}

function searchPlacing(system: StandardSystem, standard: string): readonly string[] {
  const found: string[] = [];
  for (const { node } of walkNodes(system)) {
    if (node.placements !== undefined && places(node.placements, standard)) found.push(node.id);
  }
  return found;
}

/** A plain loop: two million placements are looked through. */
function places(placements: readonly Placement[], standard: string): boolean {
  for (let i = 0; i < placements.length; i++) if (standardOf(placements[i] as Placement) === standard) return true;
  return false;
}

/** The positions of the standards that name one by its id, in `sameAs` or in a relation. */
export function standardsNaming({ standards }: StandardSystem, id: string): readonly number[] {
  const found: number[] = [];
  for (let i = 0; i < standards.length; i++) {
    const { sameAs, relations } = standards[i] as Standard;
    if (sameAs === undefined && relations === undefined) continue;
    if (sameAs === id || relations?.some(({ target }) => target === id) === true) found.push(i);
  }
  return found;
}
