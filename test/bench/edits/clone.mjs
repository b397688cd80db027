import { buildPlain } from '../contestants/plain-system.mjs';
import { rollup } from '../contestants/plain.mjs';

/** A copy of the whole document, changed, built and counted anew. */
export default function start(document, kind) {
  let system = document;
  let rows;
  const apply = (edit) => {
    system = structuredClone(system);
    if (kind === 'place') (find(system, edit.node).placements ??= []).push(edit.id);
    else {
      const from = parentOf(system, edit.node);
      const [branch] = from.children.splice(from.children.findIndex(({ id }) => id === edit.node), 1);
      (find(system, edit.to).children ??= []).push(branch);
    }
    rows = rollup(buildPlain(system).root);
    return rows.get('');
  };
  return { apply, parts: () => system.children.map(({ id }) => rows.get(id).total) };
}

function find({ children = [] }, id) {
  for (const child of children) {
    const found = child.id === id ? child : find(child, id);
    if (found !== undefined) return found;
  }
  return undefined;
}

function parentOf(node, id) {
  for (const child of node.children ?? []) {
    const found = child.id === id ? node : parentOf(child, id);
    if (found !== undefined) return found;
  }
  return undefined;
}
