import type { PlacedBox, PlacedLine, Rect } from '../../drawing.js';
import { fitText } from '../../measure/fit-text.js';
import type { TextBlock } from '../../measure/text-block.js';
import { placeColumn, setVertical, type VerticalLine } from '../../measure/vertical.js';
import { signsOf, type Box } from '../../scene/box.js';
import type { LayoutContext } from '../context.js';

/** What is written in a narrow, high box: the code on top, the title in columns, badges and signs at the foot. */
export interface UprightFace {
  readonly kind: 'upright';
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly columns: readonly VerticalLine[];
  readonly code: TextBlock | null;
  readonly badges: TextBlock | null;
  readonly signs: readonly ('fill' | 'mark')[];
}

const longest = 13;
const pitch = 1.2;
const padX = 0.45;
const padY = 0.5;
const signRadius = 0.42;
const codeGap = 0.4;

/** Sets what is written in a narrow, high box. */
export function setUpright(box: Box, context: LayoutContext): UprightFace {
  const { size, floor, setter } = context;
  const title = box.second === null ? box.title : `${box.title} ${box.second}`;
  const columns = setVertical(title, longest, false, setter);
  const small = { size: Math.max(floor, 0.86 * size), floor, bold: true, lines: 1 };
  const text = (1 + (columns.length - 1) * pitch) * size;
  const wide = Math.max(text, 4 * size);
  const code = box.code === null ? null : fitText(box.code, wide, small, setter);
  const badges = box.badges.length === 0 ? null : fitText(box.badges.join(' '), wide, small, setter);
  const signs = signsOf(box);
  const foot = footHeight(badges, signs.length, size);
  const head = code === null ? 0 : code.height + codeGap * size;
  return {
    kind: 'upright',
    width: Math.max(text, code?.width ?? 0, badges?.width ?? 0, signs.length * 1.1 * size) + 2 * padX * size,
    height: head + Math.max(...columns.map(({ length }) => length)) * size + foot + 2 * padY * size,
    size,
    columns,
    code,
    badges,
    signs,
  };
}

function footHeight(badges: TextBlock | null, signs: number, size: number): number {
  return (badges === null ? 0 : badges.height + 0.2 * size) + (signs === 0 ? 0 : (2 * signRadius + 0.3) * size);
}

/** Gives what is written in a narrow, high box its place. */
export function placeUpright(face: UprightFace, rect: Rect): Pick<PlacedBox, 'code' | 'title' | 'badges' | 'signs'> {
  const { size, columns, code, badges, signs } = face;
  const middle = rect.x + rect.width / 2;
  const across = (block: TextBlock | null, top: number): readonly PlacedLine[] =>
    block === null ? [] : block.lines.map((line) => ({ ...line, x: middle, y: top + line.baseline, anchor: 'middle' }));
  const head = code === null ? 0 : code.height + codeGap * size;
  const foot = footHeight(badges, signs.length, size);
  const top = rect.y + padY * size + head;
  const room = rect.height - 2 * padY * size - head - foot;
  const longestColumn = Math.max(...columns.map(({ length }) => length)) * size;
  const start = top + (room - longestColumn) / 2;
  const bottom = rect.y + rect.height - padY * size;
  // Columns run from right to left.
  const title = columns.map((column, i): PlacedLine => {
    const x = middle + ((columns.length - 1) / 2 - i) * pitch * size;
    return {
      text: column.text,
      width: column.length * size,
      size,
      bold: false,
      baseline: 0,
      x,
      y: start,
      anchor: 'start',
      glyphs: placeColumn(column, x, start, size),
    };
  });
  const signY = bottom - (badges === null ? 0 : badges.height + 0.2 * size) - signRadius * size;
  return {
    code: across(code, rect.y + padY * size),
    title,
    badges: across(badges, bottom - (badges?.height ?? 0)),
    signs: signs.map((kind, i) => ({
      kind,
      x: middle + (i - (signs.length - 1) / 2) * 1.05 * size,
      y: signY,
      r: signRadius * size,
    })),
  };
}
