import type { Body, Plan } from './plan.js';

/** How many boxes stand in each row: as even as can be, the fuller rows first. */
export function evenRows(count: number, columns: number): readonly number[] {
  const rows = Math.ceil(count / columns);
  return Array.from({ length: rows }, (_, i) => Math.floor(count / rows) + (i < count % rows ? 1 : 0));
}

/** Sets boxes that hold nothing in rows of equal height; of all numbers of columns the one that reads best. */
export function setGrid<Item>(
  items: readonly Item[],
  width: number,
  gap: number,
  least: number,
  plan: (item: Item, width: number) => Plan,
): Body {
  const most = Math.max(1, Math.min(items.length, Math.floor((width + gap) / (least + gap))));
  let best: Body | null = null;
  let bestScore = Infinity;
  for (let columns = most; columns >= 1; columns--) {
    const body = gridOf(items, width, gap, columns, plan);
    const ragged = items.length % columns === 0 ? 1 : columns === 2 ? 1.04 : 1.15;
    const score = body.height * ragged * (1 + 0.12 * (body.crowding - 1));
    if (score < bestScore) [best, bestScore] = [body, score];
    // Fewer columns are only higher once every title stands on one line.
    if (body.crowding === 1 && ragged === 1) break;
  }
  return best ?? gridOf(items, width, gap, 1, plan);
}

function gridOf<Item>(
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
  const cell = Math.max(...all.map(({ height }) => height));
  return {
    kind: 'rows',
    lines,
    gap,
    height: lines.length * (cell + gap) - gap,
    rows: lines.length,
    waste: 0,
    crowding: Math.max(...all.map(({ face }) => titleLines(face))),
  };
}

/** The lines of the title of a box. */
export function titleLines(face: Plan['face']): number {
  return face.parts.reduce((most, { kind, block }) => (kind === 'title' ? Math.max(most, block.lines.length) : most), 1);
}
