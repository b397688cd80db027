import { breakLines, countLines, type BrokenLine } from './break-lines.js';
import type { TextBlock } from './text-block.js';
import type { Typesetter } from './typesetter.js';

/** How a text is to be set. */
export interface TypeStyle {
  readonly size: number;
  /** It may shrink to this size before it takes more than `lines` lines. */
  readonly floor: number;
  /** It may shrink to this size before a word of it is broken; the floor by default. */
  readonly least?: number;
  readonly bold: boolean;
  readonly lines: number;
}

const leading = 1.28;
/** The part of a line above the baseline, so that a Chinese character stands in the middle of its line. */
const ascent = 0.88 + (leading - 1) / 2;

/**
 * Sets a text into a width: it wraps, then shrinks to the floor, then takes more lines; for a long word it shrinks to the
 * least size, then the word is broken. It is never wider.
 */
export function fitText(text: string, width: number, style: TypeStyle, type: Typesetter): TextBlock {
  const { units, text: whole, width: total, longest, oneLine } = type.prepare(text, style.bold);
  if (total * style.size <= width) {
    const known = oneLine.get(style.size);
    if (known) return known;
    const made = blockOf([{ text: whole, width: total }], style.size, style.bold, false);
    oneLine.set(style.size, made);
    return made;
  }
  const least = style.least ?? style.floor;
  const widest = Math.max(width, least);
  const count = (size: number): number =>
    total * size <= widest ? 1 : countLines(units, widest / size, style.bold, type);
  const shrink = (from: number, floor: number, isTooLarge: (size: number) => boolean): number => {
    let size = from;
    while (size > floor && isTooLarge(size)) size = Math.max(floor, Math.round((size - 0.5) * 4) / 4);
    return size;
  };
  const isCut = (size: number): boolean => longest * size > widest;
  const wrapped = shrink(style.size, style.floor, (size) => count(size) > style.lines);
  const smaller = shrink(wrapped, least, isCut);
  // What is broken anyway need not be small.
  const size = isCut(smaller) ? wrapped : smaller;
  const lines: readonly BrokenLine[] =
    total * size <= widest ? [{ text: whole, width: total }] : breakLines(units, widest / size, style.bold, type);
  return blockOf(lines, size, style.bold, isCut(size));
}

function blockOf(lines: readonly BrokenLine[], size: number, bold: boolean, cut: boolean): TextBlock {
  return {
    lines: lines.map((line, i) => ({
      text: line.text,
      width: line.width * size,
      size,
      bold,
      baseline: size * (leading * i + ascent),
    })),
    width: Math.max(0, ...lines.map((line) => line.width * size)),
    height: lines.length * size * leading,
    cut,
  };
}

/** Puts one block below another. */
export function stackBlocks(above: TextBlock, below: TextBlock): TextBlock {
  return {
    lines: [...above.lines, ...below.lines.map((line) => ({ ...line, baseline: line.baseline + above.height }))],
    width: Math.max(above.width, below.width),
    height: above.height + below.height,
    cut: above.cut || below.cut,
  };
}
