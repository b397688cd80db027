/** The keys of an object in the order that is usual for them, in a new, frozen object. */
export function inOrder<Value extends object>(value: Value, keys: readonly string[]): Value {
  const made: Record<string, unknown> = {};
  for (const key of keys) {
    const item = (value as Record<string, unknown>)[key];
    if (item !== undefined) made[key] = item;
  }
  return Object.freeze(made) as Value;
}
