import { describe, expect, test } from 'vitest';
import { coverage, parseSystem } from 'tixi';
import { flatten } from './flat.mjs';
import { baseShape, makeSystem } from './gen.mjs';
import { documentOf } from './gen-standards.mjs';

const document = makeSystem(baseShape, 'A');
const flat = flatten(document);
const share = (list: readonly unknown[], of: number): number => list.length / of;

describe('The generated systems of the benchmark', () => {
  test('have the size they promise, and the same content from the same seed', () => {
    expect([flat.nodes.length - 1, flat.standards.length]).toEqual([7 + 26 + 144, 3774]);
    expect(makeSystem(baseShape, 'A')).toEqual(document);
  });

  test('are valid documents, and their counts are those of the flat lists', () => {
    const { total } = coverage(parseSystem(document));
    const placements = flat.standards.reduce((sum, { nodes }) => sum + nodes.length, 0);
    expect([total.standards, total.placements, total.basis]).toEqual([3774, placements, 'children']);
  });

  test('place 20 % of the standards in two nodes and 2 % in five, never twice in one', () => {
    const inNodes = (count: number): number =>
      share(
        flat.standards.filter(({ nodes }) => nodes.length === count),
        3774,
      );
    expect(inNodes(2)).toBeCloseTo(0.2, 1);
    expect(inNodes(5)).toBeGreaterThan(0.01);
    expect(inNodes(5)).toBeLessThan(0.03);
    expect(inNodes(1) + inNodes(2) + inNodes(5)).toBeGreaterThan(0.995);
    for (const { nodes } of flat.standards) expect(new Set(nodes).size).toBe(nodes.length);
  });

  test('hold standards at inner nodes, leave some leaves empty, and give every leaf a required number', () => {
    const above = new Set(flat.nodes.map(({ parent }) => parent));
    const leaves = flat.nodes.filter(({ code }) => !above.has(code));
    const filled = new Set(flat.standards.flatMap(({ nodes }) => nodes));
    const atInner = flat.standards.filter(({ nodes }) => nodes.some((node) => above.has(node)));
    expect(share(atInner, 3774)).toBeGreaterThan(0.04);
    expect(
      share(
        leaves.filter(({ code }) => !filled.has(code)),
        leaves.length,
      ),
    ).toBeGreaterThan(0.01);
    expect(leaves.every(({ required }) => required > 0)).toBe(true);
    expect(flat.nodes.filter(({ code }) => above.has(code)).every(({ required }) => required === 0)).toBe(true);
  });

  test('list two editions of one document in ten', () => {
    const { total } = coverage(parseSystem(document));
    expect((3774 - total.documents) / total.documents).toBeGreaterThan(0.08);
    expect((3774 - total.documents) / total.documents).toBeLessThan(0.12);
    expect(flat.standards.filter(({ replacedBy }) => replacedBy !== undefined).length).toBeGreaterThan(250);
  });

  test('mix levels and prefixes, with Chinese titles of about fifteen characters', () => {
    const count = (level: string): number =>
      share(
        flat.standards.filter((one) => one.level === level),
        3774,
      );
    expect(count('national')).toBeCloseTo(0.35, 1);
    expect(count('enterprise')).toBeGreaterThan(0.04);
    expect(new Set(flat.standards.map(({ code }) => code.split(' ')[0])).size).toBeGreaterThanOrEqual(15);
    const characters = flat.standards.reduce((sum, { title }) => sum + title.length, 0) / 3774;
    expect(characters).toBeGreaterThan(13);
    expect(characters).toBeLessThan(18);
  });

  test('share 30 % of the standards between A and B, which agree on what they say of them', () => {
    const other = new Map(makeSystem(baseShape, 'B').standards.map((standard) => [standard.id, standard]));
    const shared = document.standards.filter(({ id }) => other.has(id));
    expect(share(shared, 3774)).toBeCloseTo(0.3, 1);
    for (const standard of shared) expect(other.get(standard.id)).toEqual(standard);
  });

  test('vary in width, depth and nodes of a standard one by one', () => {
    const deep = makeSystem({ ...baseShape, nodes: Array<number>(30).fill(6) });
    expect(parseSystem(deep).levels.length).toBe(30);
    const ten = flatten(makeSystem({ ...baseShape, placements: [[10, 1]] }));
    expect(ten.standards.filter(({ nodes }) => nodes.length === 10).length).toBeGreaterThan(3700);
  });

  test('give the newer edition of a document what it replaces', () => {
    const two = Array.from({ length: 100 }, (_, serial) => documentOf(serial, 0.1)).find(({ length }) => length === 2);
    expect(two?.[1]?.relations).toEqual([{ type: 'replaces', target: two?.[0]?.designation }]);
  });
});
