import { signsOf, type Box, type Scene } from '../../scene/box.js';
import type { Face, LayoutContext } from '../context.js';
import { faceStyles, setFace, type FaceStyle } from '../face.js';
import { planColumns, stackMeasures, type StackColumns } from './stack.js';
import { setUpright, type UprightFace } from './upright.js';

/** How the levels stand: all across, or from some depth on stacked under the box they belong to. */
export interface TierMode {
  /** The depth from which boxes are stacked. */
  readonly hang: number;
  /** Boxes of the deepest level are narrow and high, with vertical type. */
  readonly upright: boolean;
  /** The width of a stacked box with its line, in points. */
  readonly column: number;
  /** Stacks may be this high. */
  readonly limit: number;
}

/** A box of the tiers with its size. */
export interface TierNode {
  readonly box: Box;
  readonly depth: number;
  readonly width: number;
  readonly face: Face | UprightFace;
  readonly stack: StackColumns | null;
  /** The room it takes from left to right with what is stacked below it. */
  readonly span: number;
  readonly children: readonly TierNode[];
}

/** Plans all boxes of the levels that stand across; each level has one width and one height. */
export function planTiers(scene: Scene, mode: TierMode, context: LayoutContext): TierNode {
  const { size, setter } = context;
  const across = levelsAcross(scene.root, mode.hang);
  const widths = across.map((boxes, depth) => {
    const natural = boxes.map((box) => {
      const style = styleOf(box, depth);
      const type = style.scale * size;
      const title = setter.width(box.title, true) * type;
      const second = box.second === null ? 0 : setter.width(box.second, false) * type * 0.8;
      const code = box.code === null ? 0 : setter.width(box.code, true) * type * 0.88 + 0.45 * size;
      const badges = box.badges.length === 0 ? 0 : setter.width(box.badges.join(' '), true) * type * 0.88 + 0.45 * size;
      const signs = 1.3 * size * signsOf(box).length;
      return Math.max(title, second) + code + badges + signs + 2 * style.padX * size + 0.1;
    });
    const most = (depth === 0 ? 56 : 13) * size;
    return Math.min(most, Math.max(5 * size, ...natural));
  });
  return planNode(scene.root, 0, scene.depth, widths, mode, context);
}

function planNode(
  box: Box,
  depth: number,
  deepest: number,
  widths: readonly number[],
  mode: TierMode,
  context: LayoutContext,
): TierNode {
  if (mode.upright && depth === deepest && depth > 0) {
    const upright = setUpright(box, context);
    return { box, depth, width: upright.width, face: upright, stack: null, span: upright.width, children: [] };
  }
  const hangs = depth === mode.hang - 1 && box.children.length > 0;
  const stack = hangs ? planColumns(box, mode.column, mode.limit, context) : null;
  const natural = depth === 0 ? rootWidth(box, widths[0] ?? 0, context) : (widths[depth] ?? 8 * context.size);
  const width = stack !== null && depth > 0 && stack.columns.length === 1 ? stack.width : natural;
  const children = hangs ? [] : box.children.map((child) => planNode(child, depth + 1, deepest, widths, mode, context));
  return {
    box,
    depth,
    width,
    face: setFace(box, width, styleOf(box, depth), context, 'beside'),
    stack,
    span: Math.max(width, stack?.width ?? 0),
    children,
  };
}

/** A title of the whole that takes several lines has a box as wide as these. */
function rootWidth(box: Box, most: number, context: LayoutContext): number {
  const { parts } = setFace(box, most, faceStyles.title, context, 'any');
  const needed = Math.max(0, ...parts.map(({ block }) => block.width)) + 2 * faceStyles.title.padX * context.size + 1;
  return Math.min(most, needed);
}

function styleOf(box: Box, depth: number): FaceStyle {
  if (depth <= 1) return depth === 0 ? faceStyles.title : faceStyles.panel;
  return box.children.length === 0 ? faceStyles.leaf : faceStyles.group;
}

function levelsAcross(root: Box, hang: number): readonly (readonly Box[])[] {
  const levels: Box[][] = [[root]];
  for (let depth = 1; depth < hang; depth++) {
    const next = (levels[depth - 1] ?? []).flatMap(({ children }) => children);
    if (next.length === 0) break;
    levels.push(next);
  }
  return levels;
}

/** How many stacks stand side by side. */
export function countColumns(node: TierNode): number {
  if (node.stack) return node.stack.columns.length;
  return Math.max(
    1,
    node.children.reduce((sum, child) => sum + countColumns(child), 0),
  );
}

/** What is written in the boxes of planned tiers, other than in vertical type. */
export function facesOfTiers(node: TierNode): readonly Face[] {
  const faces: Face[] = node.face.kind === 'across' ? [node.face] : [];
  const stacks = node.stack ? [...node.stack.columns] : [];
  for (let stack = stacks.pop(); stack; stack = stacks.pop()) {
    for (const { face, below } of stack.items) {
      faces.push(face);
      if (below) stacks.push(below);
    }
  }
  for (const child of node.children) for (const face of facesOfTiers(child)) faces.push(face);
  return faces;
}

/** How many boxes are stacked, and how far the titles are from standing on one line. */
export function countWrapped(node: TierNode): { readonly leaves: number; readonly wrapped: number } {
  let leaves = 0;
  let wrapped = 0;
  const stacks = node.stack ? [...node.stack.columns] : [];
  for (let stack = stacks.pop(); stack; stack = stacks.pop()) {
    for (const { face, below } of stack.items) {
      leaves++;
      wrapped += face.strain;
      if (below) stacks.push(below);
    }
  }
  if (node.face.kind === 'across') wrapped += node.face.strain / 2;
  for (const child of node.children) {
    const inner = countWrapped(child);
    leaves += inner.leaves;
    wrapped += inner.wrapped;
  }
  return { leaves, wrapped };
}

/** Distances between boxes of the tiers, in sizes of a leaf. */
export const tierMeasures = {
  level: 2.2,
  sibling: 0.8,
  branch: 1.1,
  uprightSibling: 0.55,
  cousin: 1,
  sequence: 1.6,
  ...stackMeasures,
};
