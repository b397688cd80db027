import { describe, expect, test } from 'vitest';
import { ancestorsOf, descendantsOf, findNode, pathOf } from '../../src/system/find.js';
import { parseSystem } from '../../src/system/parse.js';
import { walkNodes } from '../../src/system/walk.js';
import type { StandardSystem } from '../../src/model/system.js';
import { chainOf, documentWith, nodeWith } from '../fixtures/documents.js';

const system = parseSystem(
  documentWith({
    children: [
      nodeWith('a', { children: [nodeWith('a1', { children: [nodeWith('deep')] }), nodeWith('a2')] }),
      nodeWith('b', { children: [] }),
      nodeWith('c', { children: [nodeWith('c1')] }),
    ],
  }),
);
const ids = (nodes: readonly { readonly id: string }[]): readonly string[] => nodes.map(({ id }) => id);

describe('walkNodes', () => {
  test('visits every node once, each before its children, with parent and depth', () => {
    expect([...walkNodes(system)].map(({ node, parent, depth }) => [depth, parent?.id ?? null, node.id])).toEqual([
      [1, null, 'a'],
      [2, 'a', 'a1'],
      [3, 'a1', 'deep'],
      [2, 'a', 'a2'],
      [1, null, 'b'],
      [1, null, 'c'],
      [2, 'c', 'c1'],
    ]);
  });

  test('of a node visits what is below it, depth 1 at its children', () => {
    expect([...walkNodes(system.children[0]!)].map(({ node, depth }) => `${depth} ${node.id}`)).toEqual([
      '1 a1',
      '2 deep',
      '1 a2',
    ]);
  });

  test('of a leaf and of an empty system visits nothing', () => {
    expect([...walkNodes(system.children[1]!)]).toEqual([]);
    expect([...walkNodes(parseSystem(documentWith()))]).toEqual([]);
  });

  test('can be left early', () => {
    const seen: string[] = [];
    for (const { node } of walkNodes(system)) {
      seen.push(node.id);
      if (node.id === 'deep') break;
    }
    expect(seen).toEqual(['a', 'a1', 'deep']);
  });

  test('does not run out of stack on a system that nobody parsed, however deep', () => {
    const unparsed = documentWith({ children: [chainOf(50_000)] }) as unknown as StandardSystem;
    expect([...walkNodes(unparsed)]).toHaveLength(50_000);
    expect(pathOf(unparsed, 'n50000')).toHaveLength(50_000);
    expect(descendantsOf(unparsed, 'n1')).toHaveLength(49_999);
  });
});

describe('findNode, pathOf, ancestorsOf and descendantsOf', () => {
  test('find a node wherever it stands, and undefined where there is none', () => {
    expect(findNode(system, 'deep')).toBe(system.children[0]?.children?.[0]?.children?.[0]);
    expect(findNode(system, 'nowhere')).toBeUndefined();
  });

  test('give the path from the top, what is above from the nearest on, and what is below in document order', () => {
    expect(ids(pathOf(system, 'deep'))).toEqual(['a', 'a1', 'deep']);
    expect(ids(ancestorsOf(system, 'deep'))).toEqual(['a1', 'a']);
    expect(ids(descendantsOf(system, 'a'))).toEqual(['a1', 'deep', 'a2']);
    expect(ids(ancestorsOf(system, 'b'))).toEqual([]);
    expect(ids(descendantsOf(system, 'b'))).toEqual([]);
  });

  test.each([pathOf, ancestorsOf, descendantsOf])('%o throws unknown-node and names the nearest', (find) => {
    expect(() => find(system, 'depe')).toThrow(
      expect.objectContaining({
        code: 'unknown-node',
        message: 'The system "s" has no node "depe". The nearest id is "deep".',
        details: { system: 's', node: 'depe', nearest: 'deep' },
      }),
    );
    expect(() => find(system, '无此节点')).toThrow(
      'The system "s" has no node "无此节点". List the nodes with walkNodes.',
    );
  });

  test('follow a system that somebody changes in place, although results of parsed systems are kept', () => {
    const changing = structuredClone(system) as unknown as { children: { id: string }[] };
    const asSystem = changing as unknown as StandardSystem;
    expect(findNode(asSystem, 'b')?.id).toBe('b');
    changing.children[1]!.id = 'renamed';
    expect(findNode(asSystem, 'b')).toBeUndefined();
    expect(findNode(asSystem, 'renamed')?.id).toBe('renamed');
  });

  test('take the first of two nodes with one id in a system that nobody parsed', () => {
    const twice = documentWith({ children: [nodeWith('x', { code: '1' }), nodeWith('x', { code: '2' })] });
    expect(findNode(twice as unknown as StandardSystem, 'x')?.code).toBe('1');
  });

  test('an id of a million characters that is not there does not fill the message', () => {
    try {
      pathOf(system, 'x'.repeat(1_000_000));
      expect.unreachable();
    } catch (error) {
      expect((error as Error).message.length).toBeLessThan(300);
    }
  });
});
