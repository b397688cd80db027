import { overlap, parseSystem, type StandardSystem } from 'tixi';
import { describe, expect, test } from 'vitest';
import { createRandom, randomSystem } from '../fixtures/random-system.js';
import { naiveDocuments } from './naive-overlap.js';

const runs = Number(process.env['TIXI_RUNS'] ?? 300);
const random = createRandom(11);
const groups: readonly (readonly StandardSystem[])[] = Array.from({ length: runs }, (_, i) =>
  Array.from({ length: i % 50 === 0 ? 12 : 2 + random.below(3) }, (_, j) => parseSystem(randomSystem(i * 12 + j + 1))),
);
const reports = groups.map((systems) => overlap(systems));

describe('overlap equals the plain, set-based reading', () => {
  test('the random systems share, join by statement, and place in several parts often enough', () => {
    const share = (test: (report: (typeof reports)[number]) => boolean): number =>
      reports.filter(test).length / reports.length;
    expect(share(({ shared }) => shared.length > 0)).toBeGreaterThan(0.8);
    expect(share(({ shared }) => shared.some(({ reason }) => reason === 'same-as'))).toBeGreaterThan(0.2);
    expect(share(({ sets }) => sets.some(({ systems }) => systems.length > 2))).toBeGreaterThan(0.3);
    expect(share(({ statusConflicts }) => statusConflicts.length > 0)).toBeGreaterThan(0.02);
    expect(share(({ editionDrift }) => editionDrift.length > 0)).toBeGreaterThan(0.5);
  });

  test('L8 totals, pairs, sets and the matrix count what sets of parts hold', () => {
    for (const [i, systems] of groups.entries()) {
      const documents = naiveDocuments(systems);
      const systemsOf = documents.map((parts) => new Set([...parts].map((part) => part.split(' ')[0] ?? '')));
      const count = (...ids: readonly string[]): number =>
        systemsOf.filter((held) => ids.every((id) => held.has(id))).length;
      const report = reports[i]!;
      const name = systems.map(({ id }) => id).join();
      expect(report.documents, name).toBe(documents.length);
      for (const { system, documents: total } of report.totals) expect(total, name).toBe(count(system));
      for (const { from, to, shared } of report.pairs) expect(shared, name).toBe(count(from, to));
      for (const { systems: ids, documents: total } of report.sets) {
        const order = [...ids].sort().join();
        expect(total, name).toBe(systemsOf.filter((held) => [...held].sort().join() === order).length);
      }
      const { parts, cells } = report.matrix;
      const keys = parts.map(({ system, node }) => `${system} ${node ?? ''}`);
      const cell = (a: number, b: number): number => cells.find(({ from, to }) => from === a && to === b)?.shared ?? 0;
      keys.forEach((a, i) => {
        expect(parts[i]?.documents, `${name} ${a}`).toBe(documents.filter((held) => held.has(a)).length);
        keys.forEach((b, j) => {
          if (j <= i || parts[i]?.system === parts[j]?.system) return;
          expect(cell(i, j), `${name} ${a} ${b}`).toBe(documents.filter((held) => held.has(a) && held.has(b)).length);
        });
      });
      expect(report.shared, name).toHaveLength(systemsOf.filter((held) => held.size > 1).length);
    }
  });

  test('L8 the order of the systems changes no count', () => {
    for (const systems of groups.slice(0, 50)) {
      const [there, back] = [overlap(systems), overlap([...systems].reverse())];
      expect(back.documents).toBe(there.documents);
      for (const { from, to, shared, jaccard } of there.pairs) {
        expect(back.pairs).toContainEqual(expect.objectContaining({ from: to, to: from, shared, jaccard }));
      }
    }
  });
});
