import type { Rect } from '../../drawing.js';
import { placeFace } from '../face.js';
import type { Placed } from '../figure.js';
import type { Body, Plan } from './plan.js';
import { sequenceLines } from './sequence.js';

/** Gives a planned box and all that stands in it their places; what the rectangle has to spare is shared out. */
export function placePlan(plan: Plan, rect: Rect, inside: number | null, out: Placed): void {
  const { box, role, face, head, body, pad } = plan;
  const headRect =
    head === null
      ? rect
      : head.side === 'top'
        ? { ...rect, height: head.extent }
        : { ...rect, width: head.extent };
  const filled = role === 'panel' ? headRect : role === 'group' ? headRect : null;
  out.boxes.push({ ...rect, box, role, inside, head: filled, ...placeFace(face, headRect) });
  if (body === null) return;
  const between = role === 'panel' ? pad : 0;
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
  placeBody(body, area, box.key, out);
  if (box.sequence) {
    const children = out.boxes.slice(from).filter((one) => one.inside === box.key);
    out.connectors.push(...sequenceLines(children, box.branch));
  }
}

/** Gives the boxes of a body their places. */
export function placeBody(body: Body, area: Rect, inside: number | null, out: Placed): void {
  if (body.kind === 'rows') {
    const height = (area.height - body.gap * (body.lines.length - 1)) / body.lines.length;
    body.lines.forEach((line, row) => {
      let x = area.x;
      for (const plan of line) {
        placePlan(plan, { x, y: area.y + row * (height + body.gap), width: plan.width, height }, inside, out);
        x += plan.width + body.gap;
      }
    });
    return;
  }
  let x = area.x;
  for (const line of body.lines) {
    stackPlans(line, { ...area, x, width: line[0]?.width ?? 0 }, body.gap, inside, out);
    x += (line[0]?.width ?? 0) + body.gap;
  }
}

/** Sets plans one below the other over the whole height of an area; each row of leaves gets as much more. */
function stackPlans(line: readonly Plan[], area: Rect, gap: number, inside: number | null, out: Placed): void {
  const least = line.reduce((sum, { height }) => sum + height + gap, -gap);
  const rows = line.reduce((sum, plan) => sum + plan.rows, 0);
  const more = Math.max(0, area.height - least) / Math.max(1, rows);
  let y = area.y;
  for (const plan of line) {
    const height = plan.height + more * plan.rows;
    placePlan(plan, { x: area.x, y, width: plan.width, height }, inside, out);
    y += height + gap;
  }
}
