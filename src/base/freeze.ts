/** Freezes a tree of plain data in place, without recursion, and returns it. */
export function deepFreeze<T>(value: T): T {
  const waiting: object[] = isObject(value) ? [value] : [];
  for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) {
    if (Array.isArray(item)) {
      freezeItems(item, waiting);
      Object.freeze(item);
    } else freezeRecord(item, waiting);
  }
  return value;
}

/**
 * The records of a list are frozen as they come, not put on the heap of what waits: most of a document is such records.
 * Nothing stands behind the loop, since engines may compile it before that has run once, and give up there each time.
 */
function freezeItems(list: readonly unknown[], waiting: object[]): void {
  for (let i = 0; i < list.length; i++) {
    const inner = list[i];
    if (!isObject(inner)) continue;
    if (Array.isArray(inner)) waiting.push(inner);
    else freezeRecord(inner, waiting);
  }
}

function freezeRecord(record: object, waiting: object[]): void {
  Object.freeze(record);
  for (const key in record) {
    const inner = (record as Record<string, unknown>)[key];
    if (isObject(inner)) waiting.push(inner);
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
