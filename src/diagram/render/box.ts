import { escapeXml } from '../../base/escape.js';
import type { PlacedBox, PlacedLine, Rect } from '../drawing.js';
import { coordinate as c } from './number.js';
import { renderFillSign, renderMarkSign } from './signs.js';
import { renderLine, type TypeDefaults } from './text.js';
import type { BranchColours, Theme } from './theme.js';

/** What the boxes of one picture are painted with. */
export interface Brush {
  readonly theme: Theme;
  readonly defaults: TypeDefaults;
  /** The reference to the hatching. */
  readonly hatching: string;
  /** Which branches at the top are general parts. */
  readonly general: ReadonlySet<number>;
  readonly frame: Rect | null;
}

/** How a box is painted. */
interface Paint {
  readonly fill: string;
  readonly line: string;
  readonly weight: number;
  readonly radius: number;
  readonly headFill: string | null;
  readonly ink: string;
  readonly code: string;
  readonly dashed: boolean;
}

/** A box as a group that carries the id of its node. */
export function renderBox(placed: PlacedBox, brush: Brush): string {
  const { box, head, signs } = placed;
  const { theme, defaults, hatching, frame } = brush;
  const colours = theme.branch(box.branch, brush.general.has(box.branch));
  const paint = paintOf(placed, colours, theme);
  const edge = `stroke="${paint.line}" stroke-width="${c(paint.weight)}"${paint.dashed ? ' stroke-dasharray="4 2.5"' : ''}`;
  const outline = (fill: string, stroke: string): string =>
    `<rect ${rectangle(placed)} rx="${c(paint.radius)}" fill="${fill}"${stroke === '' ? '' : ` ${stroke}`}/>`;
  const headShape = (rect: Rect, fill: string, stroke: string): string =>
    `<path d="${headPath(placed, rect, paint.radius)}" fill="${fill}"${stroke === '' ? '' : ` ${stroke}`}/>`;
  const whole = head !== null && head.width === placed.width && head.height === placed.height;
  const shapes =
    placed.role === 'title' && frame !== null && placed.height < frame.height
      ? headShape(placed, paint.fill, '')
      : head === null || paint.headFill === null || whole
        ? outline(whole && paint.headFill !== null ? paint.headFill : paint.fill, edge)
        : paint.dashed
          ? // Two dashed lines on one another would look like a whole one.
            outline(paint.fill, '') + headShape(head, paint.headFill, '') + outline('none', edge)
          : outline(paint.fill, edge) + headShape(head, paint.headFill, edge);
  const hatched = box.hatched
    ? `<path d="${hatchPath(placed, head === null || whole ? null : head)}" fill="url(#${hatching})"/>`
    : '';
  const clear = box.hatched && (head === null || whole) ? clearings(placed, paint.fill) : '';
  const text =
    placed.code.map((line) => renderLine(line, paint.code, defaults)).join('') +
    placed.title.map((line) => renderLine(line, paint.ink, defaults)).join('') +
    placed.badges.map((line) => renderLine(line, paint.code, defaults)).join('');
  const ground = paint.headFill ?? theme.leaf;
  const onHead = placed.role === 'panel' && paint.headFill !== null;
  const drawn = signs.map(({ kind, x, y, r }) => {
    if (kind === 'fill')
      return box.fill === null ? '' : renderFillSign(box.fill, x, y, r, paint.ink, onHead ? ground : theme.leaf);
    if (box.mark === null) return '';
    return renderMarkSign(box.mark, x, y, r, onHead ? paint.ink : theme.marks[box.mark], onHead ? ground : theme.leaf);
  });
  const note = box.note === null ? '' : `<title>${escapeXml(box.note)}</title>`;
  const name = box.node === null ? '' : ` data-node="${escapeXml(box.node)}"`;
  return `<g${name}>${note}${shapes}${hatched}${clear}${text}${drawn.join('')}</g>`;
}

function paintOf({ role, box, head, width, height }: PlacedBox, colours: BranchColours, theme: Theme): Paint {
  const [panel, group, leaf] = theme.weights;
  const holdsNothing = head !== null && head.width === width && head.height === height;
  const filled = box.fill === null ? null : theme.fills[box.fill];
  const marked = box.mark === null || box.mark === 'accepted' ? null : theme.marks[box.mark];
  const dashed = role === 'related' || box.mark === 'removed' || box.fill === 'excluded';
  const base = { ink: theme.ink, code: filled === null ? colours.code : theme.ink, dashed };
  switch (role) {
    case 'title':
      return {
        ...base,
        fill: theme.title,
        line: theme.title,
        weight: 1,
        radius: 5,
        headFill: theme.title,
        ink: theme.titleInk,
        code: theme.titleInk,
      };
    case 'panel':
      // A branch that holds nothing shows its fill where there is one, like the boxes inside of the others.
      if (filled !== null && holdsNothing)
        return { ...base, fill: filled, line: marked ?? colours.outline, weight: panel, radius: 4, headFill: null };
      return {
        ...base,
        fill: colours.panel,
        line: marked ?? colours.outline,
        weight: panel,
        radius: 4,
        headFill: colours.head,
        ink: colours.headInk,
        code: colours.headInk,
      };
    case 'group':
      return {
        ...base,
        fill: theme.leaf,
        line: marked ?? colours.groupLine,
        weight: group,
        radius: 2.5,
        headFill: filled ?? colours.group,
      };
    case 'tier':
      return {
        ...base,
        fill: filled ?? colours.tier,
        line: marked ?? colours.outline,
        weight: panel,
        radius: 3,
        headFill: null,
      };
    case 'leaf':
      return {
        ...base,
        fill: filled ?? theme.leaf,
        line: marked ?? colours.leafLine,
        weight: marked === null ? leaf : leaf * 2,
        radius: 2,
        headFill: null,
      };
    case 'related':
      return {
        ...base,
        fill: theme.paper,
        line: theme.line,
        weight: group,
        radius: 2,
        headFill: null,
        code: theme.quiet,
      };
  }
}

function rectangle({ x, y, width, height }: Rect): string {
  return `x="${c(x)}" y="${c(y)}" width="${c(width)}" height="${c(height)}"`;
}

/** The head of a box: rounded where it shares corners with the box, straight where the box goes on. */
function headPath(box: Rect, head: Rect, radius: number): string {
  const { x, y, width: w, height: h } = head;
  const r = Math.min(radius, w / 2, h / 2);
  const arc = (dx: number, dy: number): string => `a${c(r)} ${c(r)} 0 0 1 ${c(dx)} ${c(dy)}`;
  if (head.width < box.width)
    return `M${c(x + w)} ${c(y)}v${c(h)}h${c(r - w)}${arc(-r, -r)}v${c(2 * r - h)}${arc(r, -r)}Z`;
  return `M${c(x)} ${c(y + h)}v${c(r - h)}${arc(r, -r)}h${c(w - 2 * r)}${arc(r, r)}v${c(h - r)}Z`;
}

/** Hatching leaves a clear band behind what is written. */
function clearings({ code, title, badges }: PlacedBox, fill: string): string {
  return [code, title, badges]
    .filter((lines) => lines.length > 0)
    .map((lines) => {
      const extents = lines.map(extentOf);
      const x = Math.min(...extents.map((one) => one.x)) - 2;
      const y = Math.min(...extents.map((one) => one.y));
      const width = Math.max(...extents.map((one) => one.x + one.width)) + 2 - x;
      const height = Math.max(...extents.map((one) => one.y + one.height)) - y;
      return `<rect ${rectangle({ x, y, width, height })} rx="2" fill="${fill}"/>`;
    })
    .join('');
}

/** The room that a line of type takes. */
function extentOf({ x, y, width, size, anchor, glyphs }: PlacedLine): Rect {
  if (glyphs) return { x: x - 0.55 * size, y, width: 1.1 * size, height: width };
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { x: left, y: y - 0.98 * size, width, height: 1.24 * size };
}

/** What is hatched: the whole box within its outline, or what its head leaves. */
function hatchPath({ x, y, width, height }: Rect, head: Rect | null): string {
  const left = head !== null && head.width < width ? head.width : 0;
  const top = head !== null && head.height < height ? head.height : 0;
  const inset = 0.6;
  const [w, h] = [Math.max(0, width - left - 2 * inset), Math.max(0, height - top - 2 * inset)];
  return `M${c(x + left + inset)} ${c(y + top + inset)}h${c(w)}v${c(h)}h${c(-w)}Z`;
}
