import type { LogStep } from '../../model/operation-log.js';
import type { StandardSystem } from '../../model/system.js';
import type { IndexChange } from '../../preorder/carry-index.js';
import { handOver } from '../edit/draft.js';
import { toJsonPatch, type JsonPatchOperation } from '../edit/json-patch.js';
import { applyPatches, type Patch } from '../edit/patch.js';

/** What one operation did: patches there and back. */
export interface StepEdit {
  readonly patches: readonly Patch[];
  readonly inverse: readonly Patch[];
  readonly change: IndexChange;
}

/** A step of a history: what was asked for, and what it changed. It holds what changed only, never a copy of a list. */
export interface HistoryStep extends LogStep {
  readonly edits: readonly StepEdit[];
}

/** Does the edits of a step again. */
export function redoStep(system: StandardSystem, { edits }: HistoryStep): StandardSystem {
  return edits.reduce((here, { patches, change }) => patched(here, patches, change), system);
}

/** Takes the edits of a step back, the last one first. */
export function undoStep(system: StandardSystem, { edits }: HistoryStep): StandardSystem {
  return edits.reduceRight((here, { inverse, change }) => patched(here, inverse, change), system);
}

function patched(system: StandardSystem, patches: readonly Patch[], change: IndexChange): StandardSystem {
  if (patches.length === 0) return system;
  return handOver(system, applyPatches(system, patches).value, change);
}

/**
 * Writes what a step changed as a JSON Patch (RFC 6902): it leads from the document before the step to the one after,
 * or with `reverse` back.
 *
 * @example
 * const history = createHistory(system).apply({ op: 'updateNode', node: 'b', set: { code: '3' } });
 * jsonPatchOf(history.done[0]); // => [{ op: 'replace', path: '/children/1/code', value: '3' }]
 * jsonPatchOf(history.done[0], { reverse: true }); // => [{ op: 'replace', path: '/children/1/code', value: '2' }]
 */
export function jsonPatchOf(
  step: HistoryStep,
  options: { readonly reverse?: boolean } = {},
): readonly JsonPatchOperation[] {
  const { edits } = step;
  return options.reverse === true
    ? [...edits].reverse().flatMap(({ inverse }) => toJsonPatch(inverse))
    : edits.flatMap(({ patches }) => toJsonPatch(patches));
}
