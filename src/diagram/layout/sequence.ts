import type { Connector, Rect } from '../drawing.js';

/** Arrows from each box to the one that follows it, in the gap between them. */
export function sequenceLines(boxes: readonly Rect[], branch: number): readonly Connector[] {
  return boxes.slice(1).flatMap((to, i) => {
    const from = boxes[i];
    return from ? [{ kind: 'sequence', branch, points: arrow(from, to) } as const] : [];
  });
}

function arrow(from: Rect, to: Rect): Connector['points'] {
  const right = from.x + from.width;
  const bottom = from.y + from.height;
  // Side by side.
  if (to.x >= right && Math.abs(to.y - from.y) < 1) {
    const y = from.y + Math.min(from.height, to.height) / 2;
    return [
      [right, y],
      [to.x, y],
    ];
  }
  const start = from.x + from.width / 2;
  const end = to.x + to.width / 2;
  // One below the other, in one column or at the end of a row.
  if (to.y >= bottom) {
    const middle = (bottom + to.y) / 2;
    return Math.abs(start - end) < 0.5
      ? [
          [end, bottom],
          [end, to.y],
        ]
      : [
          [start, bottom],
          [start, middle],
          [end, middle],
          [end, to.y],
        ];
  }
  // From the foot of a column to the head of the next one, through the gap between them.
  const gap = (right + to.x) / 2;
  const side = from.y + from.height / 2;
  const into = to.y + Math.min(to.height, from.height) / 2;
  return [
    [right, side],
    [gap, side],
    [gap, into],
    [to.x, into],
  ];
}
