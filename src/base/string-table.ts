import { hashText } from './hash.js';

/** Finds positions by text; of equal texts the first counts, the others are listed as repeated. */
export interface StringTable {
  readonly find: (text: string) => number;
  readonly repeated: readonly number[];
}

/**
 * Indexes texts that are kept elsewhere, in two typed arrays: at a million texts a `Map` takes several times the
 * memory and the time.
 */
export function buildStringTable(size: number, textOf: (position: number) => string): StringTable {
  let capacity = 16;
  while (capacity < size * 2) capacity *= 2;
  const mask = capacity - 1;
  const slots = new Int32Array(capacity);
  const hashes = new Int32Array(size);
  const repeated: number[] = [];

  const search = (text: string, hash: number): number => {
    let slot = hash & mask;
    for (;;) {
      const position = (slots[slot] as number) - 1;
      if (position < 0 || (hashes[position] === hash && textOf(position) === text)) return slot;
      slot = (slot + 1) & mask;
    }
  };
  for (let position = 0; position < size; position++) {
    const text = textOf(position);
    const hash = hashText(text);
    hashes[position] = hash;
    const slot = search(text, hash);
    if (slots[slot] === 0) slots[slot] = position + 1;
    else repeated.push(position);
  }
  return { find: (text) => (slots[search(text, hashText(text))] as number) - 1, repeated };
}
