import { cellText } from '../../grid.js';
import { decodeId } from '../../ids.js';
import { shownPath } from '../shown-path.js';
import type { DraftNode } from '../tree.js';
import type { RowPlace, Way, WayInput } from '../way.js';
import { unplacedMark } from './levels.js';

/**
 * A workbook of tixi names the node of each row by its id. A row that was moved to another place in the table is
 * followed to where it now stands, and one that was added below another belongs where that one does.
 */
export function idsWay({ table, tree }: WayInput, otherwise: Way): Way {
  const shown = new Map<DraftNode, string>();
  const pathOfNode = (node: DraftNode): string => {
    const known = shown.get(node) ?? shownPath(node, table.levels.length).join('\u0001');
    shown.set(node, known);
    return known;
  };
  let before: DraftNode | null = null;
  return {
    name: 'ids',
    place(row): RowPlace {
      const path = table.levels.map(({ position }) => cellText(table.at(row.index, position)));
      const id = decodeId(row.text('nodeId'));
      const named = tree.byId.get(id);
      const added = id === '' && path.every((text) => text === '') && path.length > 0;
      const node = added ? before : named;
      if (id === '' && path[0] === unplacedMark) before = null;
      else if (
        node !== undefined &&
        (added || path.length === 0 || pathOfNode(node as DraftNode) === path.join('\u0001'))
      )
        before = node;
      else {
        const place = otherwise.place(row);
        before = place.node;
        return place;
      }
      const code = row.text('code');
      return { kind: 'standard', node: before, ...(code === '' || code === before?.code ? {} : { code }) };
    },
    ...(otherwise.finish === undefined ? {} : { finish: otherwise.finish }),
  };
}
