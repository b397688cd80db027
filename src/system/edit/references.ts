import type { StandardSystem } from '../../model/system.js';
import { standardOf } from '../../preorder/placement-table.js';
import { walkNodes } from '../walk.js';

/** The nodes in which a standard stands, in document order. */
export function nodesPlacing(system: StandardSystem, standard: string): readonly string[] {
  const found: string[] = [];
  for (const { node } of walkNodes(system)) {
    if (node.placements?.some((placement) => standardOf(placement) === standard) === true) found.push(node.id);
  }
  return found;
}

/** The positions of the standards that name one by its id, in `sameAs` or in a relation. */
export function standardsNaming({ standards }: StandardSystem, id: string): readonly number[] {
  const found: number[] = [];
  for (let i = 0; i < standards.length; i++) {
    const { sameAs, relations } = standards[i] as StandardSystem['standards'][number];
    if (sameAs === id || relations?.some(({ target }) => target === id) === true) found.push(i);
  }
  return found;
}
