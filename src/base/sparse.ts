/**
 * A list with few items at places up to 2^25, of which every version stays as it was: setting an item copies five small
 * blocks and shares the rest.
 */
export interface Sparse<V> {
  readonly blocks: Block<V> | null;
}

/** 32 items, or 32 blocks of them. */
interface Block<V> {
  readonly items: readonly (V | undefined)[];
  readonly below: readonly (Block<V> | undefined)[];
}

const bits = 5;
const mask = (1 << bits) - 1;
const top = 4 * bits;

/** A list without items. */
export const emptySparse: Sparse<never> = { blocks: null };

/** The item at a place, or undefined. */
export function itemAt<V>({ blocks }: Sparse<V>, place: number): V | undefined {
  let block = blocks ?? undefined;
  for (let shift = top; shift > 0 && block !== undefined; shift -= bits) block = block.below[(place >>> shift) & mask];
  return block?.items[place & mask];
}

/** The list with another item at a place. */
export function withItem<V>(sparse: Sparse<V>, place: number, item: V): Sparse<V> {
  return { blocks: withItemIn(sparse.blocks ?? undefined, top, place, item) };
}

function withItemIn<V>(block: Block<V> | undefined, shift: number, place: number, item: V): Block<V> {
  const { items = [], below = [] } = block ?? {};
  const here = (place >>> shift) & mask;
  if (shift === 0) return { items: replaced(items, here, item), below };
  return { items, below: replaced(below, here, withItemIn(below[here], shift - bits, place, item)) };
}

function replaced<T>(list: readonly T[], place: number, item: T): T[] {
  const copy = list.slice();
  copy[place] = item;
  return copy;
}

/** Every item with its place, in ascending order. */
export function* sparseItems<V>({ blocks }: Sparse<V>): Generator<readonly [number, V], void, undefined> {
  if (blocks !== null) yield* itemsIn(blocks, 0);
}

function* itemsIn<V>({ items, below }: Block<V>, start: number): Generator<readonly [number, V], void, undefined> {
  for (const [i, item] of items.entries()) if (item !== undefined) yield [start + i, item];
  for (const [i, block] of below.entries()) if (block !== undefined) yield* itemsIn(block, (start + i) << bits);
}
