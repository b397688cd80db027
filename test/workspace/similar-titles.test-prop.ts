import fc from 'fast-check';
import { expect, test } from 'vitest';
import { similarTitles } from '../../src/workspace/suggest/similar-titles.js';
import { plainPieces, plainSimilarity } from './naive-titles.js';

const runs = Number(process.env['TIXI_RUNS'] ?? 300);

const letters = ['绿', '色', '金', '融', '色', '金', ' ', '：', '第', '２', 'iso', '-'];
const title = fc.array(fc.constantFrom(...letters), { maxLength: 9, size: 'max' }).map((parts) => parts.join(''));
const titles = fc.array(title, { minLength: 5, maxLength: 30, size: 'max' });

test('L7 similar titles are all that a comparison of everything with everything finds, and no other', () => {
  let pairs = 0;
  fc.assert(
    fc.property(titles, titles, fc.constantFrom(0.1, 0.3, 0.5, 0.6, 2 / 3, 0.75, 0.8, 0.9, 1), (left, right, least) => {
      const found = similarTitles(left, right, { least, most: 1000 });
      const expected = left.flatMap((a, i) =>
        right
          .map((b, j) => ({ left: i, right: j, similarity: plainSimilarity(plainPieces(a), plainPieces(b)) }))
          .filter(({ similarity }) => similarity > 0 && similarity >= least - 1e-9),
      );
      const order = (list: readonly { left: number; right: number }[]) =>
        [...list].sort((a, b) => a.left - b.left || a.right - b.right);
      expect(order(found.pairs)).toEqual(order(expected));
      expect(found.cut).toBe(0);
      pairs += expected.length;
    }),
    { numRuns: runs },
  );
  expect(pairs).toBeGreaterThan(runs * 3);
});

test('L7 the partners of a title are the most similar ones, of equals the first', () => {
  fc.assert(
    fc.property(titles, titles, (left, right) => {
      const all = similarTitles(left, right, { least: 0.3, most: 1000 }).pairs;
      const few = similarTitles(left, right, { least: 0.3, most: 2 }).pairs;
      for (const i of left.keys()) {
        const best = all
          .filter((pair) => pair.left === i)
          .map(({ similarity }) => similarity)
          .sort((a, b) => b - a)
          .slice(0, 2);
        expect(few.filter((pair) => pair.left === i).map(({ similarity }) => similarity)).toEqual(best);
      }
    }),
    { numRuns: runs },
  );
});
