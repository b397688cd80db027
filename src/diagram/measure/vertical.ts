import type { PlacedGlyph } from '../drawing.js';
import { breakLines } from './break-lines.js';
import type { Typesetter } from './typesetter.js';

/** A character of a column before it has its place: where it stands, in sizes from the top middle of its column. */
interface Cell {
  readonly text: string;
  /** The middle of the character, or the start of its baseline where it lies on its side. */
  readonly x: number;
  readonly y: number;
  readonly turned: boolean;
}

/** A column of vertical type. */
export interface VerticalLine {
  readonly text: string;
  readonly cells: readonly Cell[];
  /** In sizes. */
  readonly length: number;
}

/** What lies on its side in a column. */
const turning = '（）《》〈〉「」『』【】〔〕()[]—…～~-–:：/';
/** What stands in the upper right corner of its cell. */
const raised = '，。、';
/** From one character of a column to the next, so that they do not look like one. */
const pitch = 1.15;
/** Letters and digits that are short enough to stand upright together. */
const upright = 2;

/** Sets a text in columns that are not longer than so many sizes. */
export function setVertical(
  text: string,
  length: number,
  isBold: boolean,
  setter: Typesetter,
): readonly VerticalLine[] {
  const { units } = setter.prepare(text, isBold);
  return breakLines(units, length, isBold, setter).map((line) => setColumn(line.text, isBold, setter));
}

function setColumn(text: string, isBold: boolean, setter: Typesetter): VerticalLine {
  const cells: Cell[] = [];
  let y = 0;
  for (const [piece] of text.matchAll(/\s+|[\u0021-\u02ff]+|./gsu)) {
    if (/^\s/u.test(piece)) {
      y += 0.3;
    } else if (/^[\u0021-\u02ff]/u.test(piece) && (piece.length > upright || turning.includes(piece))) {
      for (const letter of piece) {
        cells.push({ text: letter, x: -0.36, y, turned: true });
        y += setter.width(letter, isBold);
      }
    } else if (turning.includes(piece) || '“”‘’'.includes(piece)) {
      cells.push({ text: piece, x: -0.38, y, turned: true });
      y += setter.width(piece, isBold);
    } else {
      const corner = raised.includes(piece) ? 0.4 : 0;
      const width = setter.width(piece, isBold);
      cells.push({ text: piece, x: -width / 2 + corner, y: y + 0.88 - corner, turned: false });
      y += pitch;
    }
  }
  return { text, cells, length: y };
}

/** Gives the characters of a column their places below a point, which is the top of its middle line. */
export function placeColumn(line: VerticalLine, x: number, y: number, size: number): readonly PlacedGlyph[] {
  return line.cells.map((cell) => ({
    text: cell.text,
    x: x + cell.x * size,
    y: y + cell.y * size,
    turned: cell.turned,
  }));
}
