/** Freezes a tree of plain data in place, without recursion, and returns it. */
export function deepFreeze<T>(value: T): T {
  const stack: unknown[] = [value];
  while (stack.length > 0) {
    const item = stack.pop();
    if (typeof item !== 'object' || item === null) continue;
    Object.freeze(item);
    if (Array.isArray(item)) {
      for (const inner of item as readonly unknown[]) if (typeof inner === 'object') stack.push(inner);
    } else {
      for (const key in item) {
        const inner = (item as Record<string, unknown>)[key];
        if (typeof inner === 'object') stack.push(inner);
      }
    }
  }
  return value;
}
