import type { MoveNode } from '../../model/node-operations.js';
import type { StandardSystem } from '../../model/system.js';
import { checkStanding } from '../edit/check-result.js';
import { refusal } from '../edit/refusal.js';
import { relocate } from '../edit/relocate.js';
import { runEdit, type Edit } from '../edit/run.js';

/** Carries out `moveNode`. */
export const moveNodeEdit: Edit<'moveNode'> = (draft, { node: id, to, before }) => {
  const place = draft.node(id);
  const target = to === null ? null : draft.node(to);
  if (target !== null && (to === id || target.above.includes(place.node)))
    throw refusal('into-itself', { node: id, to });
  relocate(draft, place, to, before);
  checkStanding(draft, id, place);
  return { kind: 'moved', node: id };
};

/**
 * Puts a branch under another node, or at the top where `to` is null, before one of the children there or after them.
 *
 * @throws `TixiError` `unknown-node`, `into-itself`, `not-a-child`, `too-deep`, `invalid-operation`, `invalid-result`
 * (levels out of order).
 *
 * @example
 * const after = moveNode(system, { node: 'a2', to: 'a', before: 'a1' });
 * findNode(after, 'a').children.map(({ id }) => id); // => ['a2', 'a1']
 */
export function moveNode<N extends string, S extends string, L extends string>(
  system: StandardSystem<N, S, L>,
  change: MoveNode<NoInfer<N>>,
): StandardSystem {
  return runEdit(system, 'moveNode', change, moveNodeEdit).system;
}
