import type { InsertNode } from '../../model/node-operations.js';
import type { StandardSystem } from '../../model/system.js';
import { checkBranch } from '../edit/check-result.js';
import { childSlot } from '../edit/child-slot.js';
import { refusal } from '../edit/refusal.js';
import { runEdit, type Edit } from '../edit/run.js';
import { walkNodes } from '../walk.js';

/** Carries out `insertNode`. */
export const insertNodeEdit: Edit<'insertNode'> = (draft, { node, to, before }) => {
  const ids = new Set(Array.from(walkNodes(draft.system()), (visit) => visit.node.id));
  for (const { node: added } of walkNodes({ children: [node] })) {
    if (ids.has(added.id)) throw refusal('id-taken', { id: added.id });
    ids.add(added.id);
  }
  childSlot(draft, to, before).insert(node);
  checkBranch(draft, node.id);
  return { kind: 'other' };
};

/**
 * Adds a branch under a node, or at the top where `to` is null.
 *
 * @throws `TixiError` `id-taken`, `unknown-node`, `not-a-child`, `too-deep`, `invalid-operation`, `invalid-result`.
 *
 * @example
 * const after = insertNode(system, { node: { id: 'a3', title: { zh: '符号' } }, to: 'a', before: 'a2' });
 * findNode(after, 'a').children.map(({ id }) => id); // => ['a1', 'a3', 'a2']
 * after.children[1] === system.children[1]; // => true
 */
export function insertNode<N extends string, S extends string, L extends string>(
  system: StandardSystem<N, S, L>,
  change: InsertNode<NoInfer<N>, NoInfer<S>, NoInfer<L>>,
): StandardSystem {
  return runEdit(system, 'insertNode', change, insertNodeEdit).system;
}
