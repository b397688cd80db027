import { cellText } from '../../grid.js';
import { decodeId } from '../../ids.js';
import { placeOf, type Row, textOf } from '../row.js';
import { shownPath } from '../shown-path.js';
import type { DraftNode } from '../tree.js';
import type { RowPlace, Way, WayInput } from '../way.js';
import { unplacedMarks } from './levels.js';

/**
 * A workbook of tixi names the node of each row by its id. A row that was moved to another place in the table is
 * followed to where it now stands, and one that was added below another belongs where that one does. Where all rows of
 * a node stand under one name that no node has, the node was renamed in one of the two sheets.
 */
export function idsWay(input: WayInput, otherwise: Way): Way {
  const { table, tree, list } = input;
  const shown = createShown(input);
  const renamed = findRenamed(input, shown);
  const known = new Set(allNodes(tree.root));
  /** Says it once of each node that the columns name otherwise than the id does. */
  const tell = (code: 'node-renamed' | 'node-made', row: Row, named: DraftNode): void => {
    const wordsOf = (path: readonly string[]): string => path.filter((text) => text !== '').join(' › ');
    const args = { kept: wordsOf(shown.of(named)), found: wordsOf(shown.at(row.index)) };
    list.add(code, placeOf(row, table.levels.at(-1)?.position ?? null), args);
  };
  const told = new Set<DraftNode>();
  const placeByColumns = (row: Row, named: DraftNode | undefined): RowPlace => {
    const place = otherwise.place(row);
    if (named !== undefined && place.node !== null && !known.has(place.node) && !told.has(place.node)) {
      told.add(place.node);
      tell('node-made', row, named);
    }
    return place;
  };
  let before: DraftNode | null = null;
  return {
    name: 'ids',
    place(row): RowPlace {
      const { index } = row;
      const id = decodeId(textOf(row, 'nodeId'));
      const named = tree.byId.get(id);
      const path = id === '' ? shown.at(index) : null;
      const added = path !== null && path.length > 0 && path.every((text) => text === '');
      const isRenamed = named !== undefined && renamed.has(named);
      if (path?.[0] === unplacedMarks.zh) before = null;
      else if (!added && named !== undefined && (isRenamed || shown.standsAt(named, index))) {
        before = named;
        if (isRenamed && !told.has(named)) tell('node-renamed', row, named);
        if (isRenamed) told.add(named);
      } else if (!added) {
        const place = placeByColumns(row, named);
        before = place.node;
        return place;
      }
      const code = textOf(row, 'code');
      return { kind: 'standard', node: before, ...(code === '' || code === before?.code ? {} : { code }) };
    },
    ...(otherwise.finish === undefined ? {} : { finish: otherwise.finish }),
  };
}

/** Where rows and nodes stand, as the columns of levels show it. */
interface Shown {
  readonly at: (index: number) => readonly string[];
  readonly of: (node: DraftNode) => readonly string[];
  readonly standsAt: (node: DraftNode, index: number) => boolean;
}

function createShown({ table }: WayInput): Shown {
  const { levels } = table;
  const paths = new Map<DraftNode, readonly string[]>();
  const of = (node: DraftNode): readonly string[] => {
    const path = paths.get(node) ?? shownPath(node, levels.length);
    paths.set(node, path);
    return path;
  };
  return {
    of,
    at: (index) => levels.map(({ position }) => cellText(table.at(index, position))),
    standsAt(node, index) {
      const path = of(node);
      return levels.every(({ position }, i) => cellText(table.at(index, position)) === path[i]);
    },
  };
}

/** Nodes of which no row stands where the node does, and all under one other path that no node has. */
function findRenamed({ table, tree, body }: WayInput, shown: Shown): ReadonlySet<DraftNode> {
  const position = table.position('nodeId');
  const elsewhere = new Map<DraftNode, string | null>();
  const standing = new Set<DraftNode>();
  for (const index of position === undefined || table.levels.length === 0 ? [] : body) {
    const node = tree.byId.get(decodeId(cellText(table.at(index, position ?? 0))));
    if (node === undefined || standing.has(node)) continue;
    if (shown.standsAt(node, index)) standing.add(node);
    else {
      const path = keyOf(shown.at(index));
      elsewhere.set(node, elsewhere.has(node) && elsewhere.get(node) !== path ? null : path);
    }
  }
  for (const node of standing) elsewhere.delete(node);
  if (elsewhere.size === 0) return new Set();
  const taken = new Set([...allNodes(tree.root)].map((node) => keyOf(shown.of(node))));
  const renamed = [...elsewhere].filter(([, path]) => path !== null && isName(path) && !taken.has(path));
  return new Set(renamed.map(([node]) => node));
}

function keyOf(path: readonly string[]): string {
  return path.join('\0');
}

function isName(path: string): boolean {
  const [first = ''] = path.split('\0');
  return first !== '' && first !== unplacedMarks.zh && first !== unplacedMarks.en;
}

function* allNodes(root: DraftNode): Iterable<DraftNode> {
  const stack = [...root.children];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    yield node;
    for (const child of node.children) stack.push(child);
  }
}
