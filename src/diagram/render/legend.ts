import type { PlacedLegend } from '../drawing.js';
import { coordinate as c } from './number.js';
import { renderFillSign, renderMarkSign } from './signs.js';
import { renderLine, type TypeDefaults } from './text.js';
import type { Theme } from './theme.js';

/** A line of the legend: a small box that looks like those of the picture, with its sign, and what it means. */
export function renderLegend(placed: PlacedLegend, theme: Theme, hatching: string, defaults: TypeDefaults): string {
  const { item, x, y, width, height, line } = placed;
  const place = `x="${c(x)}" y="${c(y)}" width="${c(width)}" height="${c(height)}" rx="2"`;
  const fill = item.fill === undefined ? theme.leaf : theme.fills[item.fill];
  const edge = item.mark === undefined ? theme.line : theme.marks[item.mark];
  const dash = item.mark === 'removed' || item.fill === 'excluded' ? ' stroke-dasharray="4 2.5"' : '';
  const sample = `<rect ${place} fill="${fill}" stroke="${edge}" stroke-width=".7"${dash}/>`;
  const hatch = item.hatched === true ? `<rect ${place} fill="url(#${hatching})"/>` : '';
  const r = height * 0.34;
  const [mx, my] = [x + width / 2, y + height / 2];
  const sign =
    item.mark !== undefined
      ? renderMarkSign(item.mark, mx, my, r, theme.marks[item.mark], theme.leaf)
      : item.fill !== undefined && !(item.hatched === true && item.fill === 'neutral')
        ? renderFillSign(item.fill, mx, my, r, theme.ink, theme.leaf)
        : '';
  return `<g>${sample}${hatch}${sign}${renderLine(line, theme.ink, defaults)}</g>`;
}
