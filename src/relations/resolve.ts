import type { Relation } from '../model/relation.js';
import { resolveTarget, type ResolvedTarget } from '../preorder/resolve-target.js';
import type { SystemIndex } from '../preorder/system-index.js';

/** A relation with what its target came to: a standard of the list, a document of which other editions are listed, or neither. */
export interface ResolvedRelation extends ResolvedTarget {
  /** The position of the standard that states the relation. */
  readonly from: number;
  readonly relation: Relation;
}

const kept = new WeakMap<SystemIndex, readonly ResolvedRelation[]>();

/** Every relation of a system, in the order of the list; a target is looked up as an id, then as a designation. */
export function resolveRelations(index: SystemIndex): readonly ResolvedRelation[] {
  const known = kept.get(index);
  if (known !== undefined) return known;
  const found: ResolvedRelation[] = [];
  index.system.standards.forEach(({ relations }, from) => {
    if (relations === undefined) return;
    for (const relation of relations) found.push({ from, relation, ...resolveTarget(index, relation.target) });
  });
  kept.set(index, found);
  return found;
}
