import { expect, test } from 'vitest';
import { encodeText, hashWords, startEncoded } from '../../src/base/encoded-text.js';

/** Texts of two words each that MurmurHash3, as it is published, gives one hash: the second undoes what the first did. */
function collidingTexts(count: number): readonly string[] {
  const [before, after] = [0xcc9e2d51, 0x1b873593];
  const [undoBefore, undoAfter] = [inverseOf(before), inverseOf(after)];
  const mixed = (word: number): number => Math.imul(turned(Math.imul(word, before), 15), after);
  const unmixed = (word: number): number => Math.imul(turned(Math.imul(word, undoAfter), 17), undoBefore);
  const texts: string[] = [];
  for (let first = 0x20202020; texts.length < count; first++) {
    const state = (Math.imul(turned(2 ^ mixed(first), 13), 5) + 0xe6546b64) | 0;
    const bytes = [first, unmixed(state ^ 0x01234567)].flatMap((word) =>
      [0, 8, 16, 24].map((at) => (word >>> at) & 255),
    );
    if (bytes.every((byte) => byte > 0 && byte < 255)) texts.push(String.fromCharCode(...bytes));
  }
  return texts;
}

function turned(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

function inverseOf(odd: number): number {
  let inverse = odd;
  for (let i = 0; i < 5; i++) inverse = Math.imul(inverse, 2 - Math.imul(odd, inverse));
  return inverse;
}

test('texts made to one hash of the published function have hashes of their own', () => {
  const texts = collidingTexts(10_000);
  expect(new Set(texts).size).toBe(10_000);
  const room = startEncoded();
  const hashes = new Set(texts.map((text) => hashWords(encodeText(room, text))));
  expect(hashes.size).toBeGreaterThan(9_900);
});
