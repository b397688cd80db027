import { tally, type Body, type Plan } from './plan.js';

/** How many boxes stand in each row: as even as can be, the fuller rows first. */
export function evenRows(count: number, columns: number): readonly number[] {
  const rows = Math.ceil(count / columns);
  return Array.from({ length: rows }, (_, i) => Math.floor(count / rows) + (i < count % rows ? 1 : 0));
}

/** Sets boxes that hold nothing in rows of equal height, each about as wide as the target. */
export function setGrid<Item>(
  items: readonly Item[],
  width: number,
  gap: number,
  target: number,
  plan: (item: Item, width: number) => Plan,
): Body {
  const wanted = Math.max(1, Math.min(items.length, Math.round((width + gap) / (target + gap))));
  const body = rowsOf(items, width, gap, wanted, plan);
  if (wanted !== 2 || items.length < 3 || items.length % 2 === 0) return body;
  // One box alone in a row as wide as two looks like a mistake; three columns are better where titles fit them as well.
  const other = rowsOf(items, width, gap, 3, plan);
  return other.strain <= body.strain ? other : body;
}

function rowsOf<Item>(
  items: readonly Item[],
  width: number,
  gap: number,
  columns: number,
  plan: (item: Item, width: number) => Plan,
): Body {
  let next = 0;
  const lines = evenRows(items.length, columns).map((count) => {
    const cell = (width - gap * (count - 1)) / count;
    return items.slice(next, (next += count)).map((item) => plan(item, cell));
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
