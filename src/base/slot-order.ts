/** Tables of fewer slots stay in the cache anyhow. */
const few = 1 << 15;
const partBits = 8;

/**
 * Hashes with their positions, two by two, in the order in which a table of `mask + 1` slots is to be filled: part by
 * part, so that what is written stays in the cache, and within a part as they come. Hashes of 0 are left out.
 */
export function orderBySlot(hashes: Int32Array, mask: number): Int32Array {
  const shift = mask < few ? 31 : 32 - Math.clz32(mask) - partBits;
  const next = new Uint32Array((mask >>> shift) + 2);
  for (let i = 0; i < hashes.length; i++) {
    const hash = hashes[i] as number;
    const part = ((hash & mask) >>> shift) + 1;
    if (hash !== 0) next[part] = (next[part] as number) + 2;
  }
  for (let part = 1; part < next.length; part++) next[part] = (next[part] as number) + (next[part - 1] as number);
  const order = new Int32Array(next[next.length - 1] as number);
  for (let i = 0; i < hashes.length; i++) {
    const hash = hashes[i] as number;
    if (hash === 0) continue;
    const part = (hash & mask) >>> shift;
    const place = next[part] as number;
    order[place] = hash;
    order[place + 1] = i;
    next[part] = place + 2;
  }
  return order;
}
