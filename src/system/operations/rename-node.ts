import type { RenameNode } from '../../model/node-operations.js';
import type { StandardSystem } from '../../model/system.js';
import { renameInClaims } from '../edit/claims.js';
import { refusal } from '../edit/refusal.js';
import { runEdit, type Edit } from '../edit/run.js';

/** Carries out `renameNode`. */
export const renameNodeEdit: Edit<'renameNode'> = (draft, { node, id }) => {
  const { path } = draft.node(node);
  if (id === node) return { kind: 'words' };
  if (draft.hasNode(id)) throw refusal('id-taken', { id });
  draft.apply({ op: 'replace', path: [...path, 'id'], value: id });
  renameInClaims(draft, new Set([node]), id);
  return { kind: 'other' };
};

/**
 * Gives a node another id; claims that name it follow. Files beside the document (links, policies, baselines) are not
 * known here and keep the old id.
 *
 * @throws `TixiError` `unknown-node`, `id-taken`, `invalid-operation`.
 *
 * @example
 * const after = renameNode(system, { node: 'a', id: 'basics' });
 * after.claims[0].about.nodes; // => ['basics']
 */
export function renameNode<N extends string, S extends string, L extends string>(
  system: StandardSystem<N, S, L>,
  change: RenameNode<NoInfer<N>>,
): StandardSystem {
  return runEdit(system, 'renameNode', change, renameNodeEdit).system;
}
