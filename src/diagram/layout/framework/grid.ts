import { tally, type Body, type Plan } from './plan.js';

/** How many boxes stand in each row: as even as can be, the fuller rows first. */
export function evenRows(count: number, columns: number): readonly number[] {
  const rows = Math.ceil(count / columns);
  return Array.from({ length: rows }, (_, i) => Math.floor(count / rows) + (i < count % rows ? 1 : 0));
}

type GridPlanner<Item> = (item: Item, width: number, place?: 'corners') => Plan;

/**
 * Sets boxes that hold nothing in rows of equal height, each about as wide as the target; wider where a word, a code or a
 * badge would be broken.
 */
export function setGrid<Item>(
  items: readonly Item[],
  width: number,
  gap: number,
  target: number,
  plan: GridPlanner<Item>,
): Body {
  const wanted = Math.max(1, Math.min(items.length, Math.round((width + gap) / (target + gap))));
  let columns = wanted;
  let body = rowsOf(items, width, gap, columns, plan);
  while (columns > 1 && body.lines.some((line) => line.some(({ face }) => face.broken)))
    body = rowsOf(items, width, gap, --columns, plan);
  if (columns !== 2 || items.length < 3 || items.length % 2 === 0) return body;
  // One box alone in a row as wide as two looks like a mistake; three columns are better where titles fit them as well.
  const other = rowsOf(items, width, gap, 3, plan);
  return other.strain <= body.strain ? other : body;
}

function rowsOf<Item>(
  items: readonly Item[],
  width: number,
  gap: number,
  columns: number,
  plan: GridPlanner<Item>,
): Body {
  const setRows = (place?: 'corners'): readonly (readonly Plan[])[] => {
    let next = 0;
    return evenRows(items.length, columns).map((count) => {
      const cell = (width - gap * (count - 1)) / count;
      return items.slice(next, (next += count)).map((item) => plan(item, cell, place));
    });
  };
  const first = setRows();
  // Neighbours have their codes and badges in the same place.
  const places = new Set(first.flat().flatMap(({ face }) => face.place ?? []));
  const lines = places.size > 1 && places.has('corners') ? setRows('corners') : first;
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
