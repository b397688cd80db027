/** How wide the heading and the cells of a column are, and how wide they are at least when broken between words. */
export interface Measured {
  readonly title: number;
  readonly body: number;
  /** Asked for only where the table is too wide; `heading` is how narrow a heading may get before cells are broken. */
  readonly least: () => { readonly heading: number; readonly title: number; readonly body: number };
}

/**
 * The widths of columns within so much room: what they need where that fits, else headings are broken first, though not
 * into slivers, then the cells of the widest columns, then headings as far as they can be. Words that are too long for
 * that stay whole, and the table is wider.
 */
export function fittedWidths(columns: readonly Measured[], room: number): readonly number[] {
  const natural = columns.map(({ title, body }) => Math.max(title, body));
  if (sum(natural) <= room) return natural;
  const leasts = columns.map(({ least }) => least());
  const headings = columns.map(({ body }, i) => Math.max(body, leasts[i]?.heading ?? 0));
  const cells = leasts.map(({ heading, body }) => Math.max(heading, body));
  const narrowest = leasts.map(({ title, body }) => Math.max(title, body));
  return lowered(lowered(lowered(natural, headings, room), cells, room), narrowest, room);
}

/** Takes from the widest until all fit, from none more than down to its least. */
function lowered(widths: readonly number[], leasts: readonly number[], room: number): readonly number[] {
  const under = (limit: number): readonly number[] =>
    widths.map((width, i) => Math.min(width, Math.max(leasts[i] ?? 0, limit)));
  let [low, high] = [0, widths.reduce((most, width) => Math.max(most, width), 0)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (sum(under(middle)) <= room) low = middle;
    else high = middle - 1;
  }
  return under(low);
}

function sum(widths: readonly number[]): number {
  return widths.reduce((all, width) => all + width, 0);
}
