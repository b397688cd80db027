import { coverage, parseSystem, type CoverageRow } from 'tixi';
import { expect, test } from 'vitest';

const standard = (id: string, status = 'in-force'): object => ({ id, title: { zh: id }, status });
const node = (id: string, more: object = {}): object => ({ id, title: { zh: id }, ...more });
const rowsOf = (...children: object[]): Record<string, CoverageRow> => {
  const standards = [standard('1'), standard('2'), standard('3', 'drafting'), standard('4', 'withdrawn')];
  const { rows } = coverage(
    parseSystem({
      format: 'tixi/1',
      id: 's',
      title: { zh: '体系' },
      levels: [],
      children,
      standards,
      claims: [],
      sources: [],
    }),
  );
  return Object.fromEntries(rows.map((row) => [row.node ?? '', row]));
};

test('C2 a document that is only related is counted as that and as nothing else', () => {
  const { a } = rowsOf(
    node('a', { placements: [{ standard: '1', role: 'related' }, { standard: '2', role: 'adopted' }, '2'] }),
  );
  expect(a).toMatchObject({ placements: 2, standards: 1, documents: 1, existing: 1, adopted: 1, related: 1 });
});

test('C3 each basis, in the order in which they are looked for', () => {
  const rows = rowsOf(
    node('own', { expectation: { required: 7 }, children: [node('own-child', { expectation: { required: 1 } })] }),
    node('complete', { expectation: { complete: true }, placements: ['1', '3', '4'] }),
    node('children', { placements: ['2'], children: [node('child', { expectation: { required: 2 } })] }),
    node('none', { children: [node('unknown')] }),
    node('only-marked', { children: [node('marked', { expectation: { notApplicable: '无' } })] }),
  );
  const bases = Object.entries(rows).map(([id, { basis, required }]) => [id, basis, required]);
  expect(bases).toEqual([
    ['own', 'own', 7],
    ['own-child', 'own', 1],
    ['complete', 'complete', 2],
    ['children', 'children', 3],
    ['child', 'own', 2],
    ['none', 'none', null],
    ['unknown', 'none', null],
    ['only-marked', 'none', null],
    ['marked', 'none', null],
  ]);
});

test('C6 four states, never two', () => {
  const rows = rowsOf(
    node('a', { expectation: { required: 1 }, placements: ['1'] }),
    node('b', { expectation: { required: 2 }, placements: ['1'] }),
    node('c', { placements: ['1'] }),
    node('d', { expectation: { notApplicable: '无' }, placements: ['1'] }),
  );
  expect(Object.values(rows).map(({ state }) => state)).toEqual(['covered', 'gap', 'not-assessed', 'not-applicable']);
});
