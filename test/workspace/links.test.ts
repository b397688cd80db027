import { describe, expect, test } from 'vitest';
import { linkRelations, type Link, type LinkEnd, type LinkRelation } from '../../src/model/link.js';
import type { LinksReport } from '../../src/model/links-report.js';
import { parseSystem } from '../../src/system/parse.js';
import { deriveLinks } from '../../src/workspace/links/derive.js';
import { checkLinks } from '../../src/workspace/links/check.js';
import { composeRelations, inverseRelation, relationsContradict } from '../../src/workspace/links/relations.js';
import { documentWith, nodeWith, standardWith } from '../fixtures/documents.js';

const end = (text: string): LinkEnd => {
  const [system = '', node] = text.split('/');
  return node === undefined ? { system } : { system, node };
};
const link = (from: string, relation: LinkRelation, to: string, confidence?: number): Link => ({
  from: end(from),
  to: end(to),
  relation,
  ...(confidence === undefined ? {} : { confidence }),
});
const derived = (links: readonly Link[], more: object = {}): string[] =>
  deriveLinks({ systems: [], links }, more).map(
    ({ from, relation, to, confidence }) => `${text(from)} ${relation} ${text(to)} ${confidence ?? '—'}`,
  );
const text = (one: LinkEnd): string => ('node' in one ? `${one.system}/${one.node}` : one.system);

describe('L2 inverses', () => {
  test('L2 every relation but elaborates has one, which turns round to the relation itself', () => {
    for (const relation of linkRelations.filter((name) => name !== 'elaborates')) {
      const inverse = inverseRelation(relation);
      expect(inverse === null ? null : inverseRelation(inverse)).toBe(relation);
    }
    expect(inverseRelation('elaborates')).toBe(null);
  });

  test('L2 each link gives its other direction, unless that is stated too', () => {
    expect(derived([link('a/1', 'subset', 'b/1', 0.7)])).toEqual(['b/1 superset a/1 0.7']);
    expect(derived([link('a/1', 'equal', 'b/1'), link('b/1', 'equal', 'a/1')])).toEqual([]);
    expect(derived([link('a/1', 'elaborates', 'b/1')])).toEqual([]);
  });
});

describe('L3 chains', () => {
  test('L3 the table of chains is this, and nothing else follows', () => {
    const table = linkRelations.flatMap((first) =>
      linkRelations.flatMap((second) => {
        const relation = composeRelations(first, second);
        return relation === null ? [] : [`${first} ${second} ${relation}`];
      }),
    );
    expect(table).toEqual([
      'equal equal equal',
      'equal subset subset',
      'equal superset superset',
      'equal none none',
      'equal elaborates elaborates',
      'subset equal subset',
      'subset subset subset',
      'superset equal superset',
      'superset superset superset',
      'none equal none',
      'elaborates equal elaborates',
      'elaborates elaborates elaborates',
    ]);
  });

  test('L3 what follows one way round is the inverse of what follows the other way round', () => {
    for (const first of linkRelations) {
      for (const second of linkRelations) {
        const [a, b, there] = [inverseRelation(first), inverseRelation(second), composeRelations(first, second)];
        if (a === null || b === null) continue;
        expect(composeRelations(b, a)).toBe(there === null ? null : inverseRelation(there));
      }
    }
  });

  test('L3 the weakest link decides, and a link without confidence leaves it open', () => {
    const links = [link('a', 'equal', 'b', 0.9), link('b', 'subset', 'c', 0.4), link('c', 'subset', 'd')];
    expect(derived(links, { from: end('a') })).toEqual(['a subset c 0.4', 'a subset d —']);
  });

  test('L3 a derived link names the stated ones that it came from, in the order in which they are walked', () => {
    const links = [link('b', 'superset', 'a', 0.5), link('b', 'equal', 'c')];
    const [, chain] = deriveLinks({ systems: [], links }, { from: end('a') });
    expect(chain).toEqual({
      from: { system: 'a' },
      to: { system: 'c' },
      relation: 'subset',
      origin: 'chain',
      confidence: null,
      steps: [
        { from: { system: 'a' }, to: { system: 'b' }, relation: 'subset', link: 0, reversed: true },
        { from: { system: 'b' }, to: { system: 'c' }, relation: 'equal', link: 1, reversed: false },
      ],
      contradicts: [],
    });
  });

  test('L3 the shortest chain is given, of two equally long the more confident one', () => {
    const long = [link('a', 'equal', 'b', 1), link('b', 'equal', 'c', 1), link('c', 'equal', 'z', 1)];
    const short = [link('a', 'equal', 'd', 0.2), link('d', 'equal', 'z', 0.2)];
    const other = [link('a', 'equal', 'e', 0.3), link('e', 'equal', 'z', 0.4)];
    expect(derived([...long, ...short, ...other], { from: end('a') })).toContain('a equal z 0.3');
  });

  test('L3 intersects and related end a chain wherever they stand in it', () => {
    for (const relation of ['intersects', 'related'] as const) {
      expect(derived([link('a', 'equal', 'b'), link('b', relation, 'c')], { from: end('a') })).toEqual([]);
      expect(derived([link('a', relation, 'b'), link('b', 'equal', 'c')], { from: end('a') })).toEqual([]);
    }
  });

  test('L3 what is stated is left out, and what speaks against it says so', () => {
    const links = [link('a', 'equal', 'b'), link('b', 'equal', 'c'), link('a', 'none', 'c')];
    const found = deriveLinks({ systems: [], links }, { from: end('a') });
    expect(found.map(({ relation, contradicts }) => [relation, contradicts])).toEqual([
      ['equal', [2]],
      ['none', [0]],
    ]);
  });

  test('L3 two nodes of one system that equal one elsewhere are linked only where that is asked for', () => {
    const links = [link('a/1', 'equal', 'b/1'), link('a/2', 'equal', 'b/1')];
    expect(derived(links, { from: end('a/1') })).toEqual([]);
    expect(derived(links, { from: end('a/1'), within: true })).toEqual(['a/1 equal a/2 —']);
  });

  test('L3 circles end, and a long chain of links stops at the limit', () => {
    const circle = [link('a', 'subset', 'b'), link('b', 'subset', 'c'), link('c', 'subset', 'a')];
    expect(derived(circle, { from: end('a') }).sort()).toEqual(['a subset c —', 'a superset b —', 'a superset c —']);
    const links = Array.from({ length: 20_000 }, (_, i) => link(`s${i}`, 'equal', `s${i + 1}`));
    expect(() => deriveLinks({ systems: [], links }, { limit: 1000 })).toThrow(/More than 1000 links/);
  });

  test('L3 ids that are names of Object, or hold quotes, are ids like any other', () => {
    const links = [link('__proto__', 'equal', 'constructor'), link('constructor', 'equal', '"a",["n"')];
    expect(derived(links, { from: end('__proto__') })).toEqual(['__proto__ equal "a",["n" —']);
  });
});

describe('L6 none is a statement', () => {
  test('L6 it contradicts every other relation, and holds for what is equal', () => {
    for (const relation of linkRelations) expect(relationsContradict('none', relation)).toBe(relation !== 'none');
    const links = [link('a/1', 'equal', 'b/1', 0.8), link('b/1', 'none', 'c', 0.6)];
    expect(derived(links, { from: end('a/1') })).toEqual(['a/1 none c 0.6']);
  });

  test('L6 no link between two things says nothing', () => {
    expect(derived([link('a/1', 'equal', 'b/1')], { from: end('a/2') })).toEqual([]);
  });
});

describe('L1 adoptions', () => {
  const city = parseSystem(
    documentWith({
      id: 'city',
      children: [nodeWith('n', { placements: ['ems', 'ohs', 'energy', 'noise'] })],
      standards: [
        standardWith('ems', { relations: [{ type: 'adopts', target: 'ISO 14001—2015', degree: 'IDT' }] }),
        standardWith('ohs', { relations: [{ type: 'adopts', target: 'ISO 45001:2018', degree: 'MOD' }] }),
        standardWith('energy', { relations: [{ type: 'adopts', target: 'ISO 50001:2018', degree: 'NEQ' }] }),
        standardWith('noise', { relations: [{ type: 'adopts', target: 'ISO 9001', degree: 'IDT' }] }),
      ],
    }),
  );
  const world = parseSystem(
    documentWith({
      id: 'world',
      standards: ['14001:2015', '14001:2004', '45001:2018', '50001:2018', '9001:2015'].map((number) =>
        standardWith(number, { designation: `ISO ${number}` }),
      ),
    }),
  );

  test('L1 an identical adoption is an equal link between editions, a modified one intersects, no other counts', () => {
    const links = deriveLinks({ systems: [city, world], links: [] });
    const from = links.filter((one) => one.from.system === 'city');
    expect(from.map(({ from, relation, to, origin }) => [from, relation, to, origin])).toEqual([
      [{ system: 'city', standard: 'ems' }, 'equal', { system: 'world', standard: '14001:2015' }, 'adoption'],
      [{ system: 'city', standard: 'ohs' }, 'intersects', { system: 'world', standard: '45001:2018' }, 'adoption'],
    ]);
    expect(from[0]?.steps).toEqual([
      { from: from[0]?.from, to: from[0]?.to, relation: 'equal', link: null, reversed: false },
    ]);
  });
});

describe('checkLinks', () => {
  const letters = ['a', 'b', 'c'].map((id) => parseSystem(documentWith({ id, children: [nodeWith('basics')] })));
  const check = (links: readonly Link[]): LinksReport => checkLinks({ systems: letters, links });

  test('counts links by relation and justification, and what follows from them', () => {
    const links = [link('a', 'equal', 'b'), { ...link('b', 'subset', 'c'), justification: 'human' as const }];
    expect(check(links)).toEqual({
      format: 'tixi/links-check/1',
      systems: ['a', 'b', 'c'],
      links: 2,
      byRelation: { equal: 1, subset: 1, superset: 0, intersects: 0, none: 0, related: 0, elaborates: 0 },
      byJustification: { human: 1, 'shared-standards': 0, 'title-similarity': 0, stated: 0, unspecified: 1 },
      derived: { inverse: 2, adoption: 0, chain: 2 },
      dangling: [],
      duplicates: [],
      toThemselves: [],
      contradictions: [],
    });
  });

  test('ends that are not there are listed with what is missing and the nearest', () => {
    const links = [link('a/basic', 'equal', 'b'), link('d', 'equal', 'a')];
    expect(check(links).dangling).toEqual([
      { link: 0, side: 'from', end: end('a/basic'), missing: 'node', nearest: 'basics' },
      { link: 1, side: 'from', end: end('d'), missing: 'system', nearest: null },
    ]);
  });

  test('L2 links said twice are listed, whichever way round, and so are those of an end to itself', () => {
    const twice = [
      link('a', 'subset', 'b'),
      link('b', 'superset', 'a'),
      link('a', 'subset', 'b'),
      link('c', 'equal', 'c'),
    ];
    expect(check(twice)).toMatchObject({ duplicates: [[0, 1, 2]], toThemselves: [3], contradictions: [] });
    const elaborating = [link('a', 'elaborates', 'b'), link('b', 'elaborates', 'a')];
    expect(check(elaborating).duplicates).toEqual([]);
  });

  test('L6 contradictory statements between two ends are found in either direction', () => {
    const words = (links: readonly Link[]): unknown[] =>
      check(links).contradictions.map(({ relations, links: places }) => [...relations, ...places]);
    expect(words([link('a', 'subset', 'b'), link('b', 'subset', 'a')])).toEqual([['subset', 'superset', 0, 1]]);
    expect(words([link('a', 'elaborates', 'b'), link('b', 'none', 'a')])).toEqual([['elaborates', 'none', 0, 1]]);
    expect(words([link('a', 'related', 'b'), link('a', 'equal', 'b')])).toEqual([]);
  });

  test('L3 what follows within one system contradicts, too, and what follows from a contradiction is not named', () => {
    const found = check([
      link('a', 'equal', 'b'),
      link('c', 'equal', 'b'),
      link('a', 'none', 'c'),
      link('c', 'equal', 'd'),
    ]).contradictions;
    expect(found.map(({ links: places, steps }) => [...places, ...steps.map((one) => one.link)].sort())).toEqual([
      [0, 1, 2],
    ]);
  });

  test('L3 a chain against what is stated is found once, with its steps', () => {
    const { contradictions } = check([link('a', 'equal', 'b'), link('b', 'equal', 'c'), link('c', 'subset', 'a')]);
    expect(
      contradictions.map(({ relations, links: places, steps }) => [relations, places, steps.map((one) => one.link)]),
    ).toEqual([[['equal', 'superset'], [0], [2, 1]]]);
  });
});
