import graphology from 'graphology';
import { answerOfTallies } from '../answer.mjs';
import { placedIn } from '../flat.mjs';
import { threshold } from '../limit/scan.mjs';
import { normalCode } from '../queries.mjs';
import { sumOf, tally } from './plain.mjs';

/** graphology: nodes and standards are vertices, `contains` and `holds` are edges. */
export default function graph({ document, queries }) {
  let made;
  let rows;
  let found;
  const keep = (run) => () => (found = run());
  const { aboveIds, belowIds } = queries.ancestors();
  return {
    build: { run: () => (made = build(document)), memory: true },
    rollup: { run: () => (rows = rollup(made)), check: () => answerOfTallies(made.order.map((id) => rows.get(id))) },
    'gap-scan': { run: keep(() => scanGaps(made, rows)), check: () => found.join(' ') },
    'ancestor-ids': { run: keep(() => countAncestors(made.graph, aboveIds, belowIds)), check: () => `${found}` },
    'code-lookup': { run: keep(() => countCodes(made.graph, queries.codes())), check: () => `${found}` },
  };
}

export const nodeKey = (id) => `n:${id}`;
export const codeKey = (code) => `s:${normalCode(code)}`;

export function build(document) {
  const graph = new graphology.DirectedGraph();
  const keys = new Map();
  for (const { id, designation, level, status } of document.standards) {
    const key = codeKey(designation);
    keys.set(id, key);
    graph.addNode(key, { level, status, node: false, required: 0, replacedBy: null });
  }
  for (const { designation, relations = [] } of document.standards) {
    for (const { type, target } of relations) {
      const replaced = codeKey(target);
      if (type === 'replaces' && graph.hasNode(replaced)) {
        graph.setNodeAttribute(replaced, 'replacedBy', codeKey(designation));
      }
    }
  }
  const order = [];
  const walk = ({ id, expectation, placements = [], children = [] }, parent) => {
    const key = nodeKey(id);
    order.push(key);
    graph.addNode(key, { node: true, required: expectation?.required ?? 0 });
    if (parent !== null) graph.addDirectedEdge(parent, key);
    for (const placement of placements) graph.addDirectedEdge(key, keys.get(placedIn(placement)));
    for (const child of children) walk(child, key);
  };
  walk({ ...document, id: '' }, null);
  return { graph, order };
}

export function rollup({ graph, order }) {
  const rows = new Map();
  const walk = (node) => {
    const held = new Set();
    let required = graph.getNodeAttribute(node, 'required');
    graph.forEachOutNeighbor(node, (neighbour, attributes) => {
      if (!attributes.node) {
        held.add(attributes);
        return;
      }
      const below = walk(neighbour);
      for (const standard of below.held) held.add(standard);
      required += below.required;
    });
    const counts = tally(held);
    rows.set(node, { ...counts, required, ratio: required ? counts.existing / required : null });
    return { held, required };
  };
  walk(order[0]);
  return rows;
}

function scanGaps({ graph }, rows) {
  let empty = 0;
  let below = 0;
  let retiredOnly = 0;
  let replacedBeside = 0;
  graph.forEachNode((key, attributes) => {
    if (!attributes.node) {
      if (attributes.replacedBy !== null && graph.inDegree(attributes.replacedBy) > 0) replacedBeside++;
      return;
    }
    const { total, required, ratio, by } = rows.get(key);
    if (total === 0 && graph.outDegree(key) === 0) empty++;
    if (required && ratio < threshold) below++;
    if (total > 0 && total === sumOf(by.superseded) + sumOf(by.withdrawn)) retiredOnly++;
  });
  return [empty, below, retiredOnly, replacedBeside];
}

function countAncestors(graph, aboveIds, belowIds) {
  let found = 0;
  for (let i = 0; i < aboveIds.length; i++) {
    const above = nodeKey(aboveIds[i]);
    let node = nodeKey(belowIds[i]);
    while (node !== undefined && node !== above) {
      let next;
      graph.forEachInNeighbor(node, (key) => {
        next = key;
      });
      node = next;
    }
    if (node !== undefined) found++;
  }
  return found;
}

function countCodes(graph, asked) {
  let found = 0;
  for (const code of asked) if (graph.hasNode(codeKey(code))) found++;
  return found;
}
