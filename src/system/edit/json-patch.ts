import type { Json, JsonPath } from '../../base/json.js';
import type { Patch } from './patch.js';

/** One operation of a JSON Patch (RFC 6902); paths are JSON Pointers (RFC 6901). */
export type JsonPatchOperation =
  | { readonly op: 'add' | 'replace'; readonly path: string; readonly value: Json }
  | { readonly op: 'remove'; readonly path: string }
  | { readonly op: 'move'; readonly from: string; readonly path: string };

/** Writes patches as RFC 6902 does; the order of keys, which JSON does not know, is left out. */
export function toJsonPatch(patches: readonly Patch[]): readonly JsonPatchOperation[] {
  return patches.map((patch) => {
    const path = pointerOf(patch.path);
    if (patch.op === 'move') return { op: patch.op, from: pointerOf(patch.from), path };
    if (patch.op === 'remove') return { op: patch.op, path };
    return { op: patch.op, path, value: patch.value as Json };
  });
}

function pointerOf(path: JsonPath): string {
  return path.map((step) => `/${String(step).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
}
