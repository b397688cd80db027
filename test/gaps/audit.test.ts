import { audit, coverage, descendantsOf, describeFinding, findGaps, parseSystem, type StandardSystem } from 'tixi';
import { describe, expect, test } from 'vitest';
import { randomSystem } from '../fixtures/random-system.js';

const node = (id: string, more: object = {}): object => ({ id, title: { zh: `节点${id}`, en: `node ${id}` }, ...more });
const system = (children: unknown[], more: object = {}): StandardSystem =>
  parseSystem({
    format: 'tixi/1',
    id: 's',
    title: { zh: '体系', en: 'system' },
    levels: [{ id: 'part', title: { zh: '部分', en: 'part' } }],
    children,
    standards: ['in-force', 'in-force', 'drafting', 'wanted', 'withdrawn'].map((status, i) => ({
      id: String(i + 1),
      title: { zh: `标准${i + 1}` },
      status,
    })),
    claims: [],
    sources: [{ id: 'r', title: { zh: '报告', en: 'report' } }],
    ...more,
  });
const found = (code: string, from: StandardSystem, options = {}): unknown[] =>
  audit(from, options)
    .findings.filter((finding) => finding.code === code)
    .map(({ at, args }) => [at.node, args['missing'] ?? null]);

describe('G1 node-gap', () => {
  test('G1 stands at the leaf whose number is not met, not at the sums above it', () => {
    expect(
      found(
        'node-gap',
        system([node('p', { children: [node('a', { expectation: { required: 3 }, placements: ['1'] })] })]),
      ),
    ).toEqual([['a', 2]]);
  });

  test('G1 stands at a parent by what its own number asks beyond its children', () => {
    const parent = node('p', {
      expectation: { required: 5 },
      children: [node('a', { expectation: { required: 2 }, placements: ['1'] })],
    });
    expect(found('node-gap', system([parent]))).toEqual([
      ['p', 3],
      ['a', 1],
    ]);
  });

  test('G1 stands at a parent whose own number only repeats its children’s: not', () => {
    const parent = node('p', {
      expectation: { required: 2 },
      children: [node('a', { expectation: { required: 2 }, placements: ['1'] })],
    });
    expect(found('node-gap', system([parent]))).toEqual([['a', 1]]);
  });

  test('G1 stands at a complete list with something planned, whatever its children miss', () => {
    const parent = node('p', {
      expectation: { complete: true },
      placements: ['4'],
      children: [node('a', { expectation: { required: 5 } })],
    });
    expect(found('node-gap', system([parent]))).toEqual([
      ['p', 1],
      ['a', 5],
    ]);
  });

  test('G1 every gap is explained: what is found adds up to at least the total’s missing', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const random = parseSystem(randomSystem(seed));
      const { total, rows } = coverage(random);
      const gaps = audit(random).findings.filter(({ code }) => code === 'node-gap');
      const sum = gaps.reduce((all, { args }) => all + Number(args['missing']), 0);
      expect(sum, `seed ${seed}`).toBeGreaterThanOrEqual(total.missing ?? 0);
      for (const row of rows.filter(({ state }) => state === 'gap')) {
        const below = new Set([row.node, ...descendantsOf(random, row.node!).map(({ id }) => id)]);
        expect(
          gaps.some(({ at }) => below.has(at.node)),
          `seed ${seed} ${row.node}`,
        ).toBe(true);
      }
    }
  });

  test('G1 stands at a node whose remainder is planned', () => {
    const parent = node('p', {
      placements: ['3', '4'],
      children: [node('a', { expectation: { required: 1 }, placements: ['1'] })],
    });
    const [gap] = audit(system([parent])).findings.filter(({ code }) => code === 'node-gap');
    expect(gap).toMatchObject({ at: { node: 'p' }, args: { missing: 2, inProgress: 1, notStarted: 1 } });
  });

  test('G1 names the responsible department, its own or the nearest above', () => {
    const parent = node('p', { responsible: ['市水利局'], children: [node('a', { expectation: { required: 1 } })] });
    expect(audit(system([parent])).findings[0]).toMatchObject({
      at: { node: 'a', path: ['p', 'a'] },
      responsible: ['市水利局'],
    });
  });

  test('G1 says it in both languages', () => {
    const [gap] = audit(system([node('a', { expectation: { required: 3 }, placements: ['1', '3'] })])).findings;
    expect(describeFinding(gap!, 'zh')).toBe('“节点a”缺 2 项：应有 3，现有 1（在制 1，未启动 1）');
    expect(gap!.message.en).toBe('“node a” lacks 2: 3 required, 1 existing (1 in progress, 1 not started)');
  });
});

describe('G2 coverage-below', () => {
  const half = system([
    node('a', { level: 'part', expectation: { required: 2 }, placements: ['1'] }),
    node('b', { level: 'part' }),
  ]);

  test('G2 an unknown coverage does not pass', () => {
    const below = audit(half, { minCoverage: [{ percent: 1 }] }).findings.filter(
      ({ code }) => code === 'coverage-below',
    );
    expect(below.map(({ message }) => message.zh)).toEqual(['“体系”的覆盖率无法判断（应有数未知），要求不低于 1%']);
  });

  test('G2 looks at every node of a level', () => {
    expect(found('coverage-below', half, { minCoverage: [{ level: 'part', percent: 50 }] })).toEqual([['b', null]]);
    expect(found('coverage-below', half, { minCoverage: [{ level: 'part', percent: 50.1 }] })).toEqual([
      ['a', null],
      ['b', null],
    ]);
  });

  test('G2 a surplus elsewhere does not lift it', () => {
    const surplus = system([
      node('a', { expectation: { required: 1 }, placements: ['1', '2'] }),
      node('b', { expectation: { required: 1 } }),
    ]);
    expect(found('coverage-below', surplus, { minCoverage: [{ percent: 60 }] })).toEqual([[null, null]]);
    expect(found('coverage-below', surplus, { minCoverage: [{ percent: 50 }] })).toEqual([]);
  });
});

describe('G3 not-assessed and G4 not-applicable', () => {
  const mixed = system([
    node('p', {
      children: [node('a'), node('b', { expectation: { notApplicable: '无港口' }, children: [node('c')] })],
    }),
    node('q', { expectation: { required: 1 }, placements: ['1'] }),
  ]);

  test('G3 stands at the lowest node that nobody assessed', () => {
    expect(found('not-assessed', mixed)).toEqual([['a', null]]);
  });

  test('G4 gives the reason', () => {
    const [one] = audit(mixed).findings.filter(({ code }) => code === 'not-applicable');
    expect(one!.message.zh).toBe('“节点b”不适用：无港口');
  });

  test('G3 neither is a gap', () => {
    expect(audit(mixed).summary).toMatchObject({ error: 0, accepted: 0, gaps: 0, missing: null });
    expect(
      audit(mixed)
        .findings.filter(({ severity }) => severity === 'warning')
        .map(({ code }) => code),
    ).toEqual(['wanted-not-begun']);
  });
});

describe('G5 to G10 published figures', () => {
  const claim = (value: number, more: object = {}): object => ({
    about: {},
    counts: 'nodes',
    at: 'part',
    comparator: 'exactly',
    value,
    source: 'r',
    ...more,
  });
  const codes = (...claims: object[]): string[] =>
    audit(system([node('a', { level: 'part' }), node('g', { part: 'general', placements: ['1'] })], { claims }))
      .findings.map(({ code }) => code)
      .filter((code) => code.startsWith('claim'));
  const counted = (value: number, about: object = {}): object => ({
    about,
    counts: 'standards',
    comparator: 'exactly',
    value,
    source: 'r',
  });

  test('G5 claim-contradicted: more is listed than published', () =>
    expect(codes(claim(0))).toEqual(['claim-contradicted']));
  test('G6 claims-disagree: two figures', () =>
    expect(codes(claim(1), claim(2))).toEqual(['claims-disagree', 'claim-not-listed']));
  test('G6 claims-disagree: in a document that may change, sources are those of the day', () => {
    const plain = structuredClone(system([node('a', { level: 'part' })], { claims: [claim(1), claim(2)] }));
    const told = (): string => audit(plain).findings.find(({ code }) => code === 'claims-disagree')?.message.zh ?? '';
    const before = told();
    Object.assign(plain, { sources: [...plain.sources, { id: 's', title: { zh: '公报' } }] });
    (plain.claims as object[]).push(claim(1, { source: 's' }));
    expect(before).not.toContain('公报');
    expect(told()).toContain('公报');
  });
  test('G7 claim-sum-differs: the parts add up to something else', () => {
    expect(codes(counted(9), counted(1, { nodes: ['a'] }), counted(2, { nodes: ['g'] }))).toContain(
      'claim-sum-differs',
    );
  });
  test('G8 claim-not-listed: fewer are listed', () => expect(codes(claim(3))).toEqual(['claim-not-listed']));
  test('G9 claim-sum-general: only with the general part', () => {
    expect(codes(counted(3), counted(1, { nodes: ['a'] }), counted(2, { nodes: ['g'] }))).toContain(
      'claim-sum-general',
    );
  });
  test('G10 claims-cannot-tell: another period', () => {
    expect(codes(claim(1), claim(2, { since: '2016' }))).toEqual(['claim-not-listed', 'claims-cannot-tell']);
  });
});

describe('G11 records-differ', () => {
  const records = (...standards: object[]): string[] =>
    audit(
      parseSystem({
        format: 'tixi/1',
        id: 's',
        title: { zh: '体系' },
        levels: [],
        children: [],
        standards,
        claims: [],
        sources: [],
      }),
    )
      .findings.filter(({ code }) => code === 'records-differ')
      .map(({ message }) => message.zh);
  const one = { id: '1', designation: 'GB/T 1-2020', title: { zh: '甲' }, status: 'in-force' };

  test('G11 two titles, two statuses, joined by designation or by sameAs', () => {
    expect(records(one, { ...one, id: '2', title: { zh: '乙' } })).toEqual([
      '同一项标准的名称不一致：“甲”（现行）、“乙”（现行）',
    ]);
    expect(records(one, { id: '2', title: { zh: '甲' }, status: 'drafting', sameAs: '1' })).toEqual([
      '同一项标准的状态不一致：“甲”（现行）、“甲”（起草）',
    ]);
  });

  test('G11 two editions may differ, and one record may stand twice', () => {
    expect(
      records(one, { ...one, id: '2', designation: 'GB/T 1-2009', title: { zh: '乙' }, status: 'superseded' }),
    ).toEqual([]);
    expect(records(one, { ...one, id: '2' })).toEqual([]);
  });
});

test('G1 findGaps looks at nodes only; audit of several systems sums up what is missing', () => {
  const one = system([node('a', { expectation: { required: 3 }, placements: ['1'] })], {
    claims: [{ about: {}, counts: 'nodes', comparator: 'exactly', value: 9, source: 'r' }],
  });
  expect(findGaps(one).findings.map(({ code }) => code)).not.toContain('claim-not-listed');
  expect(audit(one).findings.map(({ code }) => code)).toContain('claim-not-listed');
  expect(findGaps(one).format).toBe('tixi/gaps/1');
  expect(audit([one, { ...one, id: 't' }]).summary).toMatchObject({ missing: 4, gaps: 2 });
  expect(audit([one, { ...system([node('z')]), id: 'z' }]).summary.missing).toBeNull();
});
