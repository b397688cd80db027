import { cellText } from '../../grid.js';
import { decodeId } from '../../ids.js';
import { shownPath } from '../shown-path.js';
import type { DraftNode } from '../tree.js';
import type { RowPlace, Way, WayInput } from '../way.js';
import { unplacedMarks } from './levels.js';
import { textOf } from '../row.js';

/**
 * A workbook of tixi names the node of each row by its id. A row that was moved to another place in the table is
 * followed to where it now stands, and one that was added below another belongs where that one does.
 */
export function idsWay({ table, tree }: WayInput, otherwise: Way): Way {
  const { levels } = table;
  const shown = new Map<DraftNode, readonly string[]>();
  const standsAt = (node: DraftNode, index: number): boolean => {
    const path = shown.get(node) ?? shownPath(node, levels.length);
    shown.set(node, path);
    return levels.every(({ position }, i) => cellText(table.at(index, position)) === path[i]);
  };
  let before: DraftNode | null = null;
  return {
    name: 'ids',
    place(row): RowPlace {
      const { index } = row;
      const id = decodeId(textOf(row, 'nodeId'));
      const named = tree.byId.get(id);
      const path = id === '' ? levels.map(({ position }) => cellText(table.at(index, position))) : null;
      const added = path !== null && path.length > 0 && path.every((text) => text === '');
      if (path?.[0] === unplacedMarks.zh) before = null;
      else if (!added && named !== undefined && standsAt(named, index)) before = named;
      else if (!added) {
        const place = otherwise.place(row);
        before = place.node;
        return place;
      }
      const code = textOf(row, 'code');
      return { kind: 'standard', node: before, ...(code === '' || code === before?.code ? {} : { code }) };
    },
    ...(otherwise.finish === undefined ? {} : { finish: otherwise.finish }),
  };
}
