import { describe, expect, test } from 'vitest';
import { flatten } from './flat.mjs';
import { baseShape, makeSystem } from './gen.mjs';
import { findCode, joinCodes } from './limit/code-index.mjs';
import { rollRequired, rollupPacked, rollupSplit } from './limit/count.mjs';
import { move, place, startEdits, unplaceLast } from './limit/edit.mjs';
import { loadSystem, rowShift } from './limit/load.mjs';
import { countOverlap } from './limit/overlap.mjs';
import { randomFrom } from './random.mjs';

type Flat = ReturnType<typeof flatten>;

const shape = {
  ...baseShape,
  standards: 600,
  placements: [
    [1, 0.5],
    [2, 0.3],
    [5, 0.2],
  ],
};
const flat = flatten(makeSystem(shape, 'A'));

/** The distinct standards below each node, with a set for each. */
function plainTotals({ nodes, standards }: Flat): number[] {
  const parents = new Map(nodes.map(({ code, parent }) => [code, parent]));
  const held = new Map(nodes.map(({ code }) => [code, new Set<unknown>()]));
  for (const standard of standards) {
    for (const node of standard.nodes) {
      for (let at: string | null = node; at !== null; at = parents.get(at) ?? null) held.get(at)?.add(standard);
    }
  }
  return nodes.map(({ code }) => held.get(code)?.size ?? 0);
}

function totals(counts: Int32Array): number[] {
  const rows = Array.from({ length: counts.length >> rowShift }, (_, row) => row << rowShift);
  return rows.map((base) => counts.subarray(base, base + (1 << rowShift)).reduce((sum, count) => sum + count, 0));
}

describe('The limit kernel', () => {
  test('counts distinct standards as sets do, in both variants', () => {
    const system = loadSystem(flat);
    expect(totals(rollupSplit(system).slice())).toEqual(plainTotals(flat));
    expect(totals(rollupPacked(system).slice())).toEqual(plainTotals(flat));
    expect(rollRequired(system.tree)[0]).toBe(flat.nodes.reduce((sum, { required }) => sum + required, 0));
  });

  test('finds codes however they are written, and no others', () => {
    const { codes } = loadSystem(flat);
    flat.standards.forEach(({ code }, i) => {
      expect(findCode(codes, code)).toBe(i);
      expect(findCode(codes, code.toLowerCase().replace(' ', '').replace('-', '—'))).toBe(i);
    });
    expect(findCode(codes, 'GB/T 9999999-2020')).toBe(-1);
  });

  test('counts what two systems share by top-level part, as sets do', () => {
    const other = flatten(makeSystem(shape, 'B'));
    const [a, b] = [loadSystem(flat), loadSystem(other)];
    const shared = countOverlap(a, b, joinCodes(b.codes, a.codes, new Int32Array(b.count)));
    const tops = (list: Flat): Set<string>[] =>
      list.nodes
        .filter(({ parent }) => parent === '')
        .map(({ code: top }) => {
          const inside = (node: string): boolean => node === top || node.startsWith(`${top}.`);
          return new Set(list.standards.filter(({ nodes }) => nodes.some(inside)).map(({ code }) => code));
        });
    const expected = tops(flat).flatMap((x) => tops(other).map((y) => [...x].filter((code) => y.has(code)).length));
    expect([...shared]).toEqual(expected);
  });

  test('keeps its counts current through moves and placements, as if counted anew', () => {
    const random = randomFrom(8);
    const system = loadSystem(flat);
    const edits = startEdits(system);
    const node = (): number => Math.floor(random() * system.tree.count);
    let moved = 0;
    for (let i = 0; i < 200; i++) {
      if (move(edits, node(), node())) moved++;
      const nodes = new Set([node(), node()]);
      place(edits, i % 30, [...nodes]);
      if (i % 3 === 0) unplaceLast(edits);
    }
    expect(moved).toBeGreaterThan(50);
    expect([...edits.required]).toEqual([...rollRequired(system.tree)]);
    const { nodes, standards } = current(system);
    expect(totals(edits.counts)).toEqual(plainTotals({ nodes, standards }));
  });
});

/** The flat lists that a system stands for after its edits. */
function current(system: ReturnType<typeof loadSystem>): Flat {
  const { tree, count, placedFrom, placedIn } = system;
  const codes = flat.nodes.map(({ code }) => code);
  const nodes = flat.nodes.map((node, i) => ({ ...node, parent: tree.parent[i] < 0 ? null : codes[tree.parent[i]] }));
  const standards = Array.from({ length: count }, (_, i) => ({
    ...flat.standards[0],
    nodes: Array.from(placedIn.subarray(placedFrom[i], placedFrom[i + 1]), (row) => codes[row]),
  }));
  return { nodes, standards } as Flat;
}
