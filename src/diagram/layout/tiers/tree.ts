import { flextree } from 'd3-flextree';
import type { LayoutContext } from '../context.js';
import { tierMeasures, type TierNode } from './plan.js';

/** A box of the tiers with its place: the middle of its top, from the left top of the tree. */
export interface TierPlace {
  readonly node: TierNode;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly children: readonly TierPlace[];
}

/** A tree with its places. */
export interface TierTree {
  readonly root: TierPlace;
  readonly width: number;
  readonly height: number;
}

/** Gives every box its place: levels from top to bottom, subtrees as close together as they can be. */
export function layTree(root: TierNode, context: LayoutContext): TierTree {
  const { size } = context;
  const levels: number[] = [];
  measureLevels(root, levels);
  const tops = levels.map((_, depth) =>
    levels.slice(0, depth).reduce((sum, height) => sum + height + tierMeasures.level * size, 0),
  );
  const layout = flextree<TierNode>({
    children: (node) => [...node.children],
    nodeSize: ({ data }) => [
      data.span,
      (levels[data.depth] ?? 0) + tierMeasures.level * size + (data.stack?.height ?? 0),
    ],
    spacing: (a, b) => {
      if (a.parent !== b.parent) return (tierMeasures.sibling + tierMeasures.cousin) * size;
      if (a.parent?.data.box.sequence === true) return tierMeasures.sequence * size;
      return (a.data.upright ? tierMeasures.uprightSibling : tierMeasures.sibling) * size;
    },
  });
  const laid = layout(layout.hierarchy(root));
  let left = Infinity;
  let right = -Infinity;
  let bottom = 0;
  laid.each(({ x, data }) => {
    left = Math.min(left, x - data.span / 2);
    right = Math.max(right, x + data.span / 2);
    const own = (tops[data.depth] ?? 0) + (levels[data.depth] ?? 0);
    bottom = Math.max(bottom, own + (data.stack ? stackTop(data, size) + data.stack.height : 0));
  });
  type Laid = typeof laid;
  const place = (node: Laid): TierPlace => ({
    node: node.data,
    x: node.x - left,
    y: tops[node.data.depth] ?? 0,
    height: levels[node.data.depth] ?? 0,
    children: (node.children ?? []).map(place),
  });
  return { root: place(laid), width: right - left, height: bottom };
}

/** The distance between a box and the stacks below it: more where a line has to reach several. */
export function stackTop(node: TierNode, size: number): number {
  return (node.stack && (node.stack.columns.length > 1 || node.depth === 0) ? tierMeasures.level : 0.75) * size;
}

function measureLevels(node: TierNode, levels: number[]): void {
  levels[node.depth] = Math.max(levels[node.depth] ?? 0, node.face?.height ?? node.upright?.height ?? 0);
  for (const child of node.children) measureLevels(child, levels);
}
