import { decodeId } from '../../ids.js';
import type { DraftNode } from '../tree.js';
import { headingText, type RowPlace, type Way, type WayInput } from '../way.js';
import { placeOf, textOf } from '../row.js';

/** A column says how deep each node stands: 1 at the top. */
export function depthsWay({ table, tree, top, list }: WayInput): Way {
  const path: DraftNode[] = [];
  return {
    name: 'depth-column',
    place(row): RowPlace {
      const text = textOf(row, 'depth');
      let depth = /^\d{1,3}$/.test(text) ? Number(text) : 0;
      if (depth < 1 || depth > path.length + 1) {
        list.add('depth-unreadable', placeOf(row, 'depth'));
        depth = path.length + 1;
      }
      path.length = depth - 1;
      const code = textOf(row, table.kind === 'structure' ? 'nodeCode' : 'code');
      const id = decodeId(textOf(row, 'nodeId'));
      const name = headingText(row).raw.trim();
      const above = path.at(-1) ?? top;
      const named = { name: name === '' ? code : name, code: code === '' ? null : code };
      // With an id of its own a node is never taken for another of the same name.
      const node = id === '' ? tree.child(above, named) : tree.add(above, named);
      if (tree.byId.has(id)) list.add('id-taken', placeOf(row, 'nodeId'), { id });
      else if (id !== '') {
        node.id = id;
        tree.byId.set(id, node);
      }
      path.push(node);
      return { kind: 'node', node };
    },
  };
}
