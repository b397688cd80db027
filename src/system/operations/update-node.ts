import { nodeKeys } from '../../model/node.js';
import type { UpdateNode } from '../../model/node-operations.js';
import type { StandardSystem } from '../../model/system.js';
import { checkLevelsOf, checkWords } from '../edit/check-result.js';
import { runEdit, type Edit } from '../edit/run.js';

/** Keys that only describe a node: whatever they say, counts and their order stay. */
const describing: ReadonlySet<string> = new Set([
  'title',
  'code',
  'note',
  'aliases',
  'responsible',
  'sources',
  'extra',
]);

/** Carries out `updateNode`. */
export const updateNodeEdit: Edit<'updateNode'> = (draft, { node: id, set = {}, unset = [] }) => {
  const { path } = draft.node(id);
  for (const [key, value] of Object.entries(set)) draft.set(path, key, value, nodeKeys);
  for (const key of unset) draft.set(path, key, undefined, nodeKeys);
  const changed = [...Object.keys(set), ...unset];
  checkWords(draft, id);
  if (changed.includes('level')) checkLevelsOf(draft, id);
  return { kind: changed.every((key) => describing.has(key)) ? 'words' : 'other' };
};

/**
 * Changes what a node says of itself: `set` puts whole values, `unset` takes keys away. A node gets another id with
 * `renameNode`, other children and placements with the operations for these.
 *
 * @throws `TixiError` `unknown-node`, `invalid-operation`, `invalid-result`.
 *
 * @example
 * const after = updateNode(system, { node: 'a1', set: { expectation: { required: 3 } }, unset: ['responsible'] });
 * coverage(after, { under: 'a1' }).total.missing; // => 2
 */
export function updateNode<N extends string, S extends string, L extends string>(
  system: StandardSystem<N, S, L>,
  change: UpdateNode<NoInfer<N>, NoInfer<L>>,
): StandardSystem {
  return runEdit(system, 'updateNode', change, updateNodeEdit).system;
}
