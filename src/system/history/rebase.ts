import { isTixiError } from '../../base/error.js';
import { isOurs } from '../../base/ours.js';
import type { Sentence } from '../../base/sentence.js';
import type { Operation } from '../../model/operation.js';
import type { StandardSystem } from '../../model/system.js';
import type { RefusalCode } from '../edit/refusal-sentences.js';
import { readOperation } from '../edit/run.js';
import { editWith } from '../operations/apply-operation.js';
import { parseSystem } from '../parse.js';
import { changedMeanwhile } from './changed-meanwhile.js';

/** An operation that was not carried out, and why. */
export interface RebaseConflict {
  readonly operation: Operation;
  readonly code: RefusalCode;
  readonly reason: Sentence;
}

/** What became of each operation of a log on another document. */
export interface Rebased {
  readonly system: StandardSystem;
  readonly applied: readonly Operation[];
  readonly conflicts: readonly RebaseConflict[];
}

/** How operations are re-applied. */
export interface RebaseOptions {
  /**
   * The document that the operations were made for. Where it is given, an operation is a conflict also where it would
   * overwrite, take away or move what has changed since.
   */
  readonly base?: StandardSystem;
}

/**
 * Re-applies operations on a newer document, one after another. Each of them ends in `applied` or, with the reason, in
 * `conflicts`; those that build on one that conflicts are conflicts themselves.
 *
 * @throws `TixiError` `unknown-operation` or `invalid-operation` for what is no operation at all.
 *
 * @example
 * const newer = removeNode(system, { node: 'b' });
 * const { applied, conflicts } = rebase([{ op: 'moveNode', node: 'a2', to: null }, { op: 'removeNode', node: 'b' }], newer);
 * applied.length; // => 1
 * conflicts[0].code; // => 'unknown-node'
 */
export function rebase<N extends string, S extends string, L extends string>(
  operations: readonly Operation[],
  onto: StandardSystem<N, S, L>,
  options: RebaseOptions = {},
): Rebased {
  const ours = (system: StandardSystem): StandardSystem => (isOurs(system) ? system : parseSystem(system));
  let system = ours(onto);
  let base = options.base === undefined ? null : ours(options.base);
  const applied: Operation[] = [];
  const conflicts: RebaseConflict[] = [];
  for (const operation of (Array.isArray(operations) ? operations : [operations]).map(readOperation)) {
    const conflict = attempt(operation, () => {
      if (base !== null) changedMeanwhile(operation, base, system);
      system = editWith(system, operation).system;
    });
    if (conflict === null) applied.push(operation);
    else conflicts.push(conflict);
    const before: StandardSystem | null = base;
    if (before !== null) attempt(operation, () => (base = editWith(before, operation).system));
  }
  return Object.freeze({ system, applied: Object.freeze(applied), conflicts: Object.freeze(conflicts) });
}

function attempt(operation: Operation, act: () => unknown): RebaseConflict | null {
  try {
    act();
    return null;
  } catch (error) {
    const reason = isTixiError(error) ? (error.details['reason'] as Sentence | undefined) : undefined;
    if (!isTixiError(error) || reason === undefined) throw error;
    return Object.freeze({ operation, code: error.code as RefusalCode, reason });
  }
}
