import { describe, expect, test } from 'vitest';
import { catalog } from '../../src/catalog/access.js';
import { OverlapReport, type OverlapDifference } from '../../src/model/overlap-report.js';
import type { StandardSystem } from '../../src/model/system.js';
import { parseSystem } from '../../src/system/parse.js';
import { createWorkspace } from '../../src/workspace/create.js';
import { overlap } from '../../src/workspace/overlap.js';
import { documentWith, nodeWith, standardWith } from '../fixtures/documents.js';
import { city, industry, village } from './three-systems.js';

const systems = [city, industry, village];
const report = overlap(systems);
const short = (list: readonly OverlapDifference[]): string[] =>
  list.map(
    ({ document, edition, in: records }) =>
      `${document} ${edition ?? '—'}: ${records.map(({ system, standard }) => `${system}/${standard}`).join(' ')}`,
  );

describe('L1 identity between systems made independently', () => {
  test('L1 a document is one by its number, whatever the year, the spelling and the obligation, or by what is stated', () => {
    expect(
      report.shared.map(({ document, reason, in: places }) => [document, reason, places.map(({ system }) => system)]),
    ).toEqual([
      ['GB 5749', 'same-as', ['city', 'industry', 'village']],
      ['GB 5750.2', 'document-key', ['city', 'industry']],
      ['GB 12238', 'document-key', ['city', 'industry']],
      ['DB3305 101', 'same-as', ['city', 'village']],
    ]);
  });

  test('L1 the reason is kept: who states what to be the same', () => {
    expect(report.shared[0]).toEqual({
      document: 'GB 5749',
      title: { zh: '生活饮用水卫生标准', en: null },
      in: [
        { system: 'city', nodes: ['quality', 'plant'], designation: 'GB 5749-2006', standards: ['drinking'] },
        { system: 'industry', nodes: ['water'], designation: 'GB 5749-2022', standards: ['5749-06', '5749-22'] },
        { system: 'village', nodes: ['well'], designation: null, standards: ['clean'] },
      ],
      reason: 'same-as',
      stated: [{ system: 'village', standard: 'clean', sameAs: 'GB 5749—2022' }],
      links: [],
    });
  });

  test('L1 edition drift: the leading editions are of different years', () => {
    expect(short(report.editionDrift)).toEqual([
      'GB 5749 —: city/drinking industry/5749-22 village/clean',
      'GB 12238 —: city/valve industry/butterfly',
    ]);
    expect(report.editionDrift[0]?.in.map(({ year }) => year)).toEqual([2006, 2022, 2022]);
  });

  test('L1 obligation drift: mandatory here, voluntary there', () => {
    expect(short(report.obligationDrift)).toEqual(['GB 12238 —: city/valve industry/butterfly']);
  });

  test('L1 status conflict: one edition in force here and retired there', () => {
    expect(short(report.statusConflicts)).toEqual([
      'GB 5749 GB 5749-2006: city/drinking industry/5749-06',
      'GB 5749 GB 5749-2022: industry/5749-22 village/clean',
    ]);
  });

  test('L1 title conflict: one edition under different titles, spaces and width aside', () => {
    expect(short(report.titleConflicts)).toEqual([
      'GB 5749 GB 5749-2022: industry/5749-22 village/clean',
      'GB 5750.2 GB/T 5750.2-2023: city/sampling industry/sample',
      'DB3305 101 —: city/meter village/counter',
    ]);
  });

  test('L1 one title under one issuer is a suggestion, and joins nothing', () => {
    expect(report.sameTitles).toEqual([
      {
        title: '抄表服务规范',
        issuer: '湖州市市场监督管理局',
        in: [
          expect.objectContaining({ system: 'city', standard: 'reading' }),
          expect.objectContaining({ system: 'village', standard: 'round' }),
        ],
      },
    ]);
    const noIssuer = (id: string, more: object = {}): StandardSystem =>
      parseSystem(documentWith({ id, standards: [standardWith('s', { title: { zh: '同名' }, ...more })] }));
    expect(overlap([noIssuer('a'), noIssuer('b')]).sameTitles[0]?.issuer).toBe(null);
    const [one, other] = [noIssuer('a', { issuers: ['甲'] }), noIssuer('b', { issuers: ['乙'] })];
    expect(overlap([one, other]).sameTitles).toEqual([]);
  });

  test('L1 an adoption is no identity', () => {
    const adopting = parseSystem(
      documentWith({
        id: 'a',
        standards: [
          standardWith('s', {
            designation: 'GB/T 24001-2016',
            relations: [{ type: 'adopts', target: 'ISO 14001:2015', degree: 'IDT' }],
          }),
        ],
      }),
    );
    const adopted = parseSystem(
      documentWith({ id: 'b', standards: [standardWith('s', { designation: 'ISO 14001:2015' })] }),
    );
    expect(overlap([adopting, adopted]).shared).toEqual([]);
  });

  test('L1 the register of a workspace may state what no system does', () => {
    const other = parseSystem(
      documentWith({ id: 'other', standards: [standardWith('s', { designation: 'CJ/T 206-2005' })] }),
    );
    const standards = [
      { id: 'r', designation: 'CJ/T 206-2005', title: { zh: '水质' }, status: 'in-force', sameAs: 'GB 5749-2006' },
    ] as const;
    const workspace = createWorkspace({ id: 'w', title: { zh: '工作区' }, systems: [city, other], standards });
    expect(overlap(workspace).shared).toMatchObject([
      { reason: 'same-as', stated: [{ system: null, standard: 'r', sameAs: 'GB 5749-2006' }] },
    ]);
    expect(overlap(workspace).systems).toEqual(['city', 'other']);
  });

  test('L1 links that are equal join documents where that is asked for, and say so', () => {
    const links = [
      {
        from: { system: 'city', standard: 'reading' },
        to: { system: 'village', standard: 'round' },
        relation: 'equal',
      },
      {
        from: { system: 'city', standard: 'valve' },
        to: { system: 'village', standard: 'round' },
        relation: 'intersects',
      },
    ] as const;
    const workspace = createWorkspace({ id: 'w', title: { zh: '工作区' }, systems: [city, village], links });
    expect(overlap(workspace).shared).toHaveLength(2);
    const joined = overlap(workspace, { equalLinks: true });
    expect(joined.shared[2]).toMatchObject({ document: 'reading', reason: 'link', links: [0] });
    expect(joined.sameTitles).toEqual([]);
  });
});

describe('overlap', () => {
  test('L8 what counts is what coverage counts, and what stands in no node', () => {
    expect(report.totals).toEqual([
      { system: 'city', documents: 5, shared: 4, alone: 1 },
      { system: 'industry', documents: 4, shared: 3, alone: 1 },
      { system: 'village', documents: 4, shared: 2, alone: 2 },
    ]);
    expect(report.documents).toBe(8);
  });

  test('L8 which systems share what adds up to all documents', () => {
    expect(report.sets).toEqual([
      { systems: ['city', 'industry'], documents: 2 },
      { systems: ['village'], documents: 2 },
      { systems: ['city'], documents: 1 },
      { systems: ['city', 'industry', 'village'], documents: 1 },
      { systems: ['city', 'village'], documents: 1 },
      { systems: ['industry'], documents: 1 },
    ]);
  });

  test('L8 pairs have shared, union, Jaccard and containment in both directions', () => {
    expect(report.pairs).toEqual([
      { from: 'city', to: 'industry', shared: 3, union: 6, jaccard: 0.5, inFrom: 3 / 5, inTo: 3 / 4 },
      { from: 'city', to: 'village', shared: 2, union: 7, jaccard: 2 / 7, inFrom: 2 / 5, inTo: 1 / 2 },
      { from: 'industry', to: 'village', shared: 1, union: 7, jaccard: 1 / 7, inFrom: 1 / 4, inTo: 1 / 4 },
    ]);
    const empty = parseSystem(documentWith({ id: 'empty' }));
    expect(overlap([empty, city]).pairs).toEqual([
      { from: 'empty', to: 'city', shared: 0, union: 5, jaccard: 0, inFrom: null, inTo: 0 },
    ]);
  });

  test('L8 the matrix has the nodes of a level, top nodes where a system has none of it, and what stands in none', () => {
    const { matrix, at } = overlap(systems, { at: 'subsystem' });
    expect(at).toBe('subsystem');
    expect(matrix.parts.map(({ system, node, documents }) => [system, node, documents])).toEqual([
      ['city', 'quality', 3],
      ['city', 'service', 3],
      ['industry', 'water', 2],
      ['industry', 'parts', 2],
      ['village', 'well', 3],
      ['village', null, 1],
    ]);
    expect(matrix.cells.map(({ from, to, shared }) => [from, to, shared])).toEqual([
      [0, 2, 2],
      [0, 3, 1],
      [0, 4, 1],
      [1, 3, 1],
      [1, 4, 1],
      [2, 4, 1],
    ]);
  });

  test('a day decides which edition leads', () => {
    const old = { designation: 'GB/T 1-2001', published: '2001-01-01', retired: '2020-01-01', status: 'superseded' };
    const a = parseSystem(documentWith({ id: 'a', standards: [standardWith('s', old)] }));
    const b = parseSystem(documentWith({ id: 'b', standards: [standardWith('s', { designation: 'GB/T 1-2001' })] }));
    expect(overlap([a, b]).statusConflicts).toHaveLength(1);
    expect(overlap([a, b], { asOf: '2019-01-01' }).statusConflicts).toEqual([]);
  });

  test('without lists it counts the same', () => {
    const { shared, editionDrift, obligationDrift, statusConflicts, titleConflicts, sameTitles, ...counts } = report;
    expect(shared.length + editionDrift.length + obligationDrift.length + statusConflicts.length).toBeGreaterThan(0);
    expect(titleConflicts.length + sameTitles.length).toBeGreaterThan(0);
    expect(overlap(systems, { lists: false })).toEqual({
      ...counts,
      shared: [],
      editionDrift: [],
      obligationDrift: [],
      statusConflicts: [],
      titleConflicts: [],
      sameTitles: [],
    });
  });

  test('L8 twelve systems, and none, have an overlap too', () => {
    const many = Array.from({ length: 12 }, (_, i) =>
      parseSystem(
        documentWith({
          id: `s${i}`,
          children: [nodeWith('n', { placements: ['all', 'own', ...(i % 2 === 0 ? ['even'] : [])] })],
          standards: [
            standardWith('all', { designation: `GB/T 1.1-${2000 + i}` }),
            standardWith('own', { designation: `Q/A ${i + 1}-2020` }),
            standardWith('even', { designation: 'GB 2-2020' }),
          ].filter(({ id }) => id !== 'even' || i % 2 === 0),
        }),
      ),
    );
    const { sets, pairs, editionDrift, documents } = overlap(many);
    expect(sets.map(({ systems: list, documents: count }) => [list.length, count])).toEqual([
      ...Array.from({ length: 1 }, () => [1, 1]),
      [12, 1],
      [6, 1],
      ...Array.from({ length: 11 }, () => [1, 1]),
    ]);
    expect([pairs.length, editionDrift[0]?.in.length, documents]).toEqual([66, 12, 14]);
    expect(overlap([])).toMatchObject({ systems: [], documents: 0, pairs: [] });
  });

  test('two systems of one id, and a level that none has, are errors that say what to do', () => {
    expect(() => overlap([city, city])).toThrow('Two systems have the id "city"');
    expect(() => overlap(systems, { at: 'subsystems' })).toThrow('They have "subsystem"');
    expect(() => overlap(systems, { asOf: '2020-02-30' })).toThrow('not a day');
  });

  test('hostile ids are ids', () => {
    const hostile = (id: string): StandardSystem =>
      parseSystem(
        documentWith({
          id,
          standards: [standardWith('__proto__', { designation: 'GB 1-2020', title: { zh: '<script>' } })],
        }),
      );
    expect(overlap([hostile('__proto__'), hostile('constructor')]).pairs[0]?.shared).toBe(1);
  });

  test('the workspaces of the catalogue give a report of its schema', async () => {
    for (const id of ['huzhou', 'zhejiang'] as const) {
      const made = overlap(await catalog.load(id), { equalLinks: true });
      expect(OverlapReport.parse(made)).toEqual(made);
    }
  });
});
