import { coverage, parseSystem, walkNodes } from 'tixi';
import { describe, expect, test } from 'vitest';
import { corpusFolder, corpusNote } from './folder.js';
import { icsIecDocument } from './ics-iec.js';

describe.skipIf(corpusFolder === null)(`C1 the ICS tree with the IEC catalogue${corpusNote}`, () => {
  const system = corpusFolder === null ? null : parseSystem(icsIecDocument(corpusFolder));
  const { total, rows } = system === null ? { total: null, rows: [] } : coverage(system);
  const row = (id: string): (typeof rows)[number] => rows.find(({ node }) => node === id)!;

  test('C1 distinct placed standards and placements', () => {
    expect(system!.standards).toHaveLength(32_524);
    expect([total!.standards, total!.placements]).toEqual([31_358, 40_804]);
  });

  test('C1 nodes with standards of their own, and empty leaves', () => {
    const nodes = [...walkNodes(system!)].map(({ node }) => node);
    const leaves = nodes.filter(({ children }) => (children ?? []).length === 0);
    expect(nodes).toHaveLength(1381);
    expect(nodes.filter(({ placements }) => (placements ?? []).length > 0)).toHaveLength(532);
    expect([leaves.length, leaves.filter(({ placements }) => (placements ?? []).length === 0).length]).toEqual([
      1194, 700,
    ]);
  });

  test('C1 empty fields', () => {
    const empty = rows.filter(({ depth, placements }) => depth === 1 && placements === 0).map(({ node }) => node);
    expect(empty).toEqual(['73', '79', '81', '83']);
  });

  test('C1 distinct standards under the largest fields', () => {
    expect(['29', '35', '33', '31', '13'].map((id) => row(id).standards)).toEqual([8498, 8049, 4937, 3223, 1795]);
  });

  test('C8 rows of a level and what is outside them add up to the placements', () => {
    const report = coverage(system!, { at: 'subgroup' });
    const sum = report.rows.reduce((all, { placements }) => all + placements, 0);
    expect(sum + report.outside!.placements).toBe(total!.placements);
    expect(report.rows).toHaveLength(940);
  });
});
