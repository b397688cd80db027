import { levels, statuses } from '../words.mjs';
import { fillCodeIndex, findCode, makeCodeIndex } from './code-index.mjs';
import { makeTree } from './tree.mjs';

/** A row of counts has 30 cells, status × level, padded to 32. */
export const rowShift = 5;
export const cellCount = levels.length * statuses.length;
export const levelNumbers = new Map(levels.map((level, i) => [level, i]));
export const statusNumbers = new Map(statuses.map((status, i) => [status, i]));

/** Room for standards that edits add. */
const spare = 32768;

/**
 * The columns of a system: a cell byte and a year for each standard, its nodes from `placedFrom[i]` to
 * `placedFrom[i + 1]` in `placedIn`, and its successor: -2 where none is named, -1 where it is not listed.
 */
export function loadSystem({ nodes, standards }) {
  const tree = makeTree(nodes);
  const count = standards.length;
  const capacity = count + spare;
  const system = {
    tree,
    count,
    cell: new Uint8Array(capacity),
    year: new Uint16Array(capacity),
    placedFrom: new Uint32Array(capacity + 1),
    placedIn: new Int32Array(Math.ceil(capacity * 1.3)),
    successor: new Int32Array(capacity).fill(-2),
    replaced: null,
    codes: makeCodeIndex(capacity),
    rows: null,
    cellOfRow: null,
    several: null,
    pairs: null,
    counts: new Int32Array(tree.count << rowShift),
    seenStandard: new Int32Array(capacity),
    standardTick: 0,
    seenNode: new Int32Array(tree.count),
    nodeTick: 0,
  };
  const replaced = fillColumns(system, standards);
  fillCodeIndex(system.codes, count, (i) => standards[i].code);
  for (const i of replaced) system.successor[i] = findCode(system.codes, standards[i].replacedBy);
  system.replaced = Uint32Array.from(replaced);
  fillRows(system);
  return system;
}

function fillColumns(system, standards) {
  const { tree, cell, year, placedFrom } = system;
  const { numbers } = tree;
  let { placedIn } = system;
  const replaced = [];
  let end = 0;
  for (let i = 0; i < standards.length; i++) {
    const standard = standards[i];
    const { nodes } = standard;
    cell[i] = statusNumbers.get(standard.status) * levels.length + levelNumbers.get(standard.level);
    year[i] = standard.year;
    placedFrom[i] = end;
    if (end + nodes.length > placedIn.length) {
      const larger = new Int32Array(placedIn.length * 2);
      larger.set(placedIn);
      placedIn = system.placedIn = larger;
    }
    for (let j = 0; j < nodes.length; j++) placedIn[end++] = numbers.get(nodes[j]);
    if (standard.replacedBy !== undefined) replaced.push(i);
  }
  placedFrom[standards.length] = end;
  return replaced;
}

/** The cells of placements by node in pre-order, so that a subtree is one slice, and the standards in several nodes. */
function fillRows(system) {
  const { tree, count, cell, placedFrom, placedIn } = system;
  const { pre } = tree;
  const placements = placedFrom[count];
  const rows = new Uint32Array(tree.count + 1);
  for (let j = 0; j < placements; j++) rows[pre[placedIn[j]] + 1]++;
  for (let i = 0; i < tree.count; i++) rows[i + 1] += rows[i];
  const place = rows.slice(0, tree.count);
  const cellOfRow = new Uint8Array(placements);
  let several = 0;
  for (let i = 0; i < count; i++) {
    const from = placedFrom[i];
    const to = placedFrom[i + 1];
    if (to - from > 1) several++;
    for (let j = from; j < to; j++) cellOfRow[place[pre[placedIn[j]]]++] = cell[i];
  }
  system.rows = rows;
  system.cellOfRow = cellOfRow;
  system.several = new Uint32Array(several);
  several = 0;
  for (let i = 0; i < count; i++) if (placedFrom[i + 1] - placedFrom[i] > 1) system.several[several++] = i;
}
