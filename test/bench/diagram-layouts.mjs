import { fromDist } from './dist.mjs';

/** The boxes of a system with the sizes that all engines get: the text on one line, and some room around it. */
function boxesOf(system) {
  const boxes = [];
  const visit = (node, parent) => {
    const box = { id: String(boxes.length), parent, width: 12 + 10 * [...node.title.zh].length, height: 26, children: [] };
    boxes.push(box);
    if (parent !== null) parent.children.push(box);
    for (const child of node.children ?? []) visit(child, box);
  };
  visit(system, null);
  return boxes;
}

const pictureSize = (width, height) => `${Math.round(width)} × ${Math.round(height)}`;

/** tixi does all of it: scene, breaking of text, layout, SVG. The others get sizes and return places. */
const tixi = (options) => async (system) => {
  const { renderSvg } = await fromDist('diagram/render-svg');
  const { parseSystem } = await fromDist('system/parse');
  const parsed = parseSystem(system);
  return () => {
    const svg = renderSvg(parsed, options);
    const [, width, height] = /viewBox="0 0 (\S+) (\S+)"/.exec(svg);
    return `${pictureSize(Number(width), Number(height))}, with text and SVG`;
  };
};

export const layouts = {
  'tixi framework': tixi({ style: 'framework' }),
  'tixi tiers': tixi({ style: 'tiers' }),
  async 'd3-hierarchy tree'(system) {
    const { hierarchy, tree } = await import('d3-hierarchy');
    const [root] = boxesOf(system);
    return () => {
      const nodes = tree().nodeSize([130, 60])(hierarchy(root)).descendants();
      const xs = nodes.map(({ x }) => x);
      return pictureSize(Math.max(...xs) - Math.min(...xs) + 120, 60 * (1 + Math.max(...nodes.map(({ depth }) => depth))));
    };
  },
  async 'd3-flextree'(system) {
    const { flextree } = await import('d3-flextree');
    const [root] = boxesOf(system);
    return () => {
      const layout = flextree({ nodeSize: ({ data }) => [data.width + 10, data.height + 34] });
      const { left, right, bottom } = layout(layout.hierarchy(root)).extents;
      return pictureSize(right - left, bottom);
    };
  },
  async dagre(system) {
    const { default: dagre } = await import('@dagrejs/dagre');
    const boxes = boxesOf(system);
    return () => {
      const graph = new dagre.graphlib.Graph();
      graph.setGraph({ nodesep: 10, ranksep: 34 });
      graph.setDefaultEdgeLabel(() => ({}));
      for (const { id, width, height } of boxes) graph.setNode(id, { width, height });
      for (const { id, parent } of boxes) if (parent !== null) graph.setEdge(parent.id, id);
      dagre.layout(graph);
      return pictureSize(graph.graph().width, graph.graph().height);
    };
  },
  async 'elkjs mrtree'(system) {
    return elk(system, { 'elk.algorithm': 'mrtree' });
  },
  async 'elkjs layered'(system) {
    return elk(system, { 'elk.algorithm': 'layered', 'elk.direction': 'DOWN' });
  },
  async 'Graphviz dot (wasm)'(system) {
    const { instance } = await import('@viz-js/viz');
    const viz = await instance();
    const inches = (points) => (points / 72).toFixed(3);
    const boxes = boxesOf(system);
    const dot = [
      'digraph { node [shape=box, fixedsize=true, label=""];',
      ...boxes.map(({ id, width, height }) => `${id} [width=${inches(width)}, height=${inches(height)}];`),
      ...boxes.filter(({ parent }) => parent !== null).map(({ id, parent }) => `${parent.id} -> ${id};`),
      '}',
    ].join('\n');
    return () => {
      const [, width, height] = /bb="0,0,([\d.e+]+),([\d.e+]+)"/.exec(viz.renderString(dot, { format: 'dot' }));
      return pictureSize(Number(width), Number(height));
    };
  },
};

async function elk(system, layoutOptions) {
  const { default: Elk } = await import('elkjs/lib/elk.bundled.js');
  const engine = new Elk();
  const boxes = boxesOf(system);
  return async () => {
    const { width, height } = await engine.layout({
      id: 'root',
      layoutOptions,
      children: boxes.map(({ id, width, height }) => ({ id: `n${id}`, width, height })),
      edges: boxes
        .filter(({ parent }) => parent !== null)
        .map(({ id, parent }) => ({ id: `e${id}`, sources: [`n${parent.id}`], targets: [`n${id}`] })),
    });
    return pictureSize(width, height);
  };
}
