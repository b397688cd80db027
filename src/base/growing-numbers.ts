/** Numbers that are added one by one; an ordinary array of a million takes several times as long. */
export interface GrowingNumbers {
  items: Int32Array;
  length: number;
}

/** Starts an empty list. */
export function startNumbers(room = 256): GrowingNumbers {
  return { items: new Int32Array(room), length: 0 };
}

/** Adds a number. */
export function addNumber(list: GrowingNumbers, item: number): void {
  if (list.length === list.items.length) {
    const larger = new Int32Array(Math.max(16, list.length * 2));
    larger.set(list.items);
    list.items = larger;
  }
  list.items[list.length++] = item;
}

/** The numbers that were added. */
export function finishNumbers({ items, length }: GrowingNumbers): Int32Array {
  return length === items.length ? items : items.slice(0, length);
}
