import type { Box } from '../../scene/box.js';
import type { LayoutContext } from '../context.js';
import { faceStyles, setFace } from '../face.js';
import { setColumns } from './columns.js';
import { setGrid } from './grid.js';
import type { Body, Plan } from './plan.js';

/** Distances inside of a framework, in sizes of a leaf. */
export const distances = { columns: 0.9, groups: 0.5, leaves: 0.38, panelPad: 0.6, groupPad: 0.42, sequence: 1.5 };

/** Plans a box of some width with all that stands in it, remembering what it planned. */
export type Planner = (box: Box, width: number) => Plan;

/** Makes the planner of one picture. */
export function createPlanner(context: LayoutContext): Planner {
  const known = new Map<string, Plan>();
  const plan: Planner = (box, width) => {
    const key = `${box.key} ${Math.round(width * 8)}`;
    let made = known.get(key);
    if (made === undefined) {
      made = box.children.length === 0 ? planLeaf(box, width, context) : planNest(box, width, context, plan);
      known.set(key, made);
    }
    return made;
  };
  return plan;
}

function planLeaf(box: Box, width: number, context: LayoutContext): Plan {
  const role = box.kind === 'related' ? 'related' : box.depth === 1 ? 'panel' : 'leaf';
  const face = setFace(box, width, faceStyles[role === 'related' ? 'leaf' : role], context);
  return { box, width, height: face.height, role, face, head: null, body: null, pad: 0, rows: 1 };
}

function planNest(box: Box, width: number, context: LayoutContext, plan: Planner): Plan {
  const role = box.depth === 1 ? 'panel' : 'group';
  const face = setFace(box, width, faceStyles[role], context);
  const pad = (role === 'panel' ? distances.panelPad : distances.groupPad) * context.size;
  const body = setBody(box, width - 2 * pad, context, plan);
  // A quiet head needs no distance to what is below it, a filled one does.
  const between = role === 'panel' ? pad : 0;
  return {
    box,
    width,
    height: face.height + between + body.height + pad,
    role,
    face,
    head: { side: 'top', extent: face.height },
    body,
    pad,
    rows: body.rows,
  };
}

/** Sets the children of a box: leaves in rows, boxes that hold others in columns. */
export function setBody(box: Box, width: number, context: LayoutContext, plan: Planner): Body {
  const { size } = context;
  const leaves = box.children.every(({ children }) => children.length === 0);
  const least = (leaves ? 6.5 : 9) * size;
  if (leaves) {
    const gap = (box.sequence ? distances.sequence : distances.leaves) * size;
    return setGrid(box.children, width, gap, least, plan);
  }
  const gap = (box.sequence ? distances.sequence : distances.groups) * size;
  const most = box.depth === 1 ? 6 : box.depth <= 4 ? 3 : 1;
  return setColumns(box.children, width, { gap, least, most, uneven: false }, plan);
}
