import { expect, test } from 'vitest';
import { emptySparse, itemAt, sparseItems, withItem, type Sparse } from '../../src/base/sparse.js';
import { createRandom } from '../fixtures/random-system.js';

test('a sparse list finds what a Map finds, and every version stays as it was', () => {
  const random = createRandom(11);
  for (let run = 0; run < 50; run++) {
    const limit = random.pick([1, 40, 5000, 2 ** 25]);
    const versions: { sparse: Sparse<number>; map: ReadonlyMap<number, number> }[] = [
      { sparse: emptySparse, map: new Map() },
    ];
    for (let i = 0; i < 60; i++) {
      const { sparse, map } = random.pick(versions);
      const place = random.below(limit);
      versions.push({ sparse: withItem(sparse, place, i), map: new Map(map).set(place, i) });
    }
    for (const { sparse, map } of versions) {
      expect([...sparseItems(sparse)]).toEqual([...map].sort(([a], [b]) => a - b));
      for (let i = 0; i < 20; i++) {
        const place = random.below(limit);
        expect(itemAt(sparse, place)).toBe(map.get(place));
      }
      for (const [place, item] of map) expect(itemAt(sparse, place)).toBe(item);
    }
  }
});
