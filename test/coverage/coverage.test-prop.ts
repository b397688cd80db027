import { coverage, explainCoverage, parseSystem, walkNodes, type CoverageRow, type StandardSystem } from 'tixi';
import { describe, expect, test } from 'vitest';
import { randomSystem } from '../fixtures/random-system.js';
import { naiveRows } from './naive.js';

const runs = Number(process.env['TIXI_RUNS'] ?? 300);
const seeds = Array.from({ length: Math.max(2000, runs) }, (_, i) => i + 1);
const systems = seeds.map((seed) => parseSystem(randomSystem(seed)));

const plain = ({ code, title, level, claimed, ...row }: CoverageRow): object => row;

describe('C1 to C6: every number of every row equals the plain, set-based reading', () => {
  test(`C1 rows of ${systems.length} random systems`, () => {
    for (const system of systems) {
      const report = coverage(system);
      expect([report.total, ...report.rows].map(plain), system.id).toEqual(naiveRows(system));
    }
  });

  test('C1 a branch counts as it does in the whole', () => {
    for (const system of systems.slice(0, runs)) {
      const whole = coverage(system);
      for (const row of whole.rows) {
        const branch = coverage(system, { under: row.node! });
        expect(branch.total, `${system.id} ${row.node}`).toEqual(row);
        const inside = whole.rows.slice(whole.rows.indexOf(row) + 1).slice(0, branch.rows.length);
        expect(branch.rows).toEqual(inside);
      }
    }
  });

  test('C1 a frozen document and a plain copy of it count alike', () => {
    for (const system of systems.slice(0, runs)) {
      const copy = JSON.parse(JSON.stringify(system)) as StandardSystem;
      expect(coverage(copy)).toEqual(coverage(system));
    }
  });

  test('C1 existing, planned, retired and unknown add up to documents, and so do levels and statuses', () => {
    for (const system of systems) {
      const { total, rows } = coverage(system);
      for (const row of [total, ...rows]) {
        expect(row.existing + row.planned + row.retired + row.unknown).toBe(row.documents);
        expect(Object.values(row.byLevel).reduce((a, b) => a + b)).toBe(row.documents);
        expect(Object.values(row.byStatus).reduce((a, b) => a + b)).toBe(row.documents);
      }
    }
  });

  test('C4 an explanation names as many documents as the row counts', () => {
    for (const system of systems.slice(0, runs)) {
      const { total, rows } = coverage(system);
      for (const row of [total, ...rows]) {
        const { numerator, denominator, excluded, ...rest } = explainCoverage(system, row.node);
        expect(numerator.documents).toHaveLength(row.existing);
        expect(excluded.planned).toHaveLength(row.planned);
        expect(excluded.retired).toHaveLength(row.retired);
        expect(excluded.unknown).toHaveLength(row.unknown);
        expect(excluded.related).toHaveLength(row.related);
        expect([denominator.value, denominator.basis, rest.state]).toEqual([row.required, row.basis, row.state]);
        if (row.basis === 'complete') expect(denominator.documents).toHaveLength(row.required!);
        if (row.basis === 'children') {
          expect(denominator.documents).toHaveLength(row.remainder);
          expect(denominator.parts.reduce((sum, part) => sum + part.required, row.remainder)).toBe(row.required);
        }
      }
    }
  });
});

test('C1 the random systems are as mixed as real ones', () => {
  const share = (part: number, whole: number): number => part / whole;
  let [standards, several, nodes, notAssessed, notApplicable, inner, editions] = [0, 0, 0, 0, 0, 0, 0];
  for (const system of systems) {
    const places = new Map<string, Set<string>>();
    for (const { node } of walkNodes(system)) {
      if ((node.children?.length ?? 0) > 0 && (node.placements?.length ?? 0) > 0) inner++;
      for (const placement of node.placements ?? []) {
        const id = typeof placement === 'string' ? placement : placement.standard;
        places.set(id, (places.get(id) ?? new Set()).add(node.id));
      }
    }
    standards += places.size;
    several += [...places.values()].filter((where) => where.size > 1).length;
    const { rows, total } = coverage(system);
    nodes += rows.length;
    notAssessed += rows.filter(({ state }) => state === 'not-assessed').length;
    notApplicable += rows.filter(({ state }) => state === 'not-applicable').length;
    if (total.standards > total.documents) editions++;
  }
  expect(share(several, standards)).toBeGreaterThanOrEqual(0.3);
  expect(share(notAssessed, nodes)).toBeGreaterThanOrEqual(0.2);
  expect(share(notApplicable, nodes)).toBeGreaterThanOrEqual(0.1);
  expect(inner).toBeGreaterThan(systems.length / 4);
  expect(editions).toBeGreaterThan(systems.length / 4);
});
