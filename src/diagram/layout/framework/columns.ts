import { partition } from './partition.js';
import { tally, type Body, type Plan } from './plan.js';

/** Where boxes that hold others may stand side by side. */
export interface ColumnLimits {
  readonly gap: number;
  /** The least width of a column. */
  readonly least: number;
  readonly most: number;
  /** These are the branches at the top: columns of their own are better, and may differ in width. */
  readonly top: boolean;
}

type Planner<Item> = (item: Item, width: number) => Plan;

/** Sets boxes in columns, in order; narrow ones share a column. Of all numbers of columns the one that fills best. */
export function setColumns<Item>(
  items: readonly Item[],
  width: number,
  { gap, least, most, top }: ColumnLimits,
  plan: Planner<Item>,
): Body {
  const limit = Math.max(1, Math.min(items.length, most, Math.floor((width + gap) / (least + gap))));
  let best: Body | null = null;
  let bestEnds: readonly number[] = [];
  let bestScore = Infinity;
  for (let count = limit; count >= 1; count--) {
    const each = (width - gap * (count - 1)) / count;
    const heights = items.map((item) => plan(item, each).height);
    const ends = partition(heights, count, gap);
    const widths = ends.map(() => each);
    const body = columnsOf(items, widths, ends, gap, plan);
    const unusual = top ? sharing * (items.length - count) : dividing * (count - 1) + body.waste;
    const score = scoreOf(body) * (1 + unusual);
    if (score < bestScore * 0.999) [best, bestEnds, bestScore] = [body, ends, score];
    // Fewer columns make a body higher, the more so the fewer they are.
    else if (score > bestScore * hopeless) break;
  }
  best ??= columnsOf(items, [width], [items.length], gap, plan);
  return top && bestEnds.length > 1 ? widen(items, width, bestEnds, gap, least, plan, best) : best;
}

/** Lower is better: low, filled, and with titles on one line. */
export function scoreOf(body: Body): number {
  return body.height * (1 + 0.35 * body.waste) * (1 + (0.25 * body.strain) / Math.max(1, body.leaves));
}

/** After a number of columns that is worse than the best by this much none is tried. */
const hopeless = 1.35;

/** Each column that is shared counts as this much of the height. */
const sharing = 0.04;
/** So does each column more inside of a branch. */
const dividing = 0.03;

/** Rows that are nearly in line are set in line, if that makes the whole this much higher at most. */
const alignment = 1.1;

function columnsOf<Item>(
  items: readonly Item[],
  widths: readonly number[],
  ends: readonly number[],
  gap: number,
  plan: Planner<Item>,
): Body {
  const lines = ends.map((end, i) => items.slice(ends[i - 1] ?? 0, end).map((item) => plan(item, widths[i] ?? 0)));
  const heights = lines.map((line) => stackHeight(line, gap));
  const loose = Math.max(...heights);
  const aligned = alignRows(lines, loose, gap);
  const height = aligned === null ? loose : aligned.reduce((sum, row) => sum + row + gap, -gap);
  const area = widths.reduce((sum, width) => sum + width, 0) * height;
  const filled = heights.reduce((sum, one, i) => sum + one * (widths[i] ?? 0), 0);
  const rows = Math.max(...lines.map((line) => line.reduce((sum, one) => sum + one.rows, 0)));
  const waste = area === 0 ? 0 : 1 - filled / area;
  return { kind: 'columns', lines, gap, height, aligned, waste, ...tally(lines.flat(), rows) };
}

/** The heights of the rows, where every column has as many boxes and alignment costs little. */
function alignRows(lines: readonly (readonly Plan[])[], loose: number, gap: number): readonly number[] | null {
  const count = lines[0]?.length ?? 0;
  if (lines.length < 2 || count < 2 || lines.some(({ length }) => length !== count)) return null;
  const rows = Array.from({ length: count }, (_, row) => Math.max(...lines.map((line) => line[row]?.height ?? 0)));
  const total = rows.reduce((sum, row) => sum + row + gap, -gap);
  return total <= loose * alignment ? rows : null;
}

/** The height of boxes one below the other. */
export function stackHeight(line: readonly Plan[], gap: number): number {
  return line.reduce((sum, { height }) => sum + height + gap, -gap);
}

/** Gives the higher columns more width as long as that makes the whole clearly better. */
function widen<Item>(
  items: readonly Item[],
  width: number,
  ends: readonly number[],
  gap: number,
  least: number,
  plan: Planner<Item>,
  start: Body,
): Body {
  const total = width - gap * (ends.length - 1);
  let widths: readonly number[] = ends.map(() => total / ends.length);
  let best = start;
  let current = start;
  for (let step = 0; step < 5; step++) {
    const weights = widths.map((one, i) =>
      Math.max(least, one * Math.sqrt(stackHeight(current.lines[i] ?? [], gap) / current.height)),
    );
    const sum = weights.reduce((all, weight) => all + weight, 0);
    const rounded = weights.map((weight) => Math.round((weight / sum) * total));
    const spare = total - rounded.reduce((all, one) => all + one, 0);
    widths = rounded.map((one, i) => (i === 0 ? one + spare : one));
    if (widths.some((one) => one < least)) break;
    current = columnsOf(items, widths, ends, gap, plan);
    if (scoreOf(current) < scoreOf(best) && scoreOf(current) < scoreOf(start) * 0.93) best = current;
  }
  return best;
}
