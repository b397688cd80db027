import { composeRelations, deriveLinks, inverseRelation, type Link, type LinkEnd, type LinkRelation } from 'tixi';
import { expect, test } from 'vitest';
import { linkRelations } from '../../src/model/link.js';
import { createRandom } from '../fixtures/random-system.js';

const runs = Number(process.env['TIXI_RUNS'] ?? 300);
const ends = ['a', 'b', 'c'].flatMap((system) => ['1', '2'].map((node): LinkEnd => ({ system, node })));
const name = (end: LinkEnd): string => JSON.stringify(end);

function randomLinks(seed: number): Link[] {
  const random = createRandom(seed);
  return Array.from({ length: 2 + random.below(9) }, () => {
    const [from, to] = [random.pick(ends), random.pick(ends)];
    const relation = random.chance(0.6) ? random.pick(['equal', 'subset'] as const) : random.pick(linkRelations);
    return { from, to, relation, ...(random.chance(0.7) ? { confidence: (1 + random.below(9)) / 10 } : {}) };
  });
}

/** What is known after each number of steps: the confidence of every relation between two ends, -1 where it is open. */
function naive(links: readonly Link[]): Map<string, number> {
  const single = new Map<string, number>();
  const put = (map: Map<string, number>, from: LinkEnd, relation: LinkRelation, to: LinkEnd, sure: number): void => {
    const key = [name(from), relation, name(to)].join(' ');
    map.set(key, Math.max(map.get(key) ?? -Infinity, sure));
  };
  for (const { from, to, relation, confidence = -1 } of links) {
    const inverse = inverseRelation(relation);
    if (name(from) === name(to)) continue;
    put(single, from, relation, to, confidence);
    if (inverse !== null) put(single, to, inverse, from, confidence);
  }
  const known = new Map<string, number>();
  for (let step = single; step.size > 0; ) {
    const next = new Map<string, number>();
    const fresh = [...step].filter(([key]) => !known.has(key));
    for (const [key, sure] of fresh) known.set(key, sure);
    for (const [first, sure] of fresh) {
      const [from = '', one, middle] = first.split(' ');
      for (const [second, other] of single) {
        const [start, two, to = ''] = second.split(' ');
        const relation =
          middle === start && to !== from ? composeRelations(one as LinkRelation, two as LinkRelation) : null;
        if (relation !== null)
          put(next, JSON.parse(from) as LinkEnd, relation, JSON.parse(to) as LinkEnd, Math.min(sure, other));
      }
    }
    step = next;
  }
  return known;
}

test('L3 what is derived, and with which confidence, equals the plain reading step by step', () => {
  let chains = 0;
  for (let seed = 1; seed <= runs; seed++) {
    const links = randomLinks(seed);
    const stated = new Set(links.map(({ from, relation, to }) => [name(from), relation, name(to)].join(' ')));
    const derived = deriveLinks({ systems: [], links }, { within: true });
    chains += derived.filter(({ origin }) => origin === 'chain').length;
    const found = derived.map(
      ({ from, relation, to, confidence }) => `${name(from)} ${relation} ${name(to)} ${String(confidence ?? -1)}`,
    );
    const expected = [...naive(links)]
      .filter(([key]) => !stated.has(key))
      .map(([key, sure]) => `${key} ${String(sure)}`);
    expect(found.sort(), `seed ${seed}`).toEqual(expected.sort());
  }
  expect(chains).toBeGreaterThan(runs * 3);
});

test('L3 the steps of a derived link lead from its one end to the other, and compose to its relation', () => {
  for (let seed = 1; seed <= runs; seed++) {
    const links = randomLinks(seed);
    for (const { from, to, relation, steps, confidence } of deriveLinks({ systems: [], links })) {
      const relations = steps.map((step) => step.relation);
      expect(
        relations
          .slice(1)
          .reduce<LinkRelation | null>((all, one) => all && composeRelations(all, one), relations[0] ?? null),
      ).toBe(relation);
      expect([steps[0]?.from, steps.at(-1)?.to]).toEqual([from, to]);
      steps.slice(1).forEach((step, i) => expect(step.from).toEqual(steps[i]?.to));
      const sure = steps.map(({ link }) => links[link ?? -1]?.confidence ?? null);
      expect(confidence).toBe(sure.includes(null) ? null : Math.min(...sure.filter((one) => one !== null)));
      for (const { link, reversed, from: a, to: b } of steps) {
        const stated = links[link ?? -1];
        expect(reversed ? [stated?.to, stated?.from] : [stated?.from, stated?.to]).toEqual([a, b]);
      }
    }
  }
});
