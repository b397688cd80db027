import { connectedComponents } from 'graphology-components';
import { hasCycle, topologicalSort } from 'graphology-dag';
import { dijkstra, singleSourceLength } from 'graphology-shortest-path/index.js';
import { bfsFromNode, dfsFromNode } from 'graphology-traversal';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { catalog } from 'tixi/catalog';
import { coverage, walkNodes, type Standard, type StandardStatus } from 'tixi';
import { graphKey, toGraph, type GraphEdge, type GraphVertex } from 'tixi/graph';
import { system as demo } from '../fixtures/example-system.js';
import { linksOf, systemOf, workspaceOf } from '../workspace/fixtures.js';

const standard = (id: string, more: Partial<Standard> = {}): Standard => ({
  id,
  title: { zh: id },
  status: 'in-force',
  ...more,
});

const first = systemOf(
  'a',
  {},
  {
    children: [
      {
        id: 'n',
        title: { zh: 'n' },
        placements: ['x', 'x', { standard: 'y', role: 'related' }],
        children: [{ id: 'm', title: { zh: 'm' } }],
      },
    ],
    standards: [
      standard('x', {
        designation: 'GB/T 1-2020',
        relations: [{ type: 'replaces', target: 'GB/T 1-2008', partial: true }],
      }),
      standard('y', {
        designation: 'GB/T 1-2008',
        relations: [
          { type: 'adopts', target: 'iso 9001:2015', degree: 'MOD' },
          { type: 'references', target: 'r' },
          { type: 'references', target: 'GB/T 404-2020' },
        ],
      }),
    ],
  },
);
const second = systemOf('b', { n: null }, { standards: [standard('x', { designation: 'ISO 9001:2015' })] });
const links = linksOf('a/n equal b/n\na subset b\na#x related b#x\na/n none b/missing');
const workspace = {
  ...workspaceOf([first, second], links),
  standards: [standard('r', { relations: [{ type: 'references', target: 'GB/T 1-2020' }] })],
};

describe('a workspace as a graph', () => {
  const graph = toGraph(workspace);

  test('has a vertex for every system, node and standard, with its kind', () => {
    expect(graph.nodes()).toEqual([
      'system/a',
      'standard/a/x',
      'standard/a/y',
      'node/a/n',
      'node/a/m',
      'system/b',
      'standard/b/x',
      'node/b/n',
      'registered/r',
    ]);
    expect(graph.getNodeAttributes('node/a/m')).toEqual({
      kind: 'node',
      system: 'a',
      id: 'm',
      title: { zh: 'm' },
      code: null,
      level: null,
      depth: 2,
    });
    expect(graph.getNodeAttributes('registered/r')).toMatchObject({
      kind: 'standard',
      system: null,
      designation: null,
    });
  });

  test('has an edge for whatever contains, places, relates or links, each with a key that says which', () => {
    const shown = graph.mapEdges((key, { kind }, from, to) => `${key}: ${kind} ${from} → ${to}`);
    expect(shown).toEqual([
      'contains/a/n: contains system/a → node/a/n',
      'places/a/n/0: places node/a/n → standard/a/x',
      'places/a/n/1: places node/a/n → standard/a/x',
      'places/a/n/2: places node/a/n → standard/a/y',
      'contains/a/m: contains node/a/n → node/a/m',
      'contains/b/n: contains system/b → node/b/n',
      'replaces/a/x/0: replaces standard/a/x → standard/a/y',
      'adopts/a/y/0: adopts standard/a/y → standard/b/x',
      'references/registered/registered\\/r/0: references registered/r → standard/a/x',
      'links/0: links node/a/n → node/b/n',
      'links/1: links system/a → system/b',
      'links/2: links standard/a/x → standard/b/x',
    ]);
    expect(graph.getEdgeAttributes('adopts/a/y/0')).toEqual({ kind: 'adopts', degree: 'MOD', partial: false });
    expect(graph.getEdgeAttributes('replaces/a/x/0')).toMatchObject({ partial: true });
    expect(graph.getEdgeAttributes('places/a/n/2')).toEqual({ kind: 'places', role: 'related' });
  });

  test('lists what names something that is not there', () => {
    expect(graph.getAttribute('unresolved')).toEqual([
      { kind: 'references', from: 'standard/a/y', target: 'r' },
      { kind: 'references', from: 'standard/a/y', target: 'GB/T 404-2020' },
      { kind: 'links', from: 'node/a/n', target: { system: 'b', node: 'missing' } },
    ]);
    const loose = systemOf('a', {}, { children: [{ id: 'n', title: { zh: 'n' }, placements: ['gone'] }] });
    expect(toGraph(loose).getAttribute('unresolved')).toEqual([{ kind: 'places', from: 'node/a/n', target: 'gone' }]);
  });

  test('holds only the kinds of edges asked for', () => {
    const tree = toGraph(workspace, { edges: ['contains'] });
    expect([tree.order, tree.size]).toEqual([graph.order, 3]);
    expect(tree.getAttribute('unresolved')).toEqual([]);
  });

  test('tells attributes apart by their kind, for the compiler too', () => {
    expectTypeOf(graph.getNodeAttributes('node/a/n')).toEqualTypeOf<GraphVertex>();
    expectTypeOf(graph.getEdgeAttributes('links/0')).toEqualTypeOf<GraphEdge>();
    const statuses = graph.mapNodes((_, vertex) => {
      if (vertex.kind !== 'standard') return null;
      expectTypeOf(vertex.status).toEqualTypeOf<StandardStatus>();
      return vertex.status;
    });
    expect(statuses.filter((status) => status !== null)).toHaveLength(4);
  });

  test('is a copy that survives graphology’s own export and import', () => {
    const copy = graph.copy();
    copy.dropNode('node/a/n');
    expect(graph.hasNode('node/a/n')).toBe(true);
    const again = graph.nullCopy();
    again.import(JSON.parse(JSON.stringify(graph.export())) as ReturnType<typeof graph.export>);
    expect(again.export()).toEqual(graph.export());
  });
});

describe('keys', () => {
  test('never collide, whatever the ids are', () => {
    const ids = [
      'a',
      'a/b',
      'b',
      '/',
      '\\',
      '\\/',
      '/\\',
      'a\\/b',
      'node/a',
      'node',
      '__proto__',
      'constructor',
      ' ',
      '\ud800',
    ];
    const ends = ids.flatMap((system) => [
      { system },
      ...ids.flatMap((id) => [
        { system, node: id },
        { system, standard: id },
      ]),
    ]);
    expect(new Set(ends.map(graphKey)).size).toBe(ends.length);
    const systems = ids.map((id) =>
      systemOf(
        id,
        {},
        { children: ids.map((node) => ({ id: node, title: { zh: 'n' } })), standards: ids.map((one) => standard(one)) },
      ),
    );
    const graph = toGraph({ ...workspaceOf(systems), standards: ids.map((id) => standard(id)) });
    expect(graph.order).toBe(ids.length * (1 + 2 * ids.length) + ids.length);
    expect(graph.size).toBe(ids.length * ids.length);
  });

  test('a second system of one id, and a second node, leave the first as it is', () => {
    const twice = { ...first, children: [...first.children, ...first.children] };
    expect(toGraph(workspaceOf([twice, first])).order).toBe(toGraph(first).order);
  });
});

describe('the packages of graphology run on it', () => {
  const tree = toGraph(demo, { edges: ['contains', 'places'] });

  test('graphology-dag sorts what contains what, and finds a circle of replacements', () => {
    expect(hasCycle(tree)).toBe(false);
    const order = topologicalSort(tree);
    expect(order.indexOf('system/demo')).toBeLessThan(order.indexOf('node/demo/a1'));
    expect(order.indexOf('node/demo/a1')).toBeLessThan(order.indexOf('standard/demo/gbt-1.1'));
    const circle = [
      standard('x', { relations: [{ type: 'replaces', target: 'y' }] }),
      standard('y', { relations: [{ type: 'replaces', target: 'x' }] }),
    ];
    expect(hasCycle(toGraph(systemOf('a', {}, { standards: circle })))).toBe(true);
  });

  test('graphology-traversal walks the tree, each node after the one above it', () => {
    const seen: string[] = [];
    dfsFromNode(toGraph(demo, { edges: ['contains'] }), 'system/demo', (key) => void seen.push(key), {
      mode: 'outbound',
    });
    const placeOf = (node: { readonly id: string }): number =>
      seen.indexOf(graphKey({ system: 'demo', node: node.id }));
    const visits = [...walkNodes(demo)];
    expect(seen).toHaveLength(1 + visits.length);
    for (const { node, parent } of visits) expect(placeOf(node)).toBeGreaterThan(parent === null ? 0 : placeOf(parent));
    const depths = new Map<string, number>();
    bfsFromNode(tree, 'system/demo', (key, _, depth) => void depths.set(key, depth));
    expect(depths.get('node/demo/a1')).toBe(2);
  });

  test('graphology-shortest-path finds the way from a system to a standard', () => {
    expect(singleSourceLength(tree, 'system/demo')['standard/demo/gbt-24421']).toBe(2);
    expect(dijkstra.bidirectional(tree, 'system/demo', 'standard/demo/gbt-1.1')).toEqual([
      'system/demo',
      'node/demo/a',
      'node/demo/a1',
      'standard/demo/gbt-1.1',
    ]);
  });

  test('graphology-components finds the systems that hang together', async () => {
    const huzhou = await catalog.load('huzhou');
    const components = connectedComponents(toGraph(huzhou));
    const systems = components.map((keys) => keys.filter((key) => key.startsWith('system/')).length);
    expect(systems.reduce((sum, count) => sum + count, 0)).toBe(huzhou.systems.length);
    expect(Math.max(...systems)).toBeGreaterThan(1);
    const apart = connectedComponents(toGraph(huzhou, { edges: ['contains'] }));
    expect(apart.filter((keys) => keys.some((key) => key.startsWith('system/')))).toHaveLength(huzhou.systems.length);
  });

  test('what can be reached from a node are the documents that coverage counts', async () => {
    const eco = await catalog.load('huzhou-eco-civilization');
    const graph = toGraph(eco, { edges: ['contains', 'places'] });
    for (const { node, standards } of coverage(eco).rows) {
      const reached = Object.keys(singleSourceLength(graph, graphKey({ system: eco.id, node: node! })));
      expect(reached.filter((key) => key.startsWith('standard/'))).toHaveLength(standards);
    }
  });
});
