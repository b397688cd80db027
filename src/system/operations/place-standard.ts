import type { PlaceStandard } from '../../model/standard-operations.js';
import type { StandardSystem } from '../../model/system.js';
import { insertPlacement, placementOf, positionsIn, takenFrom } from '../edit/placements.js';
import { refusal } from '../edit/refusal.js';
import { runEdit, type Edit } from '../edit/run.js';

/** Carries out `placeStandard`. */
export const placeStandardEdit: Edit<'placeStandard'> = (draft, { node: id, before, ...record }) => {
  draft.position(record.standard);
  const { node } = draft.node(id);
  const { standard, part = null } = record;
  if (positionsIn(node, { standard, part }).length > 0) {
    throw refusal('already-placed', { standard, part, node: id });
  }
  insertPlacement(draft, id, placementOf(record), before === undefined ? undefined : takenFrom(node, before)[0]);
  return { kind: 'placements', nodes: [id] };
};

/**
 * Places a standard in a node, with the role, clause, due date and whatever else a placement says; before the placements
 * that `before` names, else after all others.
 *
 * @throws `TixiError` `unknown-standard`, `unknown-node`, `already-placed` (the same clause stands there), `not-placed`
 * (`before` does not stand there), `invalid-operation`.
 *
 * @example
 * const after = placeStandard(system, { standard: 'gbt-24421', node: 'a1', role: 'adopted' });
 * coverage(after, { under: 'a1' }).total.existing; // => 2
 */
export function placeStandard<N extends string, S extends string, L extends string>(
  system: StandardSystem<N, S, L>,
  change: PlaceStandard<NoInfer<N>, NoInfer<S>>,
): StandardSystem {
  return runEdit(system, 'placeStandard', change, placeStandardEdit).system;
}
