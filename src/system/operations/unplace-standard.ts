import type { UnplaceStandard } from '../../model/standard-operations.js';
import type { StandardSystem } from '../../model/system.js';
import { takenFrom, takePlacements } from '../edit/placements.js';
import { runEdit, type Edit } from '../edit/run.js';

/** Carries out `unplaceStandard`. */
export const unplaceStandardEdit: Edit<'unplaceStandard'> = (draft, { standard, node: id, part }) => {
  draft.position(standard);
  const { node } = draft.node(id);
  takePlacements(draft, id, takenFrom(node, part === undefined ? standard : { standard, part }));
  return { kind: 'placements', nodes: [id] };
};

/**
 * Takes a standard out of a node: all its placements there, or only that of the clause `part` (null: that of no clause).
 * It stays in the list.
 *
 * @throws `TixiError` `unknown-standard`, `unknown-node`, `not-placed`, `invalid-operation`.
 *
 * @example
 * const after = unplaceStandard(system, { standard: 'gbt-13016', node: 'a2' });
 * coverage(after, { under: 'a2' }).total.missing; // => 1
 */
export function unplaceStandard<N extends string, S extends string, L extends string>(
  system: StandardSystem<N, S, L>,
  change: UnplaceStandard<NoInfer<N>, NoInfer<S>>,
): StandardSystem {
  return runEdit(system, 'unplaceStandard', change, unplaceStandardEdit).system;
}
