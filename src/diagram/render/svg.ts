import { escapeXml } from '../../base/escape.js';
import type { Drawing } from '../drawing.js';
import type { Page } from '../layout/page.js';
import { renderBox, type Brush } from './box.js';
import { renderConnector } from './connector.js';
import { renderLegend } from './legend.js';
import { coordinate as c } from './number.js';
import { renderLine } from './text.js';
import type { Theme } from './theme.js';

/** What a picture says about itself, and how it looks. */
export interface Picture {
  readonly drawing: Drawing;
  readonly theme: Theme;
  readonly families: string;
  readonly page: Page | null;
  /** The start of every id in the picture. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly language: string;
}

/** Writes a picture as SVG. */
export function renderPicture({ drawing, theme, families, page, id, title, description, language }: Picture): string {
  const { width, height, boxes, connectors, legend, notes, frame, rule, size } = drawing;
  const defaults = { size, ink: theme.ink };
  const hatching = `${id}-hatching`;
  const general = new Set(boxes.flatMap(({ box }) => (box.part === 'general' && box.depth === 1 ? [box.branch] : [])));
  const brush: Brush = { theme, defaults, hatching, general, frame };
  const physical = page
    ? `width="${page.millimetres[0]}mm" height="${page.millimetres[1]}mm"`
    : `width="${c(width)}pt" height="${c(height)}pt"`;
  const needsHatching = boxes.some(({ box }) => box.hatched) || legend.some(({ item }) => item.hatched === true);
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" ${physical} viewBox="0 0 ${c(width)} ${c(height)}" role="img" lang="${language}" ` +
      `aria-labelledby="${id}-title ${id}-desc" font-family="${escapeXml(families)}" font-size="${c(size)}" fill="${theme.ink}" ` +
      `text-anchor="middle" style="text-spacing-trim:space-all;font-kerning:none">`,
    `<title id="${id}-title">${escapeXml(title)}</title>`,
    `<desc id="${id}-desc">${escapeXml(description)}</desc>`,
    needsHatching
      ? `<defs><pattern id="${hatching}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
        `<path d="M0 0V6" stroke="${theme.hatch}" stroke-width="1.5"/></pattern></defs>`
      : '',
    `<rect width="${c(width)}" height="${c(height)}" fill="${theme.paper}"/>`,
    frame
      ? `<rect x="${c(frame.x)}" y="${c(frame.y)}" width="${c(frame.width)}" height="${c(frame.height)}" rx="5" fill="none" stroke="${theme.frame}"/>`
      : '',
    ...boxes.map((box) => renderBox(box, brush)),
    connectors.length > 0
      ? `<g fill="none" stroke="${theme.line}" stroke-width=".8" stroke-linecap="square">${connectors.map((one) => renderConnector(one, theme)).join('')}</g>`
      : '',
    ...legend.map((one) => renderLegend(one, theme, hatching, defaults)),
    rule ? `<path d="M${c(rule.x)} ${c(rule.y)}h${c(rule.width)}" stroke="${theme.frame}" stroke-width=".5"/>` : '',
    ...notes.map(({ role, line }) => renderLine(line, role === 'caption' ? theme.ink : theme.quiet, defaults)),
    '</svg>',
  ];
  return `${lines.filter((line) => line !== '').join('\n')}\n`;
}
