import type { JsonPath } from '../../base/json.js';
import { nodeKeys, type SystemNode } from '../../model/node.js';
import type { Draft } from './draft.js';
import { refusal } from './refusal.js';

/** A place among the children of a node, or at the top of the system. */
export interface ChildSlot {
  /** The path of the list, and the position in it. */
  readonly list: JsonPath;
  readonly position: number;
  readonly insert: (node: SystemNode) => void;
}

/** The place under a node (null: the top) before one of its children, or after all of them. */
export function childSlot(draft: Draft, to: string | null, before: string | undefined): ChildSlot {
  const above = to === null ? null : draft.node(to);
  const children = above === null ? draft.system().children : (above.node.children ?? []);
  const position = before === undefined ? children.length : children.findIndex(({ id }) => id === before);
  if (before !== undefined && position < 0) {
    draft.node(before);
    throw refusal('not-a-child', { child: before, of: to ?? draft.system().id });
  }
  const list = [...(above?.path ?? []), 'children'];
  return {
    list,
    position,
    insert(node) {
      if (above !== null && above.node.children === undefined)
        draft.set(above.path, 'children', Object.freeze([node]), nodeKeys);
      else draft.apply({ op: 'add', path: [...list, position], value: node });
    },
  };
}

/** Takes a node out; a node whose last child goes is left without the key `children`. */
export function takeOut(draft: Draft, id: string): void {
  const { above, path } = draft.node(id);
  const isLast = above.at(-1)?.children?.length === 1;
  draft.apply({ op: 'remove', path: isLast ? path.slice(0, -1) : path });
}
