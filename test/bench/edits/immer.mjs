import { produce } from 'immer';
import { buildPlain } from '../contestants/plain-system.mjs';
import { rollup } from '../contestants/plain.mjs';

/** Drafts of immer along the path, then plain objects built anew and counted. */
export default function start(document, kind) {
  let system = document;
  let rows;
  const apply = (edit) => {
    system = produce(system, (draft) => {
      if (kind === 'place') (follow(draft, pathOf(system, edit.node)).placements ??= []).push(edit.id);
      else moveIn(draft, system, edit);
    });
    rows = rollup(buildPlain(system).root);
    return rows.get('');
  };
  return { apply, parts: () => system.children.map(({ id }) => rows.get(id).total) };
}

function moveIn(draft, system, { node, to }) {
  const path = pathOf(system, node);
  const from = follow(draft, path.slice(0, -1));
  const target = follow(draft, pathOf(system, to));
  const [branch] = from.children.splice(path.at(-1), 1);
  (target.children ??= []).push(branch);
}

/** Positions from the top down, found on the plain document: a walk over drafts would draft all of it. */
function pathOf({ children = [] }, id) {
  for (const [i, child] of children.entries()) {
    if (child.id === id) return [i];
    const below = pathOf(child, id);
    if (below !== null) return [i, ...below];
  }
  return null;
}

function follow(draft, path) {
  return path.reduce((node, position) => node.children[position], draft);
}
