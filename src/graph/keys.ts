import type { LinkEnd } from '../model/link.js';

/**
 * The key of the vertex of a system, a node or a standard: the kind and the ids between slashes, with `\` before any
 * slash or backslash of an id, so that no two keys are the same whatever the ids are.
 *
 * @example
 * graphKey({ system: 'demo', node: 'a1' }); // => 'node/demo/a1'
 * graphKey({ system: 'x/y', standard: 'GB/T 1' }); // => 'standard/x\\/y/GB\\/T 1'
 */
export function graphKey(end: LinkEnd): string {
  if ('node' in end) return keyOf('node', end.system, end.node);
  if ('standard' in end) return keyOf('standard', end.system, end.standard);
  return keyOf('system', end.system);
}

/** A key made of parts; the first is a word of ours and holds no slash. */
export function keyOf(...parts: readonly (string | number)[]): string {
  return parts.map((part) => String(part).replace(/[\\/]/g, '\\$&')).join('/');
}

/** The key of the vertex of a standard; system is null for the register of a workspace. */
export function standardKey(system: string | null, id: string): string {
  return system === null ? keyOf('registered', id) : keyOf('standard', system, id);
}
