import type { Placement } from '../../model/placement.js';
import type { Standard } from '../../model/standard.js';
import type { StandardSystem } from '../../model/system.js';
import { standardOf } from '../../preorder/placement-table.js';
import { walkNodes } from '../walk.js';

/** The nodes in which a standard stands, in document order. */
export function nodesPlacing(system: StandardSystem, standard: string): readonly string[] {
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
