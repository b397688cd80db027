import { documentOf, editionsOf } from './gen-standards.mjs';
import { makeLevels, makeTree, nestNodes } from './gen-tree.mjs';
import { pick, pickWeighted, randomFrom, shuffle } from './random.mjs';

/** The shape of a made-up system; every part of it can be varied by itself. */
export const baseShape = {
  /** How many nodes stand on each level. */
  nodes: [7, 26, 144],
  standards: 3774,
  /** In how many nodes a standard stands, and what share of the standards does so. */
  placements: [
    [1, 0.78],
    [2, 0.2],
    [5, 0.02],
  ],
  /** The share of standards whose first node is an inner one. */
  inner: 0.05,
  /** The share of documents that have two editions. */
  editions: 0.1,
  /** The share of documents that system B has in common with system A. */
  shared: 0.3,
};

export const sizes = {
  S: baseShape,
  M: { ...baseShape, nodes: [70, 260, 1440], standards: 100_000 },
  L: { ...baseShape, nodes: [20, 180, 800, 4000], standards: 1_600_000 },
};

/** Makes the document of system A or B of a shape. */
export function makeSystem(shape, which = 'A') {
  const tree = makeTree(shape.nodes, which);
  const editions = chooseEditions(shape, which);
  const standards = Array.from(editions, (edition) => documentOf(edition >>> 1, shape.editions).at(-1 - (edition & 1)));
  const placements = placeStandards(shape, tree, standards, editions, which);
  const levels = makeLevels(shape.nodes.length);
  return {
    format: 'tixi/1',
    id: `bench-${which.toLowerCase()}`,
    title: { zh: `标准体系${which}` },
    levels,
    children: nestNodes(tree, levels, placements, requiredNumbers(placements, which)),
    standards,
    claims: [],
    sources: [],
  };
}

/** Which editions a system lists, in no order: twice the serial number of the document, plus one for the older edition. */
function chooseEditions({ standards: wanted, editions, shared }, which) {
  const chosen = new Uint32Array(wanted);
  let filled = 0;
  for (
    let serial = which === 'A' ? 0 : Math.round(((1 - shared) * wanted) / (1 + editions));
    filled < wanted;
    serial++
  ) {
    chosen[filled++] = serial * 2;
    if (filled < wanted && editionsOf(serial, editions) === 2) chosen[filled++] = serial * 2 + 1;
  }
  return shuffle(randomFrom(which === 'A' ? 101 : 707), chosen);
}

/** Puts every standard into its nodes; an older edition stands where its successor does half of the time. */
function placeStandards({ placements: weights, inner }, tree, standards, editions, which) {
  const placed = tree.parents.map(() => []);
  const choose = nodeChooser(tree, inner, which);
  const shares = weights.map(([, share]) => share);
  for (let i = 0; i < standards.length; i++) {
    const likeNewest = editions[i] % 4 === 1;
    const random = randomFrom(Math.imul(editions[i] - (likeNewest ? 1 : 0) + 7, 0x9e3779b1) ^ (which === 'A' ? 5 : 9));
    for (const number of choose(random, weights[pickWeighted(random, shares)][0])) {
      const list = placed[number];
      list.push(list.length % 20 === 19 ? { standard: standards[i].id, order: list.length + 1 } : standards[i].id);
    }
  }
  return placed;
}

/** Chooses different nodes: the first by the popularity of leaves, the others near it or anywhere. */
function nodeChooser({ parents, children }, inner, which) {
  const numbers = parents.map((_, number) => number).slice(1);
  const inners = numbers.filter((number) => children[number].length > 0);
  const leaves = numbers.filter((number) => children[number].length === 0);
  const reach = popularity(leaves.length, which);
  const empty = new Set(leaves.filter((_, i) => reach[i] === (reach[i - 1] ?? 0)));
  const siblings = children.map((list) => list.filter((number) => !empty.has(number)));
  const leaf = (random) => leaves[firstAbove(reach, random() * reach[reach.length - 1])];
  const first = (random) => (inners.length > 0 && random() < inner ? pick(random, inners) : leaf(random));
  const another = (random, near) => {
    const way = random();
    if (way < 0.45 && siblings[parents[near]].length > 0) return pick(random, siblings[parents[near]]);
    return way < 0.5 && parents[near] > 0 ? parents[near] : leaf(random);
  };
  return (random, count) => {
    const chosen = [first(random)];
    for (let tries = 0; chosen.length < count && tries < 20 * count; tries++) {
      const next = another(random, chosen[0]);
      if (!chosen.includes(next)) chosen.push(next);
    }
    return chosen;
  };
}

/** Running sums of how popular leaves are: few hold much, and about one in 25 is empty. */
function popularity(count, which) {
  const random = randomFrom(which === 'A' ? 31 : 37);
  const order = shuffle(
    random,
    Uint32Array.from({ length: count }, (_, i) => i),
  );
  let sum = 0;
  return Float64Array.from(order, (rank) => (sum += random() < 0.04 ? 0 : (rank + 5) ** -0.6));
}

function firstAbove(sums, value) {
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sums[middle] > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

function requiredNumbers(placements, which) {
  const random = randomFrom(which === 'A' ? 3 : 4);
  return placements.map(({ length }) => {
    const chance = random();
    return length === 0 ? 3 + Math.floor(8 * chance) : Math.max(1, Math.round(length * (0.5 + 1.5 * chance)));
  });
}
