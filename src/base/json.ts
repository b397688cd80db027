/** Any value that JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A path into a JSON value, keys and positions from the top. */
export type JsonPath = readonly (string | number)[];

/** How deep a JSON value may nest before `JSON.stringify` would run out of stack on it. */
export const maxJsonDepth = 1000;

/** Sets a key as data, so that `__proto__` is a key like any other. */
export function setKey(target: object, key: string | number, value: unknown): void {
  if (key !== '__proto__') (target as Record<string | number, unknown>)[key] = value;
  else Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}

interface Step {
  readonly source: unknown;
  readonly target: object;
  readonly key: string | number;
  readonly above: Step | null;
  readonly depth: number;
}

/**
 * Copies a JSON value without recursion. What JSON cannot hold (`not-json-value`) and what nests too deep (`too-deep`) is
 * passed to `reject` with its path and left out.
 */
export function copyJson(
  value: unknown,
  reject: (path: JsonPath, value: unknown, reason: 'not-json-value' | 'too-deep') => void,
): Json {
  const holder: { value?: Json } = {};
  const stack: Step[] = [{ source: value, target: holder, key: 'value', above: null, depth: 0 }];
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    const { source, target, key, depth } = step;
    if (isScalar(source)) setKey(target, key, source);
    else if (!isPlain(source) || standsInItself(step)) reject(pathOfStep(step), source, 'not-json-value');
    else if (depth >= maxJsonDepth) reject(pathOfStep(step), source, 'too-deep');
    else {
      const copy: object = Array.isArray(source) ? [] : {};
      setKey(target, key, copy);
      const inner: [string | number, unknown][] = Array.isArray(source)
        ? [...source.entries()]
        : Object.entries(source);
      for (let i = inner.length - 1; i >= 0; i--) {
        const [name, item] = inner[i] as [string | number, unknown];
        stack.push({ source: item, target: copy, key: name, above: step, depth: depth + 1 });
      }
    }
  }
  return holder.value ?? null;
}

/** A value that contains itself is no JSON. */
function standsInItself(step: Step): boolean {
  for (let at = step.above; at !== null; at = at.above) if (at.source === step.source) return true;
  return false;
}

function pathOfStep(step: Step): JsonPath {
  const path: (string | number)[] = [];
  for (let at: Step = step; at.above !== null; at = at.above) path.push(at.key);
  return path.reverse();
}

function isScalar(value: unknown): value is string | number | boolean | null {
  if (typeof value === 'number') return Number.isFinite(value);
  return value === null || typeof value === 'string' || typeof value === 'boolean';
}

function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
