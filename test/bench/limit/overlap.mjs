/**
 * Distinct standards that two systems share, by top-level part of each; `inFirst` gives the number in the first system
 * of each standard of the second, or -1. A standard in one part only takes one load.
 */
export function countOverlap(first, second, inFirst) {
  const a = topParts(first);
  const b = topParts(second);
  const shared = new Uint32Array(a.count * b.count);
  const partsA = [];
  const partsB = [];
  for (let j = 0; j < second.count; j++) {
    const i = inFirst[j];
    if (i < 0) continue;
    const x = a.only[i];
    const y = b.only[j];
    if (x >= 0 && y >= 0) {
      shared[x * b.count + y]++;
      continue;
    }
    if (x === -1 || y === -1) continue;
    listParts(first, a, i, partsA);
    listParts(second, b, j, partsB);
    for (let p = 0; p < partsA.length; p++) {
      for (let q = 0; q < partsB.length; q++) shared[partsA[p] * b.count + partsB[q]]++;
    }
  }
  return shared;
}

/** The top-level part of every node, and of every standard: -1 where it stands in none, -2 where in several. */
function topParts({ tree, count, placedFrom, placedIn }) {
  const part = new Int32Array(tree.count).fill(-1);
  let parts = 0;
  for (let place = 1; place < tree.count; place++) {
    const node = tree.order[place];
    part[node] = tree.parent[node] === tree.root ? parts++ : part[tree.parent[node]];
  }
  const only = new Int16Array(count).fill(-1);
  for (let i = 0; i < count; i++) {
    const from = placedFrom[i];
    const to = placedFrom[i + 1];
    let here = to > from ? part[placedIn[from]] : -1;
    for (let j = from + 1; j < to; j++) if (part[placedIn[j]] !== here) here = -2;
    only[i] = here;
  }
  return { part, only, count: parts };
}

function listParts({ placedFrom, placedIn }, { part, only }, i, found) {
  found.length = 0;
  if (only[i] >= 0) {
    found.push(only[i]);
    return;
  }
  for (let j = placedFrom[i]; j < placedFrom[i + 1]; j++) {
    const here = part[placedIn[j]];
    if (here >= 0 && !found.includes(here)) found.push(here);
  }
}
