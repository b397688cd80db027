import type { Box, Scene } from './box.js';

/** A part of a scene as a scene of its own: some children of a box below the title of that box. */
export function partOf(scene: Scene, parent: Box, children: readonly Box[]): Scene {
  const shift = parent.depth;
  const root: Box = {
    ...parent,
    kind: 'root',
    code: null,
    title: parent.code === null ? parent.title : `${parent.code} ${parent.title}`,
    depth: 0,
    branch: -1,
    badges: [],
    fill: null,
    hatched: false,
    mark: null,
    children: children.map((child) => raise(child, shift)),
  };
  return { root, related: [], depth: deepest(root), coded: scene.coded };
}

function raise(box: Box, shift: number): Box {
  if (shift === 0) return box;
  return { ...box, depth: box.depth - shift, children: box.children.map((child) => raise(child, shift)) };
}

function deepest(box: Box): number {
  return box.children.reduce((most, child) => Math.max(most, deepest(child)), box.depth);
}
