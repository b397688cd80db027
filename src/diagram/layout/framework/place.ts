import type { Rect } from '../../drawing.js';
import type { Placed } from '../figure.js';
import { headGap } from './nest.js';
import type { Body, Plan } from './plan.js';
import { sequenceLines } from '../sequence.js';

/** Gives a planned box and all that stands in it their places; what the rectangle has to spare is shared out. */
export function placePlan(plan: Plan, rect: Rect, size: number, inside: number | null, out: Placed): void {
  const { box, role, face, head, body, pad } = plan;
  const headRect =
    head === null ? rect : head.side === 'top' ? { ...rect, height: head.extent } : { ...rect, width: head.extent };
  const filled = role === 'panel' || role === 'group' ? headRect : null;
  out.boxes.push({ ...rect, box, role, inside, head: filled, face, area: headRect });
  if (body === null) return;
  const between = headGap(role, size);
  const area =
    head?.side === 'left'
      ? {
          x: rect.x + head.extent + pad,
          y: rect.y + pad,
          width: rect.width - head.extent - 2 * pad,
          height: rect.height - 2 * pad,
        }
      : {
          x: rect.x + pad,
          y: rect.y + headRect.height + between,
          width: rect.width - 2 * pad,
          height: rect.height - headRect.height - between - pad,
        };
  const from = out.boxes.length;
  placeBody(body, area, size, box.key, out);
  if (box.sequence) {
    const children = out.boxes.slice(from).filter((one) => one.inside === box.key);
    out.connectors.push(...sequenceLines(children, box.branch));
  }
}

/** Gives the boxes of a body their places. */
export function placeBody(body: Body, area: Rect, size: number, inside: number | null, out: Placed): void {
  if (body.kind === 'rows') {
    const height = (area.height - body.gap * (body.lines.length - 1)) / body.lines.length;
    body.lines.forEach((line, row) => {
      let x = area.x;
      for (const plan of line) {
        placePlan(plan, { x, y: area.y + row * (height + body.gap), width: plan.width, height }, size, inside, out);
        x += plan.width + body.gap;
      }
    });
    return;
  }
  let x = area.x;
  for (const line of body.lines) {
    const width = line[0]?.width ?? 0;
    const rows = line.map(({ rows: own }, row) =>
      body.aligned === null ? own : Math.max(...body.lines.map((other) => other[row]?.rows ?? 0)),
    );
    stackPlans(
      line,
      body.aligned ?? line.map(({ height }) => height),
      rows,
      { ...area, x, width },
      body.gap,
      size,
      inside,
      out,
    );
    x += width + body.gap;
  }
}

/** Sets plans one below the other over the whole height of an area; each row of leaves gets as much more. */
function stackPlans(
  line: readonly Plan[],
  heights: readonly number[],
  rows: readonly number[],
  area: Rect,
  gap: number,
  size: number,
  inside: number | null,
  out: Placed,
): void {
  const least = heights.reduce((sum, height) => sum + height + gap, -gap);
  const count = rows.reduce((sum, one) => sum + one, 0);
  const more = Math.max(0, area.height - least) / Math.max(1, count);
  let y = area.y;
  line.forEach((plan, i) => {
    const height = (heights[i] ?? plan.height) + more * (rows[i] ?? plan.rows);
    placePlan(plan, { x: area.x, y, width: plan.width, height }, size, inside, out);
    y += height + gap;
  });
}
