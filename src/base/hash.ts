/** The start of a hash; characters are mixed in one after another (FNV-1a), and `finishHash` spreads the bits. */
export const hashStart = 0x811c9dc5 | 0;

/** Mixes the characters of a text from one place to another into a hash. */
export function hashRange(hash: number, text: string, from: number, to: number): number {
  let mixed = hash;
  for (let i = from; i < to; i++) mixed = Math.imul(mixed ^ text.charCodeAt(i), 0x01000193);
  return mixed;
}

/** Spreads the bits of a hash; never 0, so that 0 can mean none. */
export function finishHash(hash: number): number {
  let mixed = hash ^ (hash >>> 15);
  mixed = Math.imul(mixed, 0x2c1b3c6d);
  mixed ^= mixed >>> 12;
  return mixed === 0 ? 1 : mixed;
}

/** The hash of a whole text. */
export function hashText(text: string): number {
  return finishHash(hashRange(hashStart, text, 0, text.length));
}
