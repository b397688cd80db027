import { cellCount, rowShift } from './load.mjs';
import { lowestCommonAncestor } from './tree.mjs';

/**
 * Distinct standards of every subtree by cell: every placement counts at its node, a standard in several nodes is taken
 * away once at the lowest common ancestor of each two neighbours, then one sweep sums upwards.
 */
export function rollupSplit(system, counts = system.counts) {
  countPlacements(system, counts);
  subtractNeighbours(system, counts);
  return sumUpwards(system.tree, counts);
}

/** The same with the pairs of neighbours packed in one stream when they are first needed. */
export function rollupPacked(system, counts = system.counts) {
  system.pairs ??= packPairs(system);
  countPlacements(system, counts);
  subtractPairs(system.tree, system.pairs, counts);
  return sumUpwards(system.tree, counts);
}

function countPlacements({ tree, rows, cellOfRow }, counts) {
  counts.fill(0);
  for (let place = 0; place < tree.count; place++) {
    const base = tree.order[place] << rowShift;
    const end = rows[place + 1];
    for (let j = rows[place]; j < end; j++) counts[base + cellOfRow[j]]++;
  }
}

function subtractNeighbours({ tree, several, cell, placedFrom, placedIn }, counts) {
  const { order, pre, parent, depth } = tree;
  const places = [];
  for (let k = 0; k < several.length; k++) {
    const i = several[k];
    const from = placedFrom[i];
    const to = placedFrom[i + 1];
    if (to - from === 2) {
      let x = placedIn[from];
      let y = placedIn[from + 1];
      while (depth[x] > depth[y]) x = parent[x];
      while (depth[y] > depth[x]) y = parent[y];
      while (x !== y) {
        x = parent[x];
        y = parent[y];
      }
      counts[(x << rowShift) + cell[i]]--;
      continue;
    }
    places.length = 0;
    for (let j = from; j < to; j++) places.push(pre[placedIn[j]]);
    places.sort((a, b) => a - b);
    for (let j = 1; j < places.length; j++) {
      const ancestor = lowestCommonAncestor(tree, order[places[j - 1]], order[places[j]]);
      counts[(ancestor << rowShift) + cell[i]]--;
    }
  }
}

function packPairs({ tree, several, cell, placedFrom, placedIn }) {
  let size = 0;
  for (const i of several) size += placedFrom[i + 1] - placedFrom[i] - 1;
  const pairs = { one: new Uint16Array(size), other: new Uint16Array(size), cell: new Uint8Array(size) };
  let filled = 0;
  for (const i of several) {
    const places = Array.from(placedIn.subarray(placedFrom[i], placedFrom[i + 1]), (node) => tree.pre[node]);
    places.sort((a, b) => a - b);
    for (let j = 1; j < places.length; j++) {
      pairs.one[filled] = tree.order[places[j - 1]];
      pairs.other[filled] = tree.order[places[j]];
      pairs.cell[filled++] = cell[i];
    }
  }
  return pairs;
}

function subtractPairs({ parent, depth }, { one, other, cell }, counts) {
  for (let k = 0; k < one.length; k++) {
    let x = one[k];
    let y = other[k];
    while (depth[x] > depth[y]) x = parent[x];
    while (depth[y] > depth[x]) y = parent[y];
    while (x !== y) {
      x = parent[x];
      y = parent[y];
    }
    counts[(x << rowShift) + cell[k]]--;
  }
}

function sumUpwards({ count, order, parent }, counts) {
  for (let place = count - 1; place > 0; place--) {
    const node = order[place];
    const source = node << rowShift;
    const target = parent[node] << rowShift;
    for (let cell = 0; cell < cellCount; cell++) counts[target + cell] += counts[source + cell];
  }
  return counts;
}

/** The sum of the required numbers in every subtree. */
export function rollRequired({ count, order, parent, required }) {
  const sums = required.slice();
  for (let place = count - 1; place > 0; place--) sums[parent[order[place]]] += sums[order[place]];
  return sums;
}
