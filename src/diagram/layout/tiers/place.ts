import type { Connector, PlacedBox, Rect } from '../../drawing.js';
import type { Box } from '../../scene/box.js';
import type { LayoutContext } from '../context.js';
import { placeFace } from '../face.js';
import type { Placed } from '../figure.js';
import { sequenceLines } from '../sequence.js';
import { tierMeasures } from './plan.js';
import { placeStack, stackMeasures } from './stack.js';
import { stackTop, type TierPlace } from './tree.js';
import { placeUpright } from './upright.js';

/** Places a box of the tiers, the lines to what is below it, and all of that. */
export function placeTier(place: TierPlace, origin: Pick<Rect, 'x' | 'y'>, context: LayoutContext, out: Placed): PlacedBox {
  const { node, height } = place;
  const { size } = context;
  const middle = origin.x + place.x;
  const rect = { x: middle - node.width / 2, y: origin.y + place.y, width: node.width, height };
  const box = placeOne(place, rect);
  out.boxes.push(box);
  const foot = rect.y + height;
  if (node.stack) placeStacks(place, rect, context, out);
  const children = place.children.map((child) => placeTier(child, origin, context, out));
  const bus = foot + (tierMeasures.level * size) / 2;
  for (const child of children) {
    const top = child.x + child.width / 2;
    out.connectors.push(line(child.box, middle, foot, bus, top, child.y));
  }
  if (node.box.sequence) out.connectors.push(...sequenceLines(children, node.box.branch));
  return box;
}

function placeOne({ node }: TierPlace, rect: Rect): PlacedBox {
  const { box, face, upright, children, stack } = node;
  const role =
    box.kind === 'root'
      ? 'title'
      : box.kind === 'related'
        ? 'related'
        : upright
          ? 'leaf'
          : box.depth === 1 && (children.length > 0 || stack !== null)
            ? 'tier'
            : children.length > 0 || stack !== null || box.depth === 1
              ? 'tier'
              : 'leaf';
  const written = face ? placeFace(face, rect) : upright ? placeUpright(upright, rect) : null;
  const none = { code: [], title: [], badges: [], signs: [] };
  return { ...rect, box, role, inside: null, head: role === 'title' ? rect : null, ...(written ?? none) };
}

/** The stacks below a box: one with its line at the left of the box, several below a line across. */
function placeStacks({ node, x }: TierPlace, rect: Rect, context: LayoutContext, out: Placed): void {
  const { stack, box } = node;
  if (!stack) return;
  const { size } = context;
  const foot = rect.y + rect.height;
  const top = foot + stackTop(node, size);
  const several = stack.columns.length > 1 || node.depth === 0;
  const middle = rect.x + rect.width / 2;
  const left = middle - stack.width / 2;
  const bus = foot + (tierMeasures.level * size) / 2;
  stack.columns.forEach((column, i) => {
    const area = { x: left + i * (stack.column + stack.gap), y: top, width: stack.column, height: column.height };
    if (several) {
      const spine = area.x + (stackMeasures.indent * size) / 2;
      out.connectors.push({ kind: 'tree', branch: box.branch, points: bend(middle, foot, bus, spine, bus) });
    }
    placeStack(box, column, area, several ? bus : foot, context, out);
  });
  void x;
}

function line(box: Box, from: number, foot: number, bus: number, to: number, top: number): Connector {
  return { kind: box.kind === 'related' ? 'related' : 'tree', branch: box.branch, points: bend(from, foot, bus, to, top) };
}

/** Down to a line across, along it, and down again; straight where there is nothing to go around. */
function bend(from: number, foot: number, bus: number, to: number, top: number): Connector['points'] {
  if (Math.abs(from - to) < 0.05)
    return [
      [from, foot],
      [from, top],
    ];
  return [
    [from, foot],
    [from, bus],
    [to, bus],
    ...(top === bus ? [] : [[to, top] as const]),
  ];
}
