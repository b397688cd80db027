import type { Rect } from '../../drawing.js';
import type { LayoutContext } from '../context.js';
import type { Placed, StandingBox } from '../figure.js';
import { joinAcross, type Ends } from '../join.js';
import { sequenceLines } from '../sequence.js';
import { tierMeasures } from './plan.js';
import { placeStack, stackMeasures } from './stack.js';
import { stackTop, type TierPlace } from './tree.js';

/** Places a box of the tiers, the lines to what is below it, and all of that. */
export function placeTier(
  place: TierPlace,
  origin: Pick<Rect, 'x' | 'y'>,
  context: LayoutContext,
  out: Placed,
): StandingBox {
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
  const ends = (kind: 'tree' | 'related'): Ends[] =>
    children
      .filter((child) => (child.box.kind === 'related') === (kind === 'related'))
      .map((child) => ({ x: child.x + child.width / 2, y: child.y }));
  out.connectors.push(...joinAcross([middle, foot], bus, ends('tree'), ends('related'), node.box.branch));
  if (node.box.sequence) out.connectors.push(...sequenceLines(children, node.box.branch));
  return box;
}

function placeOne({ node }: TierPlace, rect: Rect): StandingBox {
  const { box, face, children, stack } = node;
  const holds = children.length > 0 || stack !== null;
  const role =
    box.kind === 'root'
      ? 'title'
      : box.kind === 'related'
        ? 'related'
        : face.kind === 'across' && (holds || box.depth === 1)
          ? 'tier'
          : 'leaf';
  return { ...rect, box, role, inside: null, head: role === 'title' ? rect : null, face, area: rect };
}

/** The stacks below a box: one with its line at the left of the box, several below a line across. */
function placeStacks({ node }: TierPlace, rect: Rect, context: LayoutContext, out: Placed): void {
  const { stack, box } = node;
  if (!stack) return;
  const { size } = context;
  const foot = rect.y + rect.height;
  const top = foot + stackTop(node, size);
  const several = stack.columns.length > 1 || node.depth === 0;
  const middle = rect.x + rect.width / 2;
  const left = middle - stack.width / 2;
  const bus = foot + (tierMeasures.level * size) / 2;
  const spines: Ends[] = [];
  stack.columns.forEach((column, i) => {
    const area = { x: left + i * (stack.column + stack.gap), y: top, width: stack.column, height: column.height };
    spines.push({ x: area.x + (stackMeasures.indent * size) / 2, y: bus });
    placeStack(box, column, area, several ? bus : foot, context, out);
  });
  if (several) out.connectors.push(...joinAcross([middle, foot], bus, spines, [], box.branch));
}
