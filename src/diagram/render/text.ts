import { escapeXml } from '../../base/escape.js';
import type { PlacedLine } from '../drawing.js';
import { coordinate } from './number.js';

/** How the picture sets type where nothing else is said. */
export interface TypeDefaults {
  readonly size: number;
  readonly ink: string;
}

/** One line of type. The picture centres type; other anchors are named. */
export function renderLine(line: PlacedLine, ink: string, defaults: TypeDefaults): string {
  const attributes =
    (line.size === defaults.size ? '' : ` font-size="${coordinate(line.size)}"`) +
    (ink === defaults.ink ? '' : ` fill="${ink}"`) +
    (line.bold ? ' font-weight="700"' : '');
  if (line.glyphs) return `<text${attributes} text-anchor="start">${renderGlyphs(line)}</text>`;
  if (line.text === '') return '';
  const anchor = line.anchor === 'middle' ? '' : ` text-anchor="${line.anchor}"`;
  return `<text x="${coordinate(line.x)}" y="${coordinate(line.y)}"${attributes}${anchor}>${escapeXml(line.text)}</text>`;
}

/** A vertical line: runs of characters of one kind, each character with its own place. */
function renderGlyphs(line: PlacedLine): string {
  const glyphs = line.glyphs ?? [];
  let text = '';
  for (let from = 0; from < glyphs.length; ) {
    const first = glyphs[from];
    let to = from + 1;
    while (
      glyphs[to]?.turned === first?.turned &&
      Array.from(first?.text ?? '').length === 1 &&
      Array.from(glyphs[to]?.text ?? '').length === 1
    )
      to++;
    const run = glyphs.slice(from, to);
    const places = (of: (glyph: (typeof run)[number]) => number): string =>
      run.map((one) => coordinate(of(one))).join(' ');
    const turned = first?.turned === true ? ' rotate="90"' : '';
    text += `<tspan x="${places(({ x }) => x)}" y="${places(({ y }) => y)}"${turned}>${escapeXml(run.map((one) => one.text).join(''))}</tspan>`;
    from = to;
  }
  return text;
}
