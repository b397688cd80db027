import type { AddStandard } from '../../model/standard-operations.js';
import type { StandardSystem } from '../../model/system.js';
import { checkRecord } from '../edit/check-result.js';
import { refusal } from '../edit/refusal.js';
import { runEdit, type Edit } from '../edit/run.js';

/** Carries out `addStandard`. */
export const addStandardEdit: Edit<'addStandard'> = (draft, { standard, before }) => {
  if (draft.hasStandard(standard.id)) throw refusal('id-taken', { id: standard.id });
  const position = before === undefined ? draft.system().standards.length : draft.position(before);
  draft.apply({ op: 'add', path: ['standards', position], value: standard });
  checkRecord(draft, standard.id);
  return { kind: 'other' };
};

/**
 * Adds a standard to the list, before another or at its end. It stands in no node until it is placed.
 *
 * @throws `TixiError` `id-taken`, `unknown-standard` (`before`), `invalid-operation`, `invalid-result`.
 *
 * @example
 * const standard = { id: 'gbt-20000.1', title: { zh: '标准化工作指南' }, status: 'in-force' };
 * addStandard(system, { standard }).standards.length; // => 4
 */
export function addStandard<N extends string, S extends string, L extends string>(
  system: StandardSystem<N, S, L>,
  change: AddStandard<NoInfer<S>>,
): StandardSystem {
  return runEdit(system, 'addStandard', change, addStandardEdit).system;
}
