/** Freezes a tree of plain data in place, without recursion, and returns it. Frozen branches are taken as done. */
export function deepFreeze<T>(value: T): T {
  const stack: unknown[] = [value];
  while (stack.length > 0) {
    const item = stack.pop() as Record<string, unknown>;
    if (!isOpen(item)) continue;
    Object.freeze(item);
    if (Array.isArray(item)) {
      for (const inner of item) if (isOpen(inner)) stack.push(inner);
    } else {
      for (const key in item) {
        const inner = item[key];
        if (isOpen(inner)) stack.push(inner);
      }
    }
  }
  return value;
}

function isOpen(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Object.isFrozen(value);
}
