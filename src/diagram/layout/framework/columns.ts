import { partition } from './partition.js';
import type { Body, Plan } from './plan.js';

/** Where boxes that hold others may stand side by side. */
export interface ColumnLimits {
  readonly gap: number;
  /** The least width of a column. */
  readonly least: number;
  readonly most: number;
  /** Columns may differ in width where that makes the whole lower. */
  readonly uneven: boolean;
}

/** Sets boxes in columns, in order; narrow ones share a column. Of all numbers of columns the one that fills best. */
export function setColumns<Item>(
  items: readonly Item[],
  width: number,
  { gap, least, most, uneven }: ColumnLimits,
  plan: (item: Item, width: number) => Plan,
): Body {
  const limit = Math.max(1, Math.min(items.length, most, Math.floor((width + gap) / (least + gap))));
  let best: Body | null = null;
  let bestScore = Infinity;
  for (let count = limit; count >= 1; count--) {
    const even = Array.from({ length: count }, () => (width - gap * (count - 1)) / count);
    const heights = items.map((item) => plan(item, even[0] ?? width).height);
    const ends = partition(heights, count, gap);
    const body = columnsOf(items, even, ends, gap, plan);
    const better = uneven && count > 1 ? widen(items, even, ends, gap, least, plan, body) : body;
    const score = better.height * (1 + 0.35 * better.waste) * (1 + 0.06 * (better.crowding - 1));
    if (score < bestScore * 0.999) [best, bestScore] = [better, score];
  }
  return best ?? columnsOf(items, [width], [items.length], gap, plan);
}

function columnsOf<Item>(
  items: readonly Item[],
  widths: readonly number[],
  ends: readonly number[],
  gap: number,
  plan: (item: Item, width: number) => Plan,
): Body {
  const lines = ends.map((end, i) => items.slice(ends[i - 1] ?? 0, end).map((item) => plan(item, widths[i] ?? 0)));
  const heights = lines.map(stackHeight(gap));
  const height = Math.max(...heights);
  const area = widths.reduce((sum, width) => sum + width, 0) * height;
  const filled = heights.reduce((sum, one, i) => sum + one * (widths[i] ?? 0), 0);
  return {
    kind: 'columns',
    lines,
    gap,
    height,
    rows: Math.max(...lines.map((line) => line.reduce((sum, { rows }) => sum + rows, 0))),
    waste: area === 0 ? 0 : 1 - filled / area,
    crowding: Math.max(...lines.flat().map(({ body, face }) => body?.crowding ?? face.parts.length)),
  };
}

const stackHeight =
  (gap: number) =>
  (line: readonly Plan[]): number =>
    line.reduce((sum, { height }) => sum + height + gap, -gap);

/** Gives the higher columns more width as long as that makes the whole clearly lower. */
function widen<Item>(
  items: readonly Item[],
  even: readonly number[],
  ends: readonly number[],
  gap: number,
  least: number,
  plan: (item: Item, width: number) => Plan,
  start: Body,
): Body {
  const total = even.reduce((sum, width) => sum + width, 0);
  let widths = even;
  let best = start;
  for (let step = 0; step < 6; step++) {
    const heights = columnsOf(items, widths, ends, gap, plan).lines.map(stackHeight(gap));
    const weights = widths.map((width, i) => Math.max(least, width * Math.sqrt((heights[i] ?? 1) / start.height)));
    const sum = weights.reduce((all, weight) => all + weight, 0);
    widths = weights.map((weight) => Math.round((weight / sum) * total * 2) / 2);
    const spare = total - widths.reduce((all, one) => all + one, 0);
    widths = widths.map((one, i) => (i === 0 ? one + spare : one));
    if (widths.some((one) => one < least)) break;
    const next = columnsOf(items, widths, ends, gap, plan);
    if (next.height < best.height && next.height < start.height * 0.93) best = next;
  }
  return best;
}
