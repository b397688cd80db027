import { coverage, parseSystem, statisticsTable, type StandardSystem } from 'tixi';
import { describe, expect, test } from 'vitest';
import { randomSystem } from '../fixtures/random-system.js';

const system = (children: unknown[], standards: unknown[], more: object = {}): StandardSystem =>
  parseSystem({
    format: 'tixi/1',
    id: 's',
    title: { zh: '体系' },
    levels: [],
    children,
    standards,
    claims: [],
    sources: [],
    ...more,
  });
const standard = (id: string, more: object = {}): object => ({ id, title: { zh: id }, status: 'in-force', ...more });
const node = (id: string, more: object = {}): object => ({ id, title: { zh: id }, ...more });

describe('C7 the statistics table', () => {
  const declared = system(
    [
      node('a', { expectation: { required: 3, byLevel: { national: 2, local: 1 } }, placements: ['1', '2'] }),
      node('b', { expectation: { complete: true }, placements: ['3', '4'] }),
    ],
    [
      standard('1', { level: 'national', kind: 'basic' }),
      standard('2', { level: 'local' }),
      standard('3', { level: 'national', status: 'drafting' }),
      standard('4', { designation: 'ISO 14001:2015', kind: 'method' }),
    ],
  );
  const cells = (table: ReturnType<typeof statisticsTable>, block: 'byLevel' | 'byKind', key: string): unknown[] => {
    const row = table[block].rows.find((candidate) => candidate.key === key)!;
    return [row.required, row.existing, row.ratio, row.basis];
  };

  test('C7 a level is declared where every carrier gives it, complete lists included', () => {
    const table = statisticsTable(declared);
    expect(cells(table, 'byLevel', 'national')).toEqual([3, 1, 1 / 3, 'declared']);
    expect(cells(table, 'byLevel', 'local')).toEqual([1, 1, 1, 'declared']);
    expect(cells(table, 'byLevel', 'international')).toEqual([1, 1, 1, 'declared']);
    expect(cells(table, 'byLevel', 'unspecified')).toEqual([0, 0, null, 'balance']);
    expect(table.byLevel.total).toMatchObject({ required: 5, existing: 3, ratio: 0.6 });
  });

  test('C7 a kind is listed where one carrier gives only its total, and 未定 balances', () => {
    const table = statisticsTable(declared);
    expect(cells(table, 'byKind', 'basic')).toEqual([1, 1, 1, 'listed']);
    expect(cells(table, 'byKind', 'method')).toEqual([1, 1, 1, 'listed']);
    expect(cells(table, 'byKind', 'other')).toEqual([2, 1, 0.5, 'listed']);
    expect(cells(table, 'byKind', 'unspecified')).toEqual([1, 0, 0, 'balance']);
    expect(table.byKind.total.required).toBe(5);
  });

  test('C7 a surplus makes 未定 negative rather than the total wrong', () => {
    const surplus = system(
      [node('a', { expectation: { required: 1 }, placements: ['1', '2'] })],
      [standard('1', { level: 'national' }), standard('2', { level: 'national' })],
    );
    expect(cells(statisticsTable(surplus), 'byLevel', 'unspecified')).toEqual([-1, 0, null, 'balance']);
  });

  test('C7 what is not assessed has no total, and kinds of one’s own have a row', () => {
    const table = statisticsTable(system([node('a', { placements: ['1'] })], [standard('1', { kind: '监测' })]));
    expect(table.byLevel.total).toMatchObject({ required: null, existing: 1, basis: 'none' });
    expect(cells(table, 'byKind', '监测')).toEqual([1, 1, 1, 'listed']);
  });

  test('C7 both blocks add up to the system on random systems', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const random = parseSystem(randomSystem(seed));
      const { total } = coverage(random);
      const table = statisticsTable(random);
      for (const block of [table.byLevel, table.byKind]) {
        expect(
          block.rows.reduce((sum, row) => sum + row.existing, 0),
          `seed ${seed}`,
        ).toBe(total.existing);
        expect(block.total).toMatchObject({ existing: total.existing, required: total.required });
        if (total.required !== null)
          expect(block.rows.reduce((sum, row) => sum + row.required!, 0)).toBe(total.required);
      }
      for (const { key, existing } of table.byLevel.rows) {
        const sum = random.standards.length;
        expect(existing, key).toBeLessThanOrEqual(sum);
      }
    }
  });
});
