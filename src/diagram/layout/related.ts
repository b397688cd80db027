import type { Connector, Rect } from '../drawing.js';
import type { Box } from '../scene/box.js';
import type { Face, LayoutContext } from './context.js';
import { faceStyles, setFace } from './face.js';
import type { Placed } from './figure.js';
import { evenRows } from './framework/grid.js';

/** Related systems in a row (or two) above the figure. */
export interface RelatedRow {
  readonly height: number;
  readonly rows: readonly (readonly { readonly box: Box; readonly face: Face }[])[];
  readonly cell: number;
  readonly width: number;
  readonly gap: number;
  readonly drop: number;
}

/** Plans the row of related systems above a figure of some width. */
export function planRelated(related: readonly Box[], width: number, context: LayoutContext): RelatedRow | null {
  if (related.length === 0) return null;
  const { size, setter } = context;
  const gap = 1.2 * size;
  const natural = related.map((box) => {
    const code = box.code === null ? 0 : setter.width(box.code, true) + 0.5;
    return setter.width(box.title, false) + code + 1.4;
  });
  const least = Math.min(18, Math.max(8, ...natural)) * size;
  const most = Math.max(1, Math.floor((width + gap) / (least + gap)));
  const counts = evenRows(related.length, Math.min(most, related.length));
  const cell = Math.min(least, (width - gap * ((counts[0] ?? 1) - 1)) / (counts[0] ?? 1));
  let next = 0;
  const rows = counts.map((count) =>
    related
      .slice(next, (next += count))
      .map((box) => ({ box, face: setFace(box, cell, faceStyles.leaf, context, 'any') })),
  );
  const height = Math.max(...rows.flat().map(({ face }) => face.height));
  const drop = 1.8 * size;
  return { rows, width: cell, cell: height, gap, drop, height: rows.length * height + (rows.length - 1) * gap + drop };
}

/** Places the row, with dashed lines down to a point or a line at `y`. */
export function placeRelated(row: RelatedRow, area: Rect, target: number | null, out: Placed): void {
  const bus = area.y + row.height - row.drop / 2;
  const middle = target ?? area.x + area.width / 2;
  const points: Connector[] = [];
  row.rows.forEach((line, i) => {
    const total = line.length * (row.width + row.gap) - row.gap;
    let x = area.x + (area.width - total) / 2;
    const y = area.y + i * (row.cell + row.gap);
    for (const { box, face } of line) {
      const rect = { x, y, width: row.width, height: row.cell };
      out.boxes.push({ ...rect, box, role: 'related', inside: null, head: null, face, area: rect });
      const foot = x + row.width / 2;
      if (i === row.rows.length - 1) {
        const straight = target === null;
        points.push({
          kind: 'related',
          branch: -1,
          points: straight
            ? [
                [foot, y + row.cell],
                [foot, area.y + row.height],
              ]
            : [
                [foot, y + row.cell],
                [foot, bus],
                [middle, bus],
                [middle, area.y + row.height],
              ],
        });
      } else {
        // A higher row is connected through the row below it.
        const below = y + row.cell;
        points.push({
          kind: 'related',
          branch: -1,
          points: [
            [foot, below],
            [foot, below + row.gap],
          ],
        });
      }
      x += row.width + row.gap;
    }
  });
  out.connectors.push(...points);
}
