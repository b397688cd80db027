import { standardKeys, type UpdateStandard } from '../../model/standard-operations.js';
import type { StandardSystem } from '../../model/system.js';
import { checkRecord } from '../edit/check-result.js';
import { runEdit, type Edit } from '../edit/run.js';

/** Carries out `updateStandard`. */
export const updateStandardEdit: Edit<'updateStandard'> = (draft, { standard: id, set = {}, unset = [] }) => {
  const path = ['standards', draft.position(id)];
  for (const [key, value] of Object.entries(set)) draft.set(path, key, value, standardKeys);
  for (const key of unset) draft.set(path, key, undefined, standardKeys);
  checkRecord(draft, id);
  return { kind: 'standards', ids: [id] };
};

/**
 * Changes what a standard says of itself: `set` puts whole values, `unset` takes keys away. It gets another id with
 * `renameStandard`.
 *
 * @throws `TixiError` `unknown-standard`, `invalid-operation`, `invalid-result`.
 *
 * @example
 * const after = updateStandard(system, { standard: 'gbt-1.1', set: { status: 'withdrawn', retired: '2026-05' } });
 * coverage(after).total.retired; // => 1
 */
export function updateStandard<N extends string, S extends string, L extends string>(
  system: StandardSystem<N, S, L>,
  change: UpdateStandard<NoInfer<S>>,
): StandardSystem {
  return runEdit(system, 'updateStandard', change, updateStandardEdit).system;
}
