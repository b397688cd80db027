import type { Rect } from '../../drawing.js';
import type { Box } from '../../scene/box.js';
import type { Face, LayoutContext } from '../context.js';
import { faceStyles, setFace } from '../face.js';
import type { Placed } from '../figure.js';
import { setColumns } from './columns.js';
import { setGrid } from './grid.js';
import { createPlanner, distances, setBody, type Planner } from './nest.js';
import { placeBody, placePlan } from './place.js';
import { tally, type Body, type Plan } from './plan.js';

/** A framework of some width before it is stretched to a height. */
export interface FramePlan {
  readonly width: number;
  readonly height: number;
  readonly title: Face;
  readonly pad: number;
  readonly gap: number;
  readonly left: readonly Plan[];
  readonly right: readonly Plan[];
  /** From top to bottom: bands, and the columns between them. */
  readonly layers: readonly (Plan | Body)[];
  readonly root: Box;
  /** From 0 to 1: less where titles wrap, places stay empty or branches share columns. */
  readonly merit: number;
  readonly size: number;
}

/** Plans the whole: pillars at the sides, bands over the full width between them, and the columns. */
export function planFrame(root: Box, width: number, context: LayoutContext): FramePlan {
  const planner = createPlanner(context);
  const { size } = context;
  const pad = 1.1 * size;
  const gap = distances.columns * size;
  const parts = root.children;
  const pillar = (side: 'pillar-left' | 'pillar-right'): readonly Plan[] =>
    parts.filter(({ part }) => part === side).map((box) => planner(box, pillarWidth(box, size)));
  const left = pillar('pillar-left');
  const right = pillar('pillar-right');
  const beside = [...left, ...right].reduce((sum, one) => sum + one.width + gap, 0);
  const inner = width - 2 * pad - beside;
  const columns = parts.filter(({ part }) => part === null);
  const firstColumn = parts.findIndex(({ part }) => part === null);
  const bands = parts.flatMap((box, i) => (box.part === 'band' ? [{ box, above: i < firstColumn }] : []));
  const general = parts.filter(({ part }) => part === 'general');
  const layers: (Plan | Body)[] = [
    ...bands.filter(({ above }) => above).map(({ box }) => planBand(box, inner, context, planner)),
    ...(columns.length === 0 ? [] : [setTop(columns, inner, context, planner)]),
    ...bands.filter(({ above }) => !above).map(({ box }) => planBand(box, inner, context, planner)),
    ...general.map((box) => planBand(box, inner, context, planner)),
  ];
  const title = setFace(root, width, faceStyles.title, context, 'any');
  const center = layers.reduce((sum, { height }) => sum + height + gap, -gap);
  const body = Math.max(0, center, ...[...left, ...right].map(({ height }) => height));
  const height = title.height + (parts.length === 0 ? 0 : 2 * pad + body);
  const waste = layers.reduce((most, layer) => Math.max(most, 'waste' in layer ? layer.waste : 0), 0);
  const { leaves, strain } = tally([...layers, ...left, ...right], 0);
  const merit = 1 / ((1 + 0.7 * waste) * (1 + (0.45 * strain) / Math.max(1, leaves)));
  return { width, height, title, pad, gap, left, right, layers, root, merit, size };
}

/** The branches at the top: side by side in columns, or in rows where none of them holds anything. */
function setTop(columns: readonly Box[], width: number, context: LayoutContext, planner: Planner): Body {
  const { size } = context;
  const gap = distances.columns * size;
  if (columns.every(({ children }) => children.length === 0))
    return setGrid(columns, width, gap, 1.25 * context.cell * size, planner);
  return setColumns(columns, width, { gap, least: 10.5 * size, most: 14, top: true }, planner);
}

/** A band has its head at the left and its boxes in the rest of its width. */
function planBand(box: Box, width: number, context: LayoutContext, planner: Planner): Plan {
  if (box.children.length === 0) return planner(box, width);
  const { size } = context;
  const extent = Math.min(width * 0.22, 13 * size);
  const face = setFace(box, extent, faceStyles.panel, context, 'any');
  const pad = distances.panelPad * size;
  const body = setBody(box, width - extent - 2 * pad, context, planner);
  const height = Math.max(face.height, body.height + 2 * pad);
  return {
    box,
    width,
    height,
    role: 'panel',
    face,
    head: { side: 'left', extent },
    body,
    pad,
    rows: body.rows,
    leaves: body.leaves,
    strain: body.strain + face.strain / 2,
  };
}

function pillarWidth(box: Box, size: number): number {
  return (box.children.length === 0 ? 7 : 12) * size;
}

/** What is written in the boxes of a planned framework. */
export function facesOfFrame(frame: FramePlan): readonly Face[] {
  const faces: Face[] = [];
  const stack: (Plan | Body)[] = [...frame.layers, ...frame.left, ...frame.right];
  for (let one = stack.pop(); one; one = stack.pop()) {
    if ('lines' in one) {
      stack.push(...one.lines.flat());
      continue;
    }
    faces.push(one.face);
    if (one.body) stack.push(one.body);
  }
  return faces;
}

/** Gives a planned framework its places in a rectangle that is at least as high as planned. */
export function placeFrame(frame: FramePlan, rect: Rect, out: Placed): void {
  const { pad, gap, root, title } = frame;
  const bar = {
    ...rect,
    height: frame.layers.length + frame.left.length + frame.right.length === 0 ? rect.height : title.height,
  };
  out.boxes.push({ ...bar, box: root, role: 'title', inside: null, head: bar, face: title, area: bar });
  const area = {
    x: rect.x + pad,
    y: rect.y + bar.height + pad,
    width: rect.width - 2 * pad,
    height: rect.height - bar.height - 2 * pad,
  };
  const pillars = (list: readonly Plan[], from: number): void => {
    let x = from;
    for (const plan of list) {
      placePlan(plan, { x, y: area.y, width: plan.width, height: area.height }, frame.size, null, out);
      x += plan.width + gap;
    }
  };
  const leftWidth = frame.left.reduce((sum, { width }) => sum + width + gap, 0);
  const rightWidth = frame.right.reduce((sum, { width }) => sum + width + gap, 0);
  pillars(frame.left, area.x);
  pillars(frame.right, area.x + area.width - rightWidth + gap);
  const least = frame.layers.reduce((sum, { height }) => sum + height + gap, -gap);
  const rows = frame.layers.reduce((sum, layer) => sum + layer.rows, 0);
  const more = Math.max(0, area.height - least) / Math.max(1, rows);
  let y = area.y;
  for (const layer of frame.layers) {
    const height = layer.height + more * layer.rows;
    const place = { x: area.x + leftWidth, y, width: area.width - leftWidth - rightWidth, height };
    if ('lines' in layer) placeBody(layer, place, frame.size, null, out);
    else placePlan(layer, place, frame.size, null, out);
    y += height + gap;
  }
}
