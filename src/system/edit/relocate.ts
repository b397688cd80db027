import { nodeKeys } from '../../model/node.js';
import { childSlot } from './child-slot.js';
import type { Draft } from './draft.js';
import type { Located } from './locate.js';

/**
 * Takes a branch from its place to another one, as a move: the branch itself is neither copied nor held by a patch, and
 * may still be changed by the same operation.
 */
export function relocate(draft: Draft, place: Located, to: string | null, before: string | undefined): void {
  const { node, above, path } = place;
  const parent = above.at(-1) ?? null;
  if ((parent?.id ?? null) === to) reorder(draft, place, to, before);
  else {
    if (to !== null) draft.set(draft.node(to).path, 'children', draft.node(to).node.children ?? none, nodeKeys);
    const slot = childSlot(draft, to, before);
    const isLast = parent?.children?.length === 1;
    draft.apply({ op: 'move', from: path, path: [...pathWithout(slot.list, path), slot.position] });
    if (parent !== null && isLast) draft.set(draft.node(parent.id).path, 'children', undefined, nodeKeys);
  }
  draft.noteParent(node.id, to);
}

const none: readonly never[] = Object.freeze([]);

function reorder(draft: Draft, { path }: Located, to: string | null, before: string | undefined): void {
  const slot = childSlot(draft, to, before);
  const from = Number(path.at(-1));
  const position = slot.position > from ? slot.position - 1 : slot.position;
  if (position !== from) draft.apply({ op: 'move', from: path, path: [...slot.list, position] });
}

/** A path as it is once the item at another one is taken out: what stood to the right of that has moved up by one. */
function pathWithout(path: Located['path'], taken: Located['path']): Located['path'] {
  const last = taken.length - 1;
  const leadsBy = path.length > last && taken.slice(0, last).every((step, i) => path[i] === step);
  if (!leadsBy || Number(path[last]) < Number(taken[last])) return path;
  return [...path.slice(0, last), Number(path[last]) - 1, ...path.slice(last + 1)];
}
