/** Spreads the bits of a hash; never 0, so that 0 can mean none. */
export function finishHash(hash: number): number {
  let mixed = hash ^ (hash >>> 15);
  mixed = Math.imul(mixed, 0x2c1b3c6d);
  mixed ^= mixed >>> 12;
  return mixed === 0 ? 1 : mixed;
}

/** A few letters and digits that tell a text from others (FNV-1a, in base 36); two texts seldom have the same. */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5 | 0;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (finishHash(hash) >>> 0).toString(36);
}
