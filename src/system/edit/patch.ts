import type { JsonPath } from '../../base/json.js';

/**
 * One change of a document by its place, as in RFC 6902 but with the path as a list. A key that is added to an object
 * stands before the key `before`, so that what was taken back has its old order of keys again.
 */
export type Patch =
  | { readonly op: 'add'; readonly path: JsonPath; readonly value: unknown; readonly before?: string }
  | { readonly op: 'remove'; readonly path: JsonPath }
  | { readonly op: 'replace'; readonly path: JsonPath; readonly value: unknown }
  | { readonly op: 'move'; readonly from: JsonPath; readonly path: JsonPath };

/** A patched value, and the patches that lead back. */
export interface Patched<Value> {
  readonly value: Value;
  readonly inverse: readonly Patch[];
}

type Container = Record<string, unknown> | unknown[];

/** Containers that a run of patches has copied already and may write to, until they are frozen. */
export type Owned = Set<object>;

/** Applies a patch: copies the containers along the path that are not owned yet, shares everything else. */
export function applyPatch<Value extends object>(value: Value, patch: Patch, owned: Owned): Patched<Value> {
  if (patch.op !== 'move') {
    const done = change(value as Container, patch.path, 0, patch, owned);
    return { value: done.value as Value, inverse: [done.inverse] };
  }
  const { from, path } = patch;
  const moved = valueAt(value, from);
  const taken = change(value as Container, from, 0, { op: 'remove', path: from }, owned);
  const put = change(taken.value, path, 0, { op: 'add', path, value: moved }, owned);
  return { value: put.value as Value, inverse: [{ op: 'move', from: path, path: from }] };
}

/** Applies patches one after another and freezes what they copied; the inverse is in the order in which it applies. */
export function applyPatches<Value extends object>(value: Value, patches: readonly Patch[]): Patched<Value> {
  const owned: Owned = new Set();
  const inverse: Patch[] = [];
  let here = value;
  for (const patch of patches) {
    const done = applyPatch(here, patch, owned);
    here = done.value;
    inverse.push(...done.inverse);
  }
  freezeOwned(owned);
  return { value: here, inverse: inverse.reverse() };
}

/** Freezes what was copied; everything below is frozen already. */
export function freezeOwned(owned: Owned): void {
  for (const container of owned) Object.freeze(container);
}

/** The value at a path that is known to be there. */
export function valueAt(value: unknown, path: JsonPath): unknown {
  let here = value;
  for (const step of path) here = (here as Record<string | number, unknown>)[step];
  return here;
}

type Single = Exclude<Patch, { op: 'move' }>;
interface Changed {
  readonly value: Container;
  readonly inverse: Patch;
}

/** Recursion is safe here: a path is as long as a document is deep. */
function change(container: Container, path: JsonPath, depth: number, patch: Single, owned: Owned): Changed {
  const key = path[depth] as string | number;
  const here = own(container, owned);
  if (depth < path.length - 1) {
    const slots = here as Record<string | number, unknown>;
    const below = change(slots[key] as Container, path, depth + 1, patch, owned);
    slots[key] = below.value;
    return { value: here, inverse: below.inverse };
  }
  return Array.isArray(here) ? changeList(here, key as number, patch) : changeKeys(here, key as string, patch, owned);
}

function own(container: Container, owned: Owned): Container {
  if (owned.has(container)) return container;
  const copy = Array.isArray(container) ? [...container] : { ...container };
  owned.add(copy);
  return copy;
}

function changeList(list: unknown[], position: number, patch: Single): Changed {
  const { path } = patch;
  const old = list[position];
  if (patch.op === 'add') list.splice(position, 0, patch.value);
  else if (patch.op === 'remove') list.splice(position, 1);
  else list[position] = patch.value;
  return { value: list, inverse: inverseOf(patch, path, old) };
}

function changeKeys(object: Record<string, unknown>, key: string, patch: Single, owned: Owned): Changed {
  const { path } = patch;
  const old = object[key];
  if (patch.op === 'replace') {
    object[key] = patch.value;
    return { value: object, inverse: inverseOf(patch, path, old) };
  }
  const keys = Object.keys(object);
  const before = patch.op === 'remove' ? keys[keys.indexOf(key) + 1] : undefined;
  const value = patch.op === 'remove' ? withoutKey(object, key) : withKey(object, key, patch.value, patch.before);
  owned.add(value);
  return { value, inverse: inverseOf(patch, path, old, before) };
}

function inverseOf(patch: Single, path: JsonPath, old: unknown, before?: string): Patch {
  if (patch.op === 'add') return { op: 'remove', path };
  if (patch.op === 'replace') return { op: 'replace', path, value: old };
  return before === undefined ? { op: 'add', path, value: old } : { op: 'add', path, value: old, before };
}

function withoutKey(object: Record<string, unknown>, key: string): Record<string, unknown> {
  const { [key]: _, ...rest } = object;
  return rest;
}

/** A new object, because a key that is deleted and set again makes objects slow to read. */
function withKey(
  object: Record<string, unknown>,
  key: string,
  value: unknown,
  before: string | undefined,
): Record<string, unknown> {
  if (before === undefined || !Object.hasOwn(object, before)) return { ...object, [key]: value };
  const made: Record<string, unknown> = {};
  for (const [name, item] of Object.entries(object)) {
    if (name === before) made[key] = value;
    made[name] = item;
  }
  return made;
}
