import { parseSystem, relatedChain, replacementChain, type StandardSystem } from 'tixi';
import { describe, expect, test } from 'vitest';
import { systemIndex } from '../../src/preorder/system-index.js';
import { lastSuccessors, replacementOf } from '../../src/relations/replacement.js';
import { resolveTarget } from '../../src/preorder/resolve-target.js';
import { resolveRelations } from '../../src/relations/resolve.js';

type Item = Readonly<Record<string, unknown>>;
const standard = (id: string, more: Item = {}): Item => ({ id, title: { zh: id }, status: 'in-force', ...more });
const replaces = (...targets: readonly string[]): Item => ({
  relations: targets.map((target) => ({ type: 'replaces', target })),
});
const system = (...standards: readonly Item[]): StandardSystem =>
  parseSystem({
    format: 'tixi/1',
    id: 's',
    title: { zh: '体系' },
    levels: [],
    children: [],
    standards,
    claims: [],
    sources: [],
  });
const leadingOf = (one: StandardSystem): Int32Array => systemIndex(one).snapshot(null).cells().leading;

describe('whom a target means', () => {
  const one = system(
    standard('GB/T 1-2001', { designation: 'GB/T 9-2020' }),
    standard('a', { designation: 'GB/T 1-2001' }),
    standard('b', { designation: 'gb/t 1—2009' }),
  );
  const meant = (target: string): ReturnType<typeof resolveTarget> => resolveTarget(systemIndex(one), target);

  test('an id before a designation, whatever either looks like', () => {
    expect(meant('GB/T 1-2001')).toMatchObject({ to: 0, byId: true });
    expect(meant('b')).toMatchObject({ to: 2, byId: true });
  });

  test('a designation however spelt; of another edition the document only', () => {
    expect(meant('GB/T1—2009')).toMatchObject({ to: 2, byId: false });
    expect(meant('GB 1-2020')).toMatchObject({ to: -1, document: 1 });
    expect(meant('GB/T 1')).toMatchObject({ to: -1, document: 1 });
    expect(meant('GB/T 77-2020')).toMatchObject({ to: -1, document: -1 });
    expect(meant('TC35')).toMatchObject({ to: -1, document: -1 });
  });
});

describe('chains', () => {
  const one = system(
    standard('1', { designation: 'GB/T 1-2000' }),
    standard('2', { designation: 'GB/T 1-2010', ...replaces('GB/T 1-2000') }),
    standard('3', {
      ...replaces('2'),
      relations: [
        { type: 'replaces', target: '2' },
        { type: 'references', target: '5' },
      ],
    }),
    standard('4', { relations: [{ type: 'references', target: '3' }] }),
    standard('5', { relations: [{ type: 'references', target: '4' }] }),
  );

  test('what took the place of a standard, to the end', () => {
    expect(replacementChain(one, 'GB/T 1-2000').map(({ id }) => id)).toEqual(['1', '2', '3']);
    expect(replacementChain(one, '3').map(({ id }) => id)).toEqual(['3']);
  });

  test('what a standard refers to, circles included once', () => {
    expect(relatedChain(one, '4', 'references').map(({ id }) => id)).toEqual(['3', '5']);
    expect(() => relatedChain(one, 'GB/T 7-2000', 'references')).toThrow(/lists no standard/);
  });

  test('a whole replacement counts before a partial one', () => {
    const two = system(
      standard('old'),
      standard('part', { relations: [{ type: 'replaces', target: 'old', partial: true }] }),
      standard('whole', replaces('old')),
    );
    expect(replacementChain(two, 'old').map(({ id }) => id)).toEqual(['old', 'whole']);
  });
});

describe('circles and long chains', () => {
  test('circles are found whole, each once; a standard that replaces itself is none', () => {
    const one = system(
      standard('a', replaces('b', 'a')),
      standard('b', replaces('c')),
      standard('c', replaces('a', 'd')),
      standard('d', replaces('e')),
      standard('e', replaces('d')),
      standard('f', replaces('a')),
    );
    const { cycles } = replacementOf(systemIndex(one));
    expect(cycles()).toEqual([
      [0, 1, 2],
      [3, 4],
    ]);
    expect(replacementChain(one, 'b').map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  });

  test('successors agree with the plain way, in random replacements', () => {
    let seed = 7;
    const random = (below: number): number => (seed = (seed * 1103515245 + 12345) % 2147483648) % below;
    for (let round = 0; round < 100; round++) {
      const size = 2 + random(12);
      const one = system(
        ...Array.from({ length: size }, (_, i) =>
          standard(`s${i}`, random(2) === 0 ? replaces(`s${random(size)}`) : {}),
        ),
      );
      const last = lastSuccessors(systemIndex(one), leadingOf(one));
      const { stated, cycles } = replacementOf(systemIndex(one));
      const inCircle = new Set(cycles().flat());
      for (let i = 0; i < size; i++) {
        const seen = [i];
        for (let here = stated[i]!; here >= 0 && !seen.includes(here); here = stated[here]!) seen.push(here);
        const end = seen.at(-1)!;
        if (seen.some((position) => inCircle.has(position))) continue;
        expect(last[i], `round ${round}`).toBe(end === i ? -1 : end);
      }
    }
  });

  test('a chain of 100,000 is followed, which would take minutes if the work grew with its square', () => {
    const size = 100_000;
    const one = parseSystem(
      {
        ...system(),
        standards: Array.from({ length: size }, (_, i) => standard(`s${i}`, i === 0 ? {} : replaces(`s${i - 1}`))),
      },
      { trusted: true },
    );
    const last = lastSuccessors(systemIndex(one), leadingOf(one));
    expect(last[0]).toBe(size - 1);
    expect(replacementOf(systemIndex(one)).cycles()).toEqual([]);
    expect(resolveRelations(systemIndex(one))).toHaveLength(size - 1);
  });
});
