import type { RemoveStandard } from '../../model/standard-operations.js';
import type { StandardSystem } from '../../model/system.js';
import { nodesPlacing, standardsNaming } from '../edit/references.js';
import { refusal } from '../edit/refusal.js';
import { runEdit, type Edit } from '../edit/run.js';

/** Carries out `removeStandard`. */
export const removeStandardEdit: Edit<'removeStandard'> = (draft, { standard }) => {
  const position = draft.position(standard);
  const system = draft.system();
  const nodes = nodesPlacing(draft, standard);
  if (nodes.length > 0) throw refusal('placed', { standard, nodes });
  const naming = standardsNaming(system, standard).flatMap((i) => (i === position ? [] : [system.standards[i]?.id]));
  if (naming.length > 0) throw refusal('referenced', { standard, standards: naming });
  draft.apply({ op: 'remove', path: ['standards', position] });
  return { kind: 'other' };
};

/**
 * Removes a standard from the list. It is refused as long as the standard stands in a node, or another one names it by
 * its id.
 *
 * @throws `TixiError` `unknown-standard`, `placed`, `referenced`, `invalid-operation`.
 *
 * @example
 * const free = unplaceStandard(system, { standard: 'gbt-24421', node: 'b' });
 * removeStandard(free, { standard: 'gbt-24421' }).standards.length; // => 2
 */
export function removeStandard<N extends string, S extends string, L extends string>(
  system: StandardSystem<N, S, L>,
  change: RemoveStandard<NoInfer<S>>,
): StandardSystem {
  return runEdit(system, 'removeStandard', change, removeStandardEdit).system;
}
