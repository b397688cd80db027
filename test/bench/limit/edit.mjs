import { rollRequired, rollupSplit } from './count.mjs';
import { cellCount, rowShift } from './load.mjs';
import { lowestCommonAncestor, numberNodes } from './tree.mjs';

/** Starts to keep the counts of every node current through edits; `severalAt` lists by node the standards in several. */
export function startEdits(system) {
  const { tree, several, placedFrom, placedIn } = system;
  const severalAt = Array.from({ length: tree.count }, () => []);
  for (const i of several) for (let j = placedFrom[i]; j < placedFrom[i + 1]; j++) severalAt[placedIn[j]].push(i);
  return { system, counts: rollupSplit(system), required: rollRequired(tree), severalAt };
}

/** Adds a standard of a cell to some nodes: only the paths to the root change. There is room for 32,768 of them. */
export function place({ system, counts, severalAt }, cell, nodes) {
  const { tree, placedFrom, seenNode } = system;
  const i = system.count++;
  const start = placedFrom[i];
  if (start + nodes.length > system.placedIn.length) {
    const larger = new Int32Array(system.placedIn.length * 2);
    larger.set(system.placedIn);
    system.placedIn = larger;
  }
  const tick = ++system.nodeTick;
  system.cell[i] = cell;
  for (let k = 0; k < nodes.length; k++) {
    system.placedIn[start + k] = nodes[k];
    if (nodes.length > 1) severalAt[nodes[k]].push(i);
    for (let node = nodes[k]; node >= 0 && seenNode[node] !== tick; node = tree.parent[node]) {
      seenNode[node] = tick;
      counts[(node << rowShift) + cell]++;
    }
  }
  placedFrom[i + 1] = start + nodes.length;
}

/** Takes back the standard that was added last. */
export function unplaceLast({ system, counts, severalAt }) {
  const { tree, placedFrom, placedIn, seenNode } = system;
  const i = --system.count;
  const cell = system.cell[i];
  const tick = ++system.nodeTick;
  for (let j = placedFrom[i]; j < placedFrom[i + 1]; j++) {
    if (placedFrom[i + 1] - placedFrom[i] > 1) severalAt[placedIn[j]].pop();
    for (let node = placedIn[j]; node >= 0 && seenNode[node] !== tick; node = tree.parent[node]) {
      seenNode[node] = tick;
      counts[(node << rowShift) + cell]--;
    }
  }
}

/** Moves a node under another; returns false where it stands there already or would stand below itself. */
export function move(edits, node, target) {
  const { tree } = edits.system;
  const source = tree.parent[node];
  if (source === target || source < 0 || isUnder(tree, target, node)) return false;
  const path = changedPath(tree, source, target);
  for (let k = 0; k < path.length; k += 2) addRow(edits, path[k], node, path[k + 1]);
  if (path.length > 0) correctSeveral(edits, node, path);
  relink(tree, node, source, target);
  numberNodes(tree);
  return true;
}

/** Nodes that lose the branch, each with -1, and nodes that gain it, each with 1. */
function changedPath(tree, source, target) {
  const top = lowestCommonAncestor(tree, source, target);
  const path = [];
  for (let at = source; at !== top; at = tree.parent[at]) path.push(at, -1);
  for (let at = target; at !== top; at = tree.parent[at]) path.push(at, 1);
  return path;
}

function addRow({ counts, required }, at, node, sign) {
  const target = at << rowShift;
  const source = node << rowShift;
  for (let cell = 0; cell < cellCount; cell++) counts[target + cell] += sign * counts[source + cell];
  required[at] += sign * required[node];
}

/** A standard of the branch that also stands elsewhere below a changed node was neither lost nor gained there. */
function correctSeveral({ system, counts, severalAt }, node, path) {
  const { tree, cell, seenStandard, seenNode } = system;
  const tick = ++system.standardTick;
  for (let p = tree.pre[node]; p < tree.end[node]; p++) {
    const here = severalAt[tree.order[p]];
    for (let h = 0; h < here.length; h++) {
      const i = here[h];
      if (seenStandard[i] === tick) continue;
      seenStandard[i] = tick;
      markElsewhere(system, i, node);
      for (let k = 0; k < path.length; k += 2) {
        if (seenNode[path[k]] === system.nodeTick) counts[(path[k] << rowShift) + cell[i]] -= path[k + 1];
      }
    }
  }
}

function markElsewhere(system, i, node) {
  const { tree, placedFrom, placedIn, seenNode } = system;
  const tick = ++system.nodeTick;
  for (let j = placedFrom[i]; j < placedFrom[i + 1]; j++) {
    if (isUnder(tree, placedIn[j], node)) continue;
    for (let at = placedIn[j]; at >= 0 && seenNode[at] !== tick; at = tree.parent[at]) seenNode[at] = tick;
  }
}

function isUnder(tree, node, above) {
  let at = node;
  while (at >= 0 && at !== above) at = tree.parent[at];
  return at === above;
}

function relink({ parent, first, next }, node, source, target) {
  if (first[source] === node) first[source] = next[node];
  else {
    let before = first[source];
    while (next[before] !== node) before = next[before];
    next[before] = next[node];
  }
  next[node] = first[target];
  first[target] = node;
  parent[node] = target;
}
