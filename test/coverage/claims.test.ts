import { audit, coverage, parseSystem, reconcile, type StandardSystem } from 'tixi';
import { describe, expect, test } from 'vitest';

const source = 'report';
const claim = (value: number, more: object = {}): object => ({
  about: {},
  counts: 'standards',
  comparator: 'exactly',
  value,
  source,
  ...more,
});
const system = (claims: unknown[]): StandardSystem =>
  parseSystem({
    format: 'tixi/1',
    id: 's',
    title: { zh: '体系' },
    levels: [{ id: 'part', title: { zh: '部分' } }],
    children: [
      { id: 'g', title: { zh: '通用' }, part: 'general', placements: ['1'] },
      { id: 'a', title: { zh: '甲' }, level: 'part', placements: ['1', '2', { standard: '4', role: 'related' }] },
      { id: 'b', title: { zh: '乙' }, level: 'part', placements: ['3'] },
    ],
    standards: [
      { id: '1', title: { zh: '一' }, status: 'in-force', level: 'national' },
      {
        id: '2',
        title: { zh: '二' },
        status: 'drafting',
        level: 'local',
        regions: [{ tier: 'city' }],
        tags: ['领跑者'],
      },
      { id: '3', title: { zh: '三' }, status: 'withdrawn', level: 'local', obligation: 'voluntary' },
      { id: '4', title: { zh: '四' }, status: 'in-force' },
      { id: '5', title: { zh: '五' }, status: 'in-force', level: 'national' },
    ],
    claims,
    sources: [
      { id: source, title: { zh: '报告' } },
      { id: 'other', title: { zh: '年鉴' } },
    ],
  });
const results = (...claims: object[]): unknown[] =>
  reconcile(system(claims)).claims.map(({ listed, result }) => [listed, result]);

describe('C9 a claim and what is listed', () => {
  test('C9 standards of the system count placed and unplaced, not related ones', () => {
    expect(results(claim(4), claim(9), claim(2))).toEqual([
      [4, 'holds'],
      [4, 'not-listed'],
      [4, 'contradicted'],
    ]);
  });

  test('C9 a claim about nodes counts what stands in them', () => {
    expect(results(claim(2, { about: { nodes: ['a'] } }), claim(3, { about: { nodes: ['a', 'b', 'g'] } }))).toEqual([
      [2, 'holds'],
      [3, 'holds'],
    ]);
  });

  test('C9 nodes are counted at a level, or as children', () => {
    expect(
      results(
        claim(2, { counts: 'nodes', at: 'part' }),
        claim(3, { counts: 'nodes' }),
        claim(5, { counts: 'nodes', about: { nodes: ['a'] } }),
      ),
    ).toEqual([
      [2, 'holds'],
      [3, 'holds'],
      [null, 'cannot-tell'],
    ]);
  });

  test.each([
    [{ level: 'local' }, 2],
    [{ level: 'national' }, 2],
    [{ tier: 'city' }, 1],
    [{ status: 'withdrawn' }, 1],
    [{ obligation: 'voluntary' }, 1],
    [{ tag: '领跑者' }, 1],
    [{ kind: 'other' }, 4],
    [{ level: 'local', status: 'drafting' }, 1],
  ])('C9 filtered by %j', (where, count) => expect(results(claim(count, { where }))).toEqual([[count, 'holds']]));

  test('C9 issued is what exists or existed; who led cannot be told', () => {
    expect(results(claim(3, { act: 'issued' }), claim(3, { act: 'led' }), claim(3, { counts: 'projects' }))).toEqual([
      [3, 'holds'],
      [null, 'cannot-tell'],
      [null, 'cannot-tell'],
    ]);
  });

  test.each([
    ['at-least', 3, 'holds'],
    ['at-least', 5, 'not-listed'],
    ['more-than', 4, 'not-listed'],
    ['more-than', 3, 'holds'],
    ['about', 4.2, 'holds'],
    ['about', 3, 'contradicted'],
    ['nearly', 4, 'holds'],
    ['nearly', 3, 'contradicted'],
  ] as const)('C9 %s %d of 4 listed: %s', (comparator, value, result) =>
    expect(results(claim(value, { comparator }))).toEqual([[4, result]]),
  );
});

describe('C9 claims and claims', () => {
  const pairs = (...claims: object[]): unknown[] =>
    reconcile(system(claims)).pairs.map(({ result, differs }) => [result, ...differs]);

  test('C9 two exact figures about one thing contradict each other', () => {
    expect(pairs(claim(5), claim(6, { source: 'other' }))).toEqual([['contradicted']]);
    expect(pairs(claim(5), claim(5, { source: 'other' }))).toEqual([]);
    expect(pairs(claim(5), claim(3, { comparator: 'more-than' }))).toEqual([]);
    expect(pairs(claim(5), claim(5, { comparator: 'more-than' }))).toEqual([['contradicted']]);
  });

  test('C9 another act or period cannot be told', () => {
    expect(pairs(claim(5, { act: 'led' }), claim(6, { act: 'took-part' }))).toEqual([['cannot-tell', 'act']]);
    expect(pairs(claim(5, { since: '2016' }), claim(6, { since: '2017' }))).toEqual([['cannot-tell', 'period']]);
  });

  test('C9 other things are not compared at all', () => {
    expect(pairs(claim(5), claim(6, { about: { nodes: ['a'] } }), claim(7, { where: { level: 'local' } }))).toEqual([]);
  });
});

describe('C9 a whole and its parts', () => {
  const part = (id: string, value: number): object => claim(value, { about: { nodes: [id] } });
  const sums = (...claims: object[]): unknown[] =>
    reconcile(system(claims)).sums.map(({ by, sum, result }) => [by, sum, result]);

  test('C9 with the general part, without it, or not at all', () => {
    expect(sums(claim(10), part('g', 1), part('a', 4), part('b', 5))).toEqual([['children', 10, 'holds-with-general']]);
    expect(sums(claim(9), part('g', 1), part('a', 4), part('b', 5))).toEqual([
      ['children', 10, 'holds-without-general'],
    ]);
    expect(sums(claim(8), part('g', 1), part('a', 4), part('b', 5))).toEqual([['children', 10, 'contradicted']]);
  });

  test('C9 with a part unknown the sum can only be too large', () => {
    expect(sums(claim(8), part('a', 4))).toEqual([['children', 4, 'cannot-tell']]);
    expect(sums(claim(3), part('a', 4))).toEqual([['children', 4, 'contradicted']]);
  });

  test('C9 levels add up to the claim about all', () => {
    const levels = [claim(10, { where: { level: 'national' } }), claim(32, { where: { level: 'local' } })];
    expect(sums(claim(42), ...levels)).toEqual([['level', 42, 'holds']]);
    expect(sums(claim(41), ...levels)).toEqual([['level', 42, 'contradicted']]);
    expect(sums(claim(50), ...levels)).toEqual([['level', 42, 'cannot-tell']]);
  });
});

test('C9 a row shows the figures published for just it', () => {
  const { total, rows } = coverage(
    system([claim(9), claim(3, { about: { nodes: ['a'] } }), claim(1, { where: { level: 'local' } })]),
  );
  expect(total.claimed).toEqual([{ value: 9, comparator: 'exactly', source }]);
  expect(rows.find(({ node }) => node === 'a')!.claimed).toEqual([{ value: 3, comparator: 'exactly', source }]);
});

test('C9 a figure that two places publish is one finding that names both', () => {
  const { findings } = audit(system([claim(9), claim(9, { source: { source: 'other', place: '二' } })]));
  const found = findings.filter(({ code }) => code === 'claim-not-listed');
  expect(found.map(({ message }) => message.zh)).toEqual([
    '《报告》、《年鉴》（二）公布“体系”的标准为 9 项，已列出 4 项（44.4%），5 项未列出',
  ]);
});
