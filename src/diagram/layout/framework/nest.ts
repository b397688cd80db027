import type { Box } from '../../scene/box.js';
import type { CodePlace, LayoutContext } from '../context.js';
import { faceStyles, setFace } from '../face.js';
import { setColumns } from './columns.js';
import { setGrid } from './grid.js';
import type { Body, Plan } from './plan.js';

/** Distances inside of a framework, in sizes of a leaf. */
export const distances = {
  columns: 0.9,
  groups: 0.5,
  leaves: 0.38,
  panelPad: 0.6,
  groupPad: 0.42,
  groupHead: 0.25,
  sequence: 1.5,
};

/** Plans a box of some width with all that stands in it. */
export type Planner = (box: Box, width: number, place?: 'corners') => Plan;

/** Makes the planner of one picture, which remembers what it planned. */
export function createPlanner(context: LayoutContext): Planner {
  const known = new Map<number, Map<number, Plan>>();
  const planner: Planner = (box, width, place) => {
    let plans = known.get(box.key);
    if (plans === undefined) known.set(box.key, (plans = new Map<number, Plan>()));
    const key = Math.round(width * 8) * 2 + (place === undefined ? 0 : 1);
    let plan = plans.get(key);
    if (plan === undefined) {
      plan = box.children.length === 0 ? planLeaf(box, width, context, place) : planNest(box, width, context, planner);
      plans.set(key, plan);
    }
    return plan;
  };
  return planner;
}

function planLeaf(box: Box, width: number, context: LayoutContext, place: CodePlace = context.codes): Plan {
  const role = box.kind === 'related' ? 'related' : box.depth === 1 ? 'panel' : 'leaf';
  const face = setFace(box, width, faceStyles[role === 'related' ? 'leaf' : role], context, place);
  return {
    box,
    width,
    height: face.height,
    role,
    face,
    head: null,
    body: null,
    pad: 0,
    rows: 1,
    leaves: 1,
    strain: face.strain,
  };
}

function planNest(box: Box, width: number, context: LayoutContext, planner: Planner): Plan {
  const role = box.depth === 1 ? 'panel' : 'group';
  const face = setFace(box, width, faceStyles[role], context, 'any');
  const pad = (role === 'panel' ? distances.panelPad : distances.groupPad) * context.size;
  const body = setBody(box, width - 2 * pad, context, planner);
  const { rows, leaves } = body;
  const height = face.height + headGap(role, context.size) + body.height + pad;
  return {
    box,
    width,
    height,
    role,
    face,
    head: { side: 'top', extent: face.height },
    body,
    pad,
    rows,
    leaves,
    strain: body.strain + face.strain / 2,
  };
}

/** The distance between a head and what stands below it. */
export function headGap(role: Plan['role'], size: number): number {
  return (role === 'panel' ? distances.panelPad : distances.groupHead) * size;
}

/** Sets the children of a box: leaves in rows, boxes that hold others in columns. */
export function setBody(box: Box, width: number, context: LayoutContext, planner: Planner): Body {
  const { size, few = false } = context;
  if (box.children.every(({ children }) => children.length === 0)) {
    const gap = (box.sequence ? distances.sequence : distances.leaves) * size;
    return setGrid(box.children, width, gap, context.cell * size, planner);
  }
  const gap = (box.sequence ? distances.sequence : distances.groups) * size;
  const most = box.depth === 1 ? (few ? 3 : 6) : box.depth <= 3 && !few ? 3 : 1;
  return setColumns(box.children, width, { gap, least: 9 * size, most, top: false }, planner);
}
