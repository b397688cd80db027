import type { Drawing, PlacedNote, Rect } from '../drawing.js';
import type { Typesetter } from '../measure/typesetter.js';
import { fitText } from '../measure/fit-text.js';
import type { DiagramOptions } from '../options.js';
import type { Scene } from '../scene/box.js';
import { createContext, typeFloor, type LayoutContext } from './context.js';
import type { Figure, Placed } from './figure.js';
import { frameworkAtEase, frameworkIn, frameworkWays } from './framework/figure.js';
import { setFurniture } from './furniture.js';
import { tiersAtEase, tiersIn, tierWays } from './tiers/figure.js';
import type { Page } from './page.js';
import { writeBoxes } from './write.js';

/** A line at the top of a sheet: where one is, and which sheet it is. */
export interface RunningHead {
  readonly left: string;
  readonly right: string;
}

/** The size of the type where the picture is as large as it needs to be. */
const easySize = 10.5;
/** The largest size of the type on paper. */
const largest = 14;

/** Type of this size reads well: a plainer way that has it is taken before one with larger type. */
const comfortable = 9.5;

/** A sheet of several takes one branch less rather than be worth less than this. */
export const readable = 6.4;

/** No level is lower than this in either style, in points. */
const leastLevel = 1.8 * typeFloor;

/** A figure that fits, with the type it has. */
interface Fitted {
  readonly figure: Figure;
  readonly context: LayoutContext;
  readonly room: number;
  /** The size of the type, less what speaks against the figure. */
  readonly worth: number;
}

/** Draws a scene as large as it needs to be. */
export function composeAtEase(scene: Scene, options: DiagramOptions, setter: Typesetter): Drawing {
  const context = createContext(easySize, setter);
  const figure = options.style === 'tiers' ? tiersAtEase(scene, context) : frameworkAtEase(scene, context);
  const margin = 14;
  const furniture = setFurniture(options, figure.width, context);
  const area = { x: margin, y: margin, width: figure.width, height: figure.height };
  const height = figure.height + furniture.height + 2 * margin;
  return assemble(figure, area, furniture, { width: figure.width + 2 * margin, height }, context, null, []);
}

/** Draws a fitted scene, with a running head if it is one of several sheets. */
export type Sheet = (head: RunningHead | null) => Drawing;

/**
 * Fits a scene to a sheet with the largest type that suits it; null where not even the least does, or where the best figure
 * is worth less than asked.
 */
export function composeOnPage(
  scene: Scene,
  options: DiagramOptions,
  page: Page,
  headed: boolean,
  setter: Typesetter,
  least = 0,
): Sheet | null {
  const width = page.width - 2 * page.margin;
  const top = headed ? 22 : 0;
  const full = page.height - 2 * page.margin - top;
  if (scene.depth * leastLevel > full) return null;
  const contexts = new Map<number, LayoutContext>();
  const attempt =
    (make: (room: number, context: LayoutContext) => Figure) =>
    (size: number): Fitted | null => {
      let context = contexts.get(size);
      if (context === undefined) contexts.set(size, (context = createContext(size, setter)));
      const room = full - setFurniture(options, width, context).height;
      const figure = make(room, context);
      if (figure.height > room + 0.01 || figure.width > width + 0.01) return null;
      // Of two that read as well the one that leaves less of the sheet empty is better.
      const fullness = Math.min(1, figure.highest / room);
      return { figure, context, room, worth: size * figure.merit * (0.85 + 0.15 * fullness) };
    };
  const ways: readonly ((room: number, context: LayoutContext) => Figure)[] =
    options.style === 'tiers'
      ? tierWays(scene).map((way) => (room, context) => tiersIn(scene, way, width, room, context))
      : frameworkWays(scene).map((way) => (_, context) => frameworkIn(scene, width, { ...context, ...way }));
  let best = null as Fitted | null;
  for (const way of ways) {
    if (best !== null && options.style === 'tiers' && best.worth >= comfortable) break;
    // No figure is worth more than the size of its type.
    const made: Fitted | null = largestThatFits(attempt(way), best?.worth ?? typeFloor);
    if (made !== null && (best === null || made.worth > best.worth)) best = made;
  }
  if (best === null || best.worth < least) return null;
  const { figure, context, room } = best;
  const furniture = setFurniture(options, width, context);
  const height = Math.min(room, figure.highest);
  // What is alone on its sheet stands in the middle of it, a little above; one of several nearer to its running head.
  const above = (room - height) * (headed ? 0.2 : 0.45);
  const x = page.margin + (width - figure.width) / 2;
  const area: Rect = { x, y: page.margin + top + above, width: figure.width, height };
  return (head) =>
    assemble(
      figure,
      area,
      furniture,
      page,
      context,
      head === null ? null : { x: page.margin, y: page.margin + 13, width, height: 0 },
      head === null ? [] : runningHead(head, page, width, setter),
      page.margin,
    );
}

/** The largest size of type, in quarter points, with which an attempt succeeds; null where not even the least does. */
function largestThatFits<Result>(attempt: (size: number) => Result | null, least: number): Result | null {
  let low = Math.min(largest * 4, Math.ceil(Math.max(least, typeFloor) * 4));
  let high = largest * 4 + 1;
  let best = attempt(low / 4);
  if (best === null) return null;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    const made = attempt(middle / 4);
    if (made === null) high = middle;
    else [best, low] = [made, middle];
  }
  return best;
}

function runningHead(head: RunningHead, page: Page, width: number, setter: Typesetter): readonly PlacedNote[] {
  const type = { size: 8.5, floor: typeFloor, bold: false, lines: 1 };
  const y = page.margin - 1;
  const right = fitText(head.right, width / 3, type, setter).lines[0];
  const left = fitText(head.left, (width * 2) / 3 - 12, type, setter).lines[0];
  return [
    ...(left
      ? [{ role: 'running', line: { ...left, x: page.margin, y: y + left.baseline, anchor: 'start' } } as const]
      : []),
    ...(right
      ? [{ role: 'running', line: { ...right, x: page.margin + width, y: y + right.baseline, anchor: 'end' } } as const]
      : []),
  ];
}

function assemble(
  figure: Figure,
  area: Rect,
  furniture: ReturnType<typeof setFurniture>,
  sheet: { readonly width: number; readonly height: number },
  context: LayoutContext,
  rule: Rect | null,
  heads: readonly PlacedNote[],
  left = area.x,
): Drawing {
  const out: Placed = { boxes: [], connectors: [] };
  const frame = figure.place(area, out);
  const bottom = area.y + area.height;
  return {
    width: sheet.width,
    height: sheet.height,
    frame,
    boxes: writeBoxes(out.boxes),
    connectors: out.connectors,
    legend: furniture.legend.map((one) => ({
      ...one,
      x: one.x + left,
      y: one.y + bottom,
      line: { ...one.line, x: one.line.x + left, y: one.line.y + bottom },
    })),
    notes: [
      ...heads,
      ...furniture.notes.map(({ role, line }) => ({ role, line: { ...line, x: line.x + left, y: line.y + bottom } })),
    ],
    rule,
    size: context.size,
  };
}
