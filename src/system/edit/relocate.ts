import { nodeKeys } from '../../model/node.js';
import { childSlot, takeOut } from './child-slot.js';
import type { Draft } from './draft.js';
import type { Located } from './locate.js';

/** Takes a branch from its place to another one, as one step of a JSON Patch wherever both lists go on. */
export function relocate(draft: Draft, place: Located, to: string | null, before: string | undefined): void {
  moveBetweenLists(draft, place, to, before);
  draft.noteParent(place.node.id, to);
}

function moveBetweenLists(draft: Draft, place: Located, to: string | null, before: string | undefined): void {
  const { node, above, path } = place;
  const parent = above.at(-1) ?? null;
  const slot = childSlot(draft, to, before);
  const from = Number(path.at(-1));
  if ((parent?.id ?? null) === to) {
    const position = slot.position > from ? slot.position - 1 : slot.position;
    if (position !== from) draft.apply({ op: 'move', from: path, path: [...slot.list, position] });
    return;
  }
  const leavesNone = parent?.children?.length === 1;
  const startsList = to !== null && draft.node(to).node.children === undefined;
  if (leavesNone || startsList) {
    takeOut(draft, node.id);
    if (startsList) draft.set(draft.node(to).path, 'children', [node], nodeKeys);
    else childSlot(draft, to, before).insert(node);
    return;
  }
  // Positions to the right of what is taken out move up by one, also those on the way to the new place.
  const list = slot.list.map((step, i) =>
    i === path.length - 1 && comesAfter(slot.list, path) ? Number(step) - 1 : step,
  );
  draft.apply({ op: 'move', from: path, path: [...list, slot.position] });
}

/** Whether a path leads through a later item of the list from which an item at `taken` is removed. */
function comesAfter(path: Located['path'], taken: Located['path']): boolean {
  const last = taken.length - 1;
  return (
    path.length > last &&
    taken.slice(0, last).every((step, i) => path[i] === step) &&
    Number(path[last]) > Number(taken[last])
  );
}
