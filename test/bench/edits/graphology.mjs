import { build, codeKey, nodeKey, rollup } from '../contestants/graphology.mjs';

/** A graph that is changed in place, and counted anew. */
export default function start(document, kind) {
  const made = build(document);
  const { graph, order } = made;
  let rows;
  const apply = (edit) => {
    const node = nodeKey(edit.node);
    if (kind === 'place') graph.mergeDirectedEdge(node, codeKey(document.standards[edit.standard].designation));
    else {
      graph.dropEdge(graph.inEdges(node)[0]);
      graph.addDirectedEdge(nodeKey(edit.to), node);
    }
    rows = rollup(made);
    return rows.get(order[0]);
  };
  return { apply, parts: () => document.children.map(({ id }) => rows.get(nodeKey(id)).total) };
}
