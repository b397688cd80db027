import type { Connector, Rect } from '../../drawing.js';
import type { Box } from '../../scene/box.js';
import type { Face, LayoutContext } from '../context.js';
import { faceStyles, setFace } from '../face.js';
import type { Placed } from '../figure.js';
import { partition } from '../framework/partition.js';
import { sequenceLines } from '../sequence.js';

/** Boxes one below the other under the one they belong to, joined by a line at their left. */
export interface Stack {
  readonly items: readonly StackItem[];
  readonly height: number;
}

interface StackItem {
  readonly box: Box;
  readonly face: Face;
  readonly width: number;
  readonly below: Stack | null;
  readonly height: number;
}

/** Stacks side by side under one box. */
export interface StackColumns {
  readonly columns: readonly Stack[];
  readonly column: number;
  readonly gap: number;
  readonly width: number;
  readonly height: number;
}

/** How far the boxes of a stack stand in, and how far apart. */
export const stackMeasures = { indent: 1.1, gap: 0.42, after: 0.48, sequenceGap: 1.1, before: 0.6, columns: 1 };

/** Plans the children of a box as a stack of some width. */
export function planStack(parent: Box, children: readonly Box[], width: number, context: LayoutContext): Stack {
  const { size } = context;
  const gap = gapOf(parent, size);
  const nested = parent.sequence && children.some((box) => box.children.length > 0);
  const own = width - (stackMeasures.indent + (nested ? 0.9 : 0)) * size;
  const items = children.map((box, i): StackItem => {
    const style = box.children.length === 0 ? faceStyles.leaf : faceStyles.group;
    const face = setFace(box, own, style, context, 'beside');
    const below = box.children.length === 0 ? null : planStack(box, box.children, own, context);
    // More room follows what has boxes below it, so that one sees where they end.
    const after = below === null || i === children.length - 1 ? 0 : stackMeasures.after * size;
    const height = face.height + (below === null ? 0 : stackMeasures.before * size + below.height + after);
    return { box, face, width: own, below, height };
  });
  return { items, height: items.reduce((sum, { height }) => sum + height + gap, -gap) };
}

function gapOf(parent: Box, size: number): number {
  return (parent.sequence ? stackMeasures.sequenceGap : stackMeasures.gap) * size;
}

/** Plans the children of a box as stacks side by side, as few as keep below a height. */
export function planColumns(parent: Box, column: number, limit: number, context: LayoutContext): StackColumns {
  const { size } = context;
  const gap = gapOf(parent, size);
  const whole = planStack(parent, parent.children, column, context);
  const between = stackMeasures.columns * size;
  let count = 1;
  let ends: readonly number[] = [whole.items.length];
  const heights = whole.items.map(({ height }) => height);
  let height = whole.height;
  while (height > limit && count < whole.items.length) {
    count++;
    ends = partition(heights, count, gap);
    height = Math.max(...ends.map((end, i) => heightOf(heights.slice(ends[i - 1] ?? 0, end), gap)));
  }
  const columns = ends.map((end, i): Stack => {
    const items = whole.items.slice(ends[i - 1] ?? 0, end);
    return {
      items,
      height: heightOf(
        items.map((item) => item.height),
        gap,
      ),
    };
  });
  return { columns, column, gap: between, width: columns.length * (column + between) - between, height };
}

function heightOf(heights: readonly number[], gap: number): number {
  return heights.reduce((sum, height) => sum + height + gap, -gap);
}

/** Places a stack whose line comes down from `from`, at the left of the area. */
export function placeStack(
  parent: Box,
  stack: Stack,
  area: Rect,
  from: number,
  context: LayoutContext,
  out: Placed,
): void {
  const { size } = context;
  const spine = area.x + (stackMeasures.indent * size) / 2;
  const first = out.boxes.length;
  let y = area.y;
  const middles: { readonly kind: 'tree' | 'related'; readonly y: number }[] = [];
  for (const { box, face, width, below, height } of stack.items) {
    const rect = { x: area.x + stackMeasures.indent * size, y, width, height: face.height };
    const role = box.kind === 'related' ? 'related' : below === null ? 'leaf' : 'tier';
    out.boxes.push({ ...rect, box, role, inside: null, head: null, face, area: rect });
    const middle = y + face.height / 2;
    middles.push({ kind: box.kind === 'related' ? 'related' : 'tree', y: middle });
    out.connectors.push({
      kind: box.kind === 'related' ? 'related' : 'tree',
      branch: box.branch,
      points: [
        [spine, middle],
        [rect.x, middle],
      ],
    });
    if (below) {
      const top = y + face.height;
      placeStack(
        box,
        below,
        { ...rect, y: top + stackMeasures.before * size, height: below.height },
        top,
        context,
        out,
      );
    }
    y += height + gapOf(parent, size);
  }
  // Down along the left to the last box; dashed from where only related systems follow.
  let top = from;
  for (const kind of ['tree', 'related'] as const) {
    const last = middles.findLast((one) => one.kind === kind);
    if (!last || last.y <= top) continue;
    out.connectors.push({
      kind,
      branch: parent.branch,
      points: [
        [spine, top],
        [spine, last.y],
      ],
    });
    top = last.y;
  }
  if (!parent.sequence) return;
  const own = new Set(stack.items.map(({ box }) => box.key));
  const boxes = out.boxes.slice(first).filter(({ box }) => own.has(box.key));
  if (stack.items.every(({ below }) => below === null)) {
    out.connectors.push(...sequenceLines(boxes, parent.branch));
    return;
  }
  // What hangs below each box is in the way, so the arrows go around at the right.
  boxes.slice(1).forEach((to, i) => {
    const start = boxes[i];
    if (!start) return;
    const right = start.x + start.width;
    const side = right + 0.6 * size;
    const points: Connector['points'] = [
      [right, start.y + start.height / 2],
      [side, start.y + start.height / 2],
      [side, to.y + to.height / 2],
      [right, to.y + to.height / 2],
    ];
    out.connectors.push({ kind: 'sequence', branch: parent.branch, points });
  });
}
