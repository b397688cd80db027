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
      return (a.data.face.kind === 'upright' ? tierMeasures.uprightSibling : tierMeasures.sibling) * size;
    },
  });
  const laid = layout(layout.hierarchy(root));
  evenGaps(laid, size);
  centre(laid);
  const { left, right } = extentOf(laid);
  let bottom = 0;
  laid.each(({ data }) => {
    const own = (tops[data.depth] ?? 0) + (levels[data.depth] ?? 0);
    bottom = Math.max(bottom, own + (data.stack ? stackTop(data, size) + data.stack.height : 0));
  });
  const place = (node: Laid): TierPlace => ({
    node: node.data,
    x: node.x - left,
    y: tops[node.data.depth] ?? 0,
    height: levels[node.data.depth] ?? 0,
    children: (node.children ?? []).map(place),
  });
  return { root: place(laid), width: right - left, height: bottom };
}

/** A part of the tree as the library gives it. */
interface Laid {
  readonly data: TierNode;
  x: number;
  readonly children?: readonly Laid[] | undefined;
  readonly each: (visit: (node: Laid) => void) => unknown;
}

function extentOf(laid: Laid): { readonly left: number; readonly right: number } {
  let left = Infinity;
  let right = -Infinity;
  laid.each(({ x, data }) => {
    left = Math.min(left, x - data.span / 2);
    right = Math.max(right, x + data.span / 2);
  });
  return { left, right };
}

/** The whole may become wider by this much where that makes the gaps between its branches alike. */
const evenness = 1.1;

/** Gives the branches equal gaps: each a room of its own, as long as that takes little more than standing close. */
function evenGaps(root: Laid, size: number): void {
  const branches = root.children ?? [];
  if (branches.length < 2 || root.data.box.sequence) return;
  const gap = tierMeasures.branch * size;
  const extents = branches.map(extentOf);
  const total = extents.reduce((sum, { left, right }) => sum + right - left + gap, -gap);
  const close = extentOf(root);
  if (total > Math.max(root.data.span, close.right - close.left) * evenness) return;
  let at = root.x - total / 2;
  branches.forEach((branch, i) => {
    const { left, right } = extents[i] ?? { left: 0, right: 0 };
    const by = at - left;
    branch.each((node) => (node.x += by));
    at += right - left + gap;
  });
}

/** The title stands above the middle of the whole, whatever stands below its branches. */
function centre(root: Laid): void {
  const extents = (root.children ?? []).map(extentOf);
  const left = Math.min(...extents.map((one) => one.left));
  const right = Math.max(...extents.map((one) => one.right));
  if (extents.length > 1) root.x = (left + right) / 2;
}

/** The distance between a box and the stacks below it: more where a line has to reach several. */
export function stackTop(node: TierNode, size: number): number {
  return (node.stack && (node.stack.columns.length > 1 || node.depth === 0) ? tierMeasures.level : 0.75) * size;
}

function measureLevels(node: TierNode, levels: number[]): void {
  levels[node.depth] = Math.max(levels[node.depth] ?? 0, node.face.height);
  for (const child of node.children) measureLevels(child, levels);
}
