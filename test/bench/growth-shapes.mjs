import { sizes } from './gen.mjs';

const middle = sizes.M;

/** Levels of equal width with as many nodes together as the middle size has. */
function deep(levels) {
  const total = middle.nodes.reduce((sum, count) => sum + count, 0);
  return Array(levels).fill(Math.round(total / levels));
}

/** What grows alone, and the shapes it takes: everything else is as in the middle size. */
export const growth = [
  {
    grows: 'standards',
    steps: [25_000, 50_000, 100_000, 200_000, 400_000].map((standards) => [standards, { ...middle, standards }]),
  },
  {
    grows: 'width (leaf nodes)',
    steps: [360, 1440, 5760, 23_040].map((leaves) => [leaves, { ...middle, nodes: [70, 260, leaves] }]),
  },
  { grows: 'depth (levels)', steps: [3, 6, 12, 24, 48].map((levels) => [levels, { ...middle, nodes: deep(levels) }]) },
  {
    grows: 'nodes of a standard',
    steps: [1, 2, 5, 10, 20].map((count) => [count, { ...middle, placements: [[count, 1]] }]),
  },
];
