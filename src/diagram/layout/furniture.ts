import type { PlacedLegend, PlacedNote, Rect } from '../drawing.js';
import { fitText } from '../measure/fit-text.js';
import type { TextBlock } from '../measure/text-block.js';
import type { DiagramOptions } from '../options.js';
import { titlesOf } from '../scene/scene.js';
import type { LayoutContext } from './context.js';

/** What stands below a figure: legend, caption and source. */
export interface Furniture {
  readonly height: number;
  readonly legend: readonly PlacedLegend[];
  readonly notes: readonly PlacedNote[];
}

/** Sets legend, caption and source into a width; places are counted from the left bottom corner of the figure. */
export function setFurniture(options: DiagramOptions, width: number, context: LayoutContext): Furniture {
  const { size } = context;
  const legend = setLegend(options, width, context);
  let y = legend.height;
  const notes: PlacedNote[] = [];
  const add = (text: string | undefined, role: PlacedNote['role'], scale: number, before: number): void => {
    if (text === undefined) return;
    y += before * size;
    const style = { size: Math.max(context.floor, scale * size), floor: context.floor, bold: false, lines: 2 };
    const block: TextBlock = fitText(text, width, style, context.setter);
    for (const line of block.lines) {
      const x = role === 'caption' ? width / 2 : width;
      notes.push({ role, line: { ...line, x, y: y + line.baseline, anchor: role === 'caption' ? 'middle' : 'end' } });
    }
    y += block.height;
  };
  add(options.caption, 'caption', 1.15, 0.9);
  add(options.source, 'source', 0.85, 0.35);
  return { height: y, legend: legend.items, notes };
}

function setLegend(
  options: DiagramOptions,
  width: number,
  context: LayoutContext,
): { readonly height: number; readonly items: readonly PlacedLegend[] } {
  const list = options.decorations?.legend ?? [];
  if (list.length === 0) return { height: 0, items: [] };
  const { size, floor, setter } = context;
  const type = { size: Math.max(floor, 0.92 * size), floor, bold: false, lines: 2 };
  const swatch: Rect = { x: 0, y: 0, width: 2.2 * size, height: 1.25 * size };
  const top = 1.3 * size;
  const entries = list.map((item) => {
    const { title, second } = titlesOf(item.title, options.lang);
    const text = second === null ? title : `${title} ${second}`;
    return {
      item,
      block: fitText(text, Math.max(size, width - swatch.width - 2 * size), { ...type, lines: 1 }, setter),
    };
  });
  // Entries follow one another; a row that is full begins a new one. Each row stands in the middle.
  const rows: { entries: typeof entries; width: number }[] = [];
  for (const entry of entries) {
    const own = swatch.width + 0.5 * size + entry.block.width;
    const row = rows.at(-1);
    if (row && row.width + 1.8 * size + own <= width) {
      row.entries.push(entry);
      row.width += 1.8 * size + own;
    } else {
      rows.push({ entries: [entry], width: own });
    }
  }
  const items: PlacedLegend[] = [];
  let y = top;
  for (const row of rows) {
    let x = (width - row.width) / 2;
    const high = Math.max(swatch.height, ...row.entries.map(({ block }) => block.height));
    for (const { item, block } of row.entries) {
      const middle = y + (high - swatch.height) / 2;
      block.lines.forEach((line, i) => {
        const place = x + swatch.width + 0.5 * size;
        const baseline = y + (high - block.height) / 2 + line.baseline;
        const shown = { ...swatch, x, y: middle };
        if (i === 0) items.push({ ...shown, item, line: { ...line, x: place, y: baseline, anchor: 'start' } });
      });
      x += swatch.width + 0.5 * size + block.width + 1.8 * size;
    }
    y += high + 0.3 * size;
  }
  return { height: y, items };
}
