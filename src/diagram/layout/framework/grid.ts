import { tally, type Body, type Plan } from './plan.js';

/** How many boxes stand in each row: as even as can be, the fuller rows first. */
export function evenRows(count: number, columns: number): readonly number[] {
  const rows = Math.ceil(count / columns);
  return Array.from({ length: rows }, (_, i) => Math.floor(count / rows) + (i < count % rows ? 1 : 0));
}

/** Plans some boxes of one width, with their codes beside or above their titles. */
export type RowPlanner<Item> = (items: readonly Item[], width: number, place: 'beside' | 'above') => readonly Plan[];

/** Sets boxes that hold nothing in rows of equal height, each about as wide as the target. */
export function setGrid<Item>(
  items: readonly Item[],
  width: number,
  gap: number,
  target: number,
  plan: RowPlanner<Item>,
): Body {
  const wanted = Math.max(1, Math.min(items.length, Math.round((width + gap) / (target + gap))));
  const counts = evenRows(items.length, wanted);
  const beside = gridOf(items, counts, width, gap, (some, cell) => plan(some, cell, 'beside'));
  if (beside.wrapped === 0) return beside;
  const above = gridOf(items, counts, width, gap, (some, cell) => plan(some, cell, 'above'));
  return beside.height <= above.height * 1.02 ? beside : above;
}

function gridOf<Item>(
  items: readonly Item[],
  counts: readonly number[],
  width: number,
  gap: number,
  plan: (items: readonly Item[], width: number) => readonly Plan[],
): Body {
  let next = 0;
  const lines = counts.map((count) => {
    const cell = (width - gap * (count - 1)) / count;
    return plan(items.slice(next, (next += count)), cell);
  });
  const all = lines.flat();
  const height = Math.max(...all.map((one) => one.height));
  return {
    kind: 'rows',
    lines,
    gap,
    height: lines.length * (height + gap) - gap,
    aligned: null,
    waste: 0,
    ...tally(all, lines.length),
  };
}
