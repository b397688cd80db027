import type { RemoveNode } from '../../model/node-operations.js';
import type { StandardSystem } from '../../model/system.js';
import { takeOut } from '../edit/child-slot.js';
import { claimsAbout, refuseClaimed, removeClaims } from '../edit/claims.js';
import { runEdit, type Edit } from '../edit/run.js';
import { walkNodes } from '../walk.js';

/** Carries out `removeNode`. */
export const removeNodeEdit: Edit<'removeNode'> = (draft, { node: id, claims }) => {
  const { node } = draft.node(id);
  const removed = new Set(Array.from(walkNodes({ children: [node] }), (visit) => visit.node.id));
  const about = claimsAbout(draft.system(), removed);
  if (about.length > 0 && claims === undefined) refuseClaimed(draft, about, removed, ['remove']);
  removeClaims(draft, about);
  takeOut(draft, id);
  return { kind: 'other' };
};

/**
 * Removes a branch with its placements; the standards stay in the list. Claims about it are never left without what
 * they speak of: the operation is refused, or with `claims: 'remove'` they go too.
 *
 * @throws `TixiError` `unknown-node`, `claimed`, `invalid-operation`.
 *
 * @example
 * const after = removeNode(system, { node: 'a', claims: 'remove' });
 * after.children.map(({ id }) => id); // => ['b']
 * after.claims.length; // => 0
 */
export function removeNode<N extends string, S extends string, L extends string>(
  system: StandardSystem<N, S, L>,
  change: RemoveNode<NoInfer<N>>,
): StandardSystem {
  return runEdit(system, 'removeNode', change, removeNodeEdit).system;
}
