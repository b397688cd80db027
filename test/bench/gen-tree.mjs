import { randomFrom } from './random.mjs';
import { levelNames, titleWords } from './words.mjs';

/**
 * A tree with so many nodes on each level, as lists by number: number 0 is the system itself, a node comes after the one
 * above it. Nodes are spread unevenly, but while there are enough every node above gets one.
 */
export function makeTree(counts, which) {
  const random = randomFrom(which === 'A' ? 11 : 77);
  const parents = [-1];
  const children = [[]];
  const codes = [''];
  const depths = [0];
  let above = [0];
  counts.forEach((count, depth) => {
    const choose = (i) => above[i < above.length ? i : Math.floor(random() ** 1.3 * above.length)];
    const chosen = Array.from({ length: count }, (_, i) => choose(i)).sort((a, b) => a - b);
    const here = [];
    for (const parent of chosen) {
      const number = parents.length;
      const ordinal = String(children[parent].length + 1).padStart(2, '0');
      parents.push(parent);
      children.push([]);
      children[parent].push(number);
      codes.push(depth === 0 ? `${which}${ordinal}` : `${codes[parent]}.${ordinal}`);
      depths.push(depth + 1);
      here.push(number);
    }
    above = here;
  });
  return { parents, children, codes, depths };
}

/** The levels that a tree of this depth declares. */
export function makeLevels(depth) {
  return Array.from({ length: depth }, (_, i) => {
    const [id, zh] = levelNames[i] ?? [`level-${i + 1}`, `第${i + 1}级`];
    return { id, title: { zh } };
  });
}

/** Nests the nodes from the last to the first, with what stands in them. */
export function nestNodes(tree, levels, placements, required) {
  const [things, actors, acts] = titleWords;
  const made = Array(tree.parents.length);
  for (let number = tree.parents.length - 1; number > 0; number--) {
    const node = {
      id: tree.codes[number],
      code: tree.codes[number],
      title: { zh: things[number % 20] + actors[(number * 7) % 20] + acts[(number * 3) % 15] },
      level: levels[tree.depths[number] - 1].id,
    };
    if (tree.children[number].length === 0) node.expectation = { required: required[number] };
    if (placements[number].length > 0) node.placements = placements[number];
    if (tree.children[number].length > 0) node.children = tree.children[number].map((child) => made[child]);
    made[number] = node;
  }
  return tree.children[0].map((child) => made[child]);
}
