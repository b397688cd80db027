import { coverage, isTixiError, parseSystem, type StandardSystem } from 'tixi';
import { describe, expect, test } from 'vitest';

const standard = (id: string, more: object = {}): object => ({ id, title: { zh: id }, status: 'in-force', ...more });
const node = (id: string, more: object = {}): object => ({ id, title: { zh: id }, ...more });
const system = (children: unknown[], standards: unknown[], more: object = {}): StandardSystem =>
  parseSystem({
    format: 'tixi/1',
    id: 's',
    title: { zh: '体系' },
    levels: [
      { id: 'subsystem', title: { zh: '子体系' } },
      { id: 'category', title: { zh: '类别' } },
    ],
    children,
    standards,
    claims: [],
    sources: [],
    ...more,
  });
const codeOf = (call: () => unknown): string | null => {
  try {
    call();
    return null;
  } catch (error) {
    return isTixiError(error) ? error.code : 'no tixi error';
  }
};

describe('C8 a table at a level', () => {
  const mixed = system(
    [
      node('general', { part: 'general', expectation: { complete: true }, placements: ['1', '2'] }),
      node('a', {
        level: 'subsystem',
        placements: ['3'],
        children: [
          node('a1', { level: 'category', expectation: { required: 2 }, placements: ['1'] }),
          node('a2', { expectation: { required: 1 }, placements: ['4'] }),
        ],
      }),
      node('b', { level: 'subsystem', expectation: { notApplicable: '无' }, placements: ['5'] }),
    ],
    ['1', '2', '3', '4', '5'].map((id) => standard(id)),
  );

  test('C8 its rows and outside add up to the total', () => {
    for (const at of ['subsystem', 'category'] as const) {
      const { rows, outside, total } = coverage(mixed, { at });
      const applicable = rows.filter(({ state }) => state !== 'not-applicable');
      for (const key of ['placements', 'required', 'met', 'missing'] as const) {
        const sum = applicable.reduce((all, row) => all + row[key]!, 0);
        expect([at, key, sum + outside![key]!]).toEqual([at, key, total[key]]);
      }
    }
  });

  test('C8 a branch that does not apply keeps its row', () => {
    expect(coverage(mixed, { at: 'subsystem' }).rows.map(({ node: id, state }) => [id, state])).toEqual([
      ['a', 'gap'],
      ['b', 'not-applicable'],
    ]);
  });

  test('C8 outside counts what stands above, beside and in branches without the level, each once', () => {
    const { outside } = coverage(mixed, { at: 'category' });
    expect(outside).toMatchObject({ node: null, documents: 4, placements: 4, required: 4, met: 4, state: 'covered' });
  });

  test('C8 outside counts the same where nothing applies', () => {
    const nothing = system(
      [node('a', { level: 'category', placements: ['1'] }), node('b', { placements: ['1', '2'] })],
      ['1', '2'].map((id) => standard(id)),
      {
        expectation: { notApplicable: '无' },
      },
    );
    const { outside, total } = coverage(nothing, { at: 'category' });
    expect(outside).toMatchObject({ placements: 2, standards: 2, documents: 2, state: 'not-applicable' });
    expect(total.placements).toBe(3);
  });

  test('C1 what stands in no node is counted as that', () => {
    expect(
      coverage(
        system(
          [node('a', { placements: ['1', { standard: '2', role: 'related' }] })],
          ['1', '2', '3'].map((id) => standard(id)),
        ),
      ).unplaced,
    ).toBe(1);
  });

  test('C8 a level or node that is not there is named with what there is', () => {
    expect(codeOf(() => coverage(mixed, { at: 'aspect' }))).toBe('unknown-level');
    expect(codeOf(() => coverage(mixed, { under: 'a3' }))).toBe('unknown-node');
    expect(codeOf(() => coverage(mixed, { asOf: '2026-02-30' }))).toBe('invalid-date');
    expect(codeOf(() => coverage(mixed, { asOf: '2026' }))).toBe('invalid-date');
  });
});

describe('C10 statuses on a day', () => {
  const statusOn = (asOf: string, record: object): string => {
    const one = system([node('a', { placements: ['x'] })], [standard('x', record)]);
    const { byStatus } = coverage(one, { asOf }).total;
    return Object.entries(byStatus).find(([, count]) => count === 1)![0];
  };
  const dated = { status: 'superseded', published: '2015-01-10', effective: '2015-07-01', retired: '2020-06-01' };

  test.each([
    ['2014-12-31', dated, 'unknown'],
    ['2015-01-10', dated, 'published'],
    ['2015-06-30', dated, 'published'],
    ['2015-07-01', dated, 'in-force'],
    ['2020-05-31', dated, 'in-force'],
    ['2020-06-01', dated, 'superseded'],
    ['2030-01-01', { status: 'in-force', retired: '2029' }, 'withdrawn'],
    ['2028-12-31', { status: 'in-force', retired: '2029' }, 'in-force'],
    [
      '2020-03-01',
      {
        status: 'drafting',
        events: [
          { stage: 'proposed', date: '2019' },
          { stage: 'enquiry', date: '2021' },
        ],
      },
      'proposed',
    ],
    ['2020-03-01', { status: 'drafting', published: '2021' }, 'drafting'],
    ['2021-03-01', { status: 'drafting', published: '2021-02' }, 'published'],
    ['2020-03-01', { status: 'drafting', effective: '2022' }, 'drafting'],
    ['2020-03-01', { status: 'in-force', effective: '2022' }, 'published'],
    ['2020-03-01', { status: 'under-revision', effective: '2018' }, 'under-revision'],
    ['2020-03-01', { status: 'withdrawn' }, 'withdrawn'],
    ['2020-03-01', { status: 'withdrawn', effective: '2010' }, 'withdrawn'],
    ['2020-03-01', { status: 'in-force', published: '2019' }, 'in-force'],
    ['2026-01-01', { status: 'superseded', events: [{ stage: 'in-force', date: '2010' }] }, 'superseded'],
    ['2026-01-01', { status: 'in-force', events: [{ stage: 'drafting', date: '2015' }] }, 'in-force'],
    [
      '2020-01-01',
      { status: 'withdrawn', published: '2010', events: [{ stage: 'withdrawn', date: '2018' }] },
      'withdrawn',
    ],
    [
      '2015-01-01',
      { status: 'withdrawn', published: '2010', events: [{ stage: 'withdrawn', date: '2018' }] },
      'published',
    ],
    ['2020-01-01', { status: 'unknown', effective: '2010' }, 'in-force'],
    ['2009-01-01', { status: 'superseded', retired: '2010' }, 'in-force'],
    [
      '2020-06-01',
      {
        status: 'drafting',
        events: [
          { stage: 'enquiry', date: '2020-05-01' },
          { stage: 'proposed', date: '2019' },
        ],
      },
      'enquiry',
    ],
    ['2020-03-01', { status: 'unknown' }, 'unknown'],
  ] as const)('C10 on %s %j is %s', (day, record, expected) => expect(statusOn(day, record)).toBe(expected));

  test('C10 without a day statuses stand as recorded, and asOf is null', () => {
    const one = system([node('a', { placements: ['x'] })], [standard('x', dated)]);
    expect(coverage(one)).toMatchObject({ asOf: null, total: { retired: 1 } });
    expect(coverage(one, { asOf: '2016-01-01' })).toMatchObject({ asOf: '2016-01-01', total: { existing: 1 } });
  });
});
