import { fromDist } from '../dist.mjs';

const { coverage, coverageRow, parseSystem } = await fromDist('index');
const { carryIndex } = await fromDist('preorder/carry-index');
const { markOurs } = await fromDist('base/ours');

/** The path copied by hand, everything else shared, and the index carried over. */
export default function start(document, kind) {
  let system = parseSystem(document, { trusted: true });
  coverageRow(system, null);
  const apply = (edit) => {
    const before = system;
    const children = kind === 'place' ? placed(before.children, edit) : moved(before.children, edit);
    system = markOurs(Object.freeze({ ...before, children }));
    carryIndex(
      before,
      system,
      kind === 'place' ? { kind: 'placements', nodes: [edit.node] } : { kind: 'moved', node: edit.node },
    );
    return coverageRow(system, null);
  };
  return { apply, parts: () => partsOf(coverage(system)) };
}

export function partsOf({ rows }) {
  return rows.filter(({ depth }) => depth === 1).map(({ standards }) => standards);
}

function placed(children, { node, id }) {
  return along(children, node, (found) => Object.freeze({ ...found, placements: Object.freeze([...(found.placements ?? []), id]) }));
}

function moved(children, { node, to }) {
  let branch;
  const without = along(children, node, (found) => {
    branch = found;
    return null;
  });
  return along(without, to, (found) => Object.freeze({ ...found, children: Object.freeze([...(found.children ?? []), branch]) }));
}

/** A list of nodes with one of them, somewhere below, changed or (null) taken out; the same list where it is not there. */
function along(children, id, change) {
  for (const [i, child] of children.entries()) {
    const below = child.id === id || child.children === undefined ? null : along(child.children, id, change);
    if (child.id !== id && (below === null || below === child.children)) continue;
    const made = child.id === id ? change(child) : Object.freeze({ ...child, children: below });
    return Object.freeze(made === null ? children.toSpliced(i, 1) : children.with(i, made));
  }
  return children;
}
