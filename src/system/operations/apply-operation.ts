import { isOurs } from '../../base/ours.js';
import type { Operation, OperationName } from '../../model/operation.js';
import type { StandardSystem } from '../../model/system.js';
import { editDocument, type Edited } from '../edit/draft.js';
import { readOperation, type Edit } from '../edit/run.js';
import { parseSystem } from '../parse.js';
import { addStandardEdit } from './add-standard.js';
import { insertNodeEdit } from './insert-node.js';
import { mergeNodesEdit } from './merge-nodes.js';
import { moveNodeEdit } from './move-node.js';
import { placeStandardEdit } from './place-standard.js';
import { removeNodeEdit } from './remove-node.js';
import { removeStandardEdit } from './remove-standard.js';
import { renameNodeEdit } from './rename-node.js';
import { renameStandardEdit } from './rename-standard.js';
import { splitNodeEdit } from './split-node.js';
import { supersedeStandardEdit } from './supersede-standard.js';
import { unplaceStandardEdit } from './unplace-standard.js';
import { updateNodeEdit } from './update-node.js';
import { updateStandardEdit } from './update-standard.js';

/** Every operation by its name. */
const edits: { readonly [Name in OperationName]: Edit<Name> } = {
  insertNode: insertNodeEdit,
  updateNode: updateNodeEdit,
  moveNode: moveNodeEdit,
  removeNode: removeNodeEdit,
  renameNode: renameNodeEdit,
  mergeNodes: mergeNodesEdit,
  splitNode: splitNodeEdit,
  placeStandard: placeStandardEdit,
  unplaceStandard: unplaceStandardEdit,
  addStandard: addStandardEdit,
  updateStandard: updateStandardEdit,
  removeStandard: removeStandardEdit,
  renameStandard: renameStandardEdit,
  supersedeStandard: supersedeStandardEdit,
};

/** Carries out an operation that was read, and tells the way back. */
export function editWith(system: StandardSystem, { op, ...args }: Operation): Edited {
  const edit = edits[op] as Edit<OperationName>;
  return editDocument(system, (draft) => edit(draft, args));
}

/**
 * Carries out one operation that is given as data: `{ op: 'moveNode', … }` does what `moveNode(system, { … })` does. The
 * system given stays as it was; what the operation does not touch is shared with it. The result is a document that
 * `parseSystem` would accept; an operation that would not leave one is refused.
 *
 * A system that tixi did not make is parsed first.
 *
 * @throws `TixiError` with the code of the reason; `details.reason` says it in Chinese and English.
 *
 * @example
 * const after = applyOperation(system, { op: 'moveNode', node: 'a2', to: null });
 * after.children.map(({ id }) => id); // => ['a', 'b', 'a2']
 */
export function applyOperation<N extends string, S extends string, L extends string>(
  system: StandardSystem<N, S, L>,
  operation: Operation<NoInfer<N>, NoInfer<S>, NoInfer<L>>,
): StandardSystem {
  const read = readOperation(operation);
  return editWith(isOurs(system) ? system : parseSystem(system), read).system;
}
