import type { PlacedBox, PlacedLine, Rect } from '../drawing.js';
import { fitText, stackBlocks } from '../measure/fit-text.js';
import type { TextBlock } from '../measure/text-block.js';
import { signsOf, type Box } from '../scene/box.js';
import { levelOf, type CodePlace, type Face, type FacePart, type FaceSign, type LayoutContext } from './context.js';

/** How what is written in a box is set; sizes and paddings in sizes of a leaf. */
export interface FaceStyle {
  readonly scale: number;
  readonly bold: boolean;
  readonly lines: number;
  readonly padX: number;
  readonly padY: number;
}

export const faceStyles = {
  title: { scale: 1.65, bold: true, lines: 2, padX: 1.2, padY: 0.7 },
  panel: { scale: 1.2, bold: true, lines: 3, padX: 0.75, padY: 0.5 },
  group: { scale: 1.04, bold: true, lines: 3, padX: 0.6, padY: 0.3 },
  leaf: { scale: 1, bold: false, lines: 4, padX: 0.55, padY: 0.36 },
} as const satisfies Readonly<Record<string, FaceStyle>>;

/** A title shrinks to this part of its size before it takes more lines than it should. */
const leastPart = 0.84;

/** Sets what is written in a box of some width, each once. */
export function setFace(box: Box, width: number, style: FaceStyle, context: LayoutContext, place: CodePlace): Face {
  const chosen = place === 'corners' ? place : (context.places.get(levelOf(box)) ?? place);
  const key = `${box.key} ${Math.round(width * 8)} ${style.scale} ${chosen}`;
  let face = context.faces.get(key);
  if (face === undefined) {
    context.faces.set(key, (face = makeFace(box, width, style, context, chosen, Infinity)));
  }
  return face;
}

/** The parts of a face before they have their places. */
interface Pieces {
  readonly code: TextBlock | null;
  readonly badges: TextBlock | null;
  readonly signs: readonly FaceSign['kind'][];
  /** The radius of a sign. */
  readonly r: number;
}

/** The radius of a sign and the distance between two, in sizes of a leaf. */
const sign = { radius: 0.4, between: 0.25 };

function makeFace(
  box: Box,
  width: number,
  style: FaceStyle,
  context: LayoutContext,
  place: CodePlace,
  largest: number,
): Face {
  const { size, floor, setter } = context;
  const own = style.scale * size;
  const inner = width - 2 * style.padX * size;
  const title = (room: number): TextBlock => {
    const main = { ...style, size: Math.min(own, largest), floor: Math.max(floor, own * leastPart), least: floor };
    const first = fitText(box.title, Math.max(room, 1), main, setter);
    if (box.second === null) return first;
    const below = { size: Math.max(floor, main.size * 0.8), floor, bold: false, lines: 3 };
    return stackBlocks(first, fitText(box.second, Math.max(room, 1), below, setter));
  };
  const small = (part: number, bold: boolean) => ({ size: Math.max(floor, own * part), floor, bold, lines: 1 });
  const piecesIn = (codeRoom: number, badgeRoom: number): Pieces => ({
    code: box.code === null ? null : fitText(box.code, codeRoom, small(0.88, true), setter),
    badges: box.badges.length === 0 ? null : fitText(box.badges.join('  '), badgeRoom, small(badgePart, false), setter),
    signs: signsOf(box),
    r: sign.radius * size,
  });
  const pieces = piecesIn(inner * 0.5, inner * 0.75);
  const gap = 0.45 * size;
  const left = pieces.code === null ? 0 : pieces.code.width + gap;
  const right = cornerWidth(pieces, size) === 0 ? 0 : cornerWidth(pieces, size) + gap;
  const room = inner - left - right;
  const padY = style.padY * size;
  const pad = style.padX * size;
  const face = (rest: Pick<Face, 'corner' | 'content' | 'parts' | 'signs' | 'place'>, block: TextBlock): Face => {
    const broken = rest.parts.some(isBroken);
    return {
      kind: 'across',
      ...rest,
      padY,
      height: rest.corner + rest.content + 2 * padY,
      level: levelOf(box),
      broken,
      strain:
        strainOf(block, box.second === null ? 1 : 2, own) +
        (rest.place === null || rest.place === 'beside' ? 0 : stackedStrain) +
        (broken ? brokenStrain : 0),
      titleSize: sizeOf(block),
      fullSize: own,
      atMost: (least) =>
        makeFace(box, width, style, context, rest.place === 'beside' ? 'row' : (rest.place ?? place), least),
    };
  };

  if (left + right === 0) {
    const block = title(inner);
    const parts = [{ kind: 'title', block, anchor: 'middle', x: width / 2, y: 0 }] as const;
    return face({ corner: 0, content: block.height, parts, signs: [], place: null }, block);
  }
  const isSingle = [pieces.code, pieces.badges].every((block) => block === null || block.lines.length === 1);
  const isAbove = place === 'above' || place === 'corners' || room < 3 * own || !isSingle;
  const beside = isAbove ? null : title(room);
  // Most titles fit in line; what they would be alone is set only where that decides.
  let alone: TextBlock | null = null;
  const setAlone = (): TextBlock => (alone ??= title(inner));
  if (beside !== null && staysBeside(place, beside, setAlone, pieces, box, Math.min(own, largest))) {
    const content = Math.max(
      beside.height,
      pieces.code?.height ?? 0,
      pieces.badges?.height ?? 0,
      right > 0 ? 2 * pieces.r : 0,
    );
    const parts = [
      ...middled('code', pieces.code, 'start', pad, content),
      ...middled('title', beside, 'middle', pad + left + room / 2, content),
      ...middled('badges', pieces.badges, 'end', width - pad, content),
    ];
    const signs = signPlaces(pieces, width - pad, content / 2, size, false);
    return face({ corner: 0, content, parts, signs, place: 'beside' }, beside);
  }
  const inCorners = place === 'corners' || right > 0;
  const signRoom = pieces.signs.length * (2 * sign.radius + sign.between) * size + 0.1 * size;
  const wide = piecesIn(inner, inner - signRoom);
  const block = setAlone();
  const rest = stacked(wide, block, width, style, context, inCorners);
  return face({ ...rest, place: inCorners ? 'corners' : 'above' }, block);
}

/** Beside its code and badges a title is not set smaller than this part of what it could be alone. */
const besidePart = 0.9;

function sizeOf({ lines }: TextBlock): number {
  return lines[0]?.size ?? 0;
}

/** Badges are this much smaller than the titles beside them. */
const badgePart = 0.8;

function staysBeside(
  place: CodePlace,
  beside: TextBlock,
  setAlone: () => TextBlock,
  { code, badges }: Pieces,
  { second }: Box,
  full: number,
): boolean {
  const isShort = beside.lines.length === (second === null ? 1 : 2);
  if (!beside.cut && sizeOf(beside) >= full && (place !== 'any' || isShort)) return true;
  const alone = setAlone();
  if (beside.cut && !alone.cut) return false;
  if (place !== 'row' && sizeOf(beside) < sizeOf(alone) * besidePart) return false;
  if (place !== 'any' || isShort) return true;
  return beside.height <= (alone.height + Math.max(code?.height ?? 0, badges?.height ?? 0)) * 1.05;
}

/**
 * The title alone on its lines: below its code, or, where there are badges or signs, below a row in the upper corners of
 * the box with the code at the left and the badges at the right.
 */
function stacked(
  pieces: Pieces,
  title: TextBlock,
  width: number,
  { padX }: FaceStyle,
  { size }: LayoutContext,
  inCorners: boolean,
): Pick<Face, 'corner' | 'content' | 'parts' | 'signs'> {
  const { code, badges, r } = pieces;
  const pad = padX * size;
  const own = cornerWidth(pieces, size);
  const whole = { kind: 'title', block: title, anchor: 'middle', x: width / 2 } as const;
  if (!inCorners) {
    const head = code?.height ?? 0;
    const parts: FacePart[] = [{ ...whole, y: head }];
    if (code !== null) parts.unshift({ kind: 'code', block: code, anchor: 'middle', x: width / 2, y: 0 });
    return { corner: 0, content: head + title.height, parts, signs: [] };
  }
  // Where they do not fit side by side, the code stands in a row of its own below the badges.
  const crowded = code !== null && code.width + 0.3 * size + own > width - 2 * pad;
  const row = Math.max(badges?.height ?? 0, own === 0 ? 0 : 2 * r, crowded ? 0 : (code?.height ?? 0));
  const parts: FacePart[] = [
    ...middled('code', code, 'start', pad, row).map((one) => ({ ...one, y: crowded ? row : one.y, pinned: true })),
    { ...whole, y: 0 },
    ...middled('badges', badges, 'end', width - pad, row).map((one) => ({ ...one, pinned: true })),
  ];
  return {
    corner: row + (crowded ? code.height : 0) + 0.12 * size,
    content: title.height,
    parts,
    signs: signPlaces(pieces, width - pad, row / 2, size, true),
  };
}

/** How wide badges and signs are together. */
function cornerWidth({ badges, signs, r }: Pieces, size: number): number {
  const signWidth = signs.length === 0 ? 0 : signs.length * 2 * r + (signs.length - 1) * sign.between * size;
  return signWidth + (badges?.width ?? 0) + (badges !== null && signs.length > 0 ? 0.3 * size : 0);
}

function signPlaces(pieces: Pieces, right: number, y: number, size: number, pinned: boolean): readonly FaceSign[] {
  const { r, signs } = pieces;
  const left = right - cornerWidth(pieces, size);
  return signs.map((kind, i) => ({ kind, x: left + r + i * (2 * r + sign.between * size), y, r, pinned }));
}

function middled(
  kind: FacePart['kind'],
  block: TextBlock | null,
  anchor: FacePart['anchor'],
  x: number,
  content: number,
): readonly FacePart[] {
  return block === null ? [] : [{ kind, block, anchor, x, y: (content - block.height) / 2 }];
}

/** A code or badges that do not stand in line with the title. */
const stackedStrain = 0.12;

/** A word, a code or a badge in two pieces. */
const brokenStrain = 6;

function isBroken({ kind, block }: FacePart): boolean {
  return block.cut || (kind !== 'title' && block.lines.length > 1);
}

/** How far a title is from standing on one line in its full size: 0 where it does, 1 on two lines. */
function strainOf({ lines }: TextBlock, usual: number, full: number): number {
  const more = lines.length - usual;
  const shrunk = 1 - Math.min(1, (lines[0]?.size ?? full) / full);
  return (more <= 0 ? 0 : 1 + 0.35 * (more - 1)) + 2 * shrunk;
}

/** Gives what is written in a box its place in a rectangle. */
export function placeFace(face: Face, rect: Rect): Pick<PlacedBox, 'code' | 'title' | 'badges' | 'signs'> {
  const pinned = rect.y + face.padY;
  const free = rect.height - 2 * face.padY - face.corner;
  const middle = pinned + face.corner + (free - face.content) / 2;
  const lines = (kind: FacePart['kind']): readonly PlacedLine[] =>
    face.parts
      .filter((one) => one.kind === kind)
      .flatMap(({ block, anchor, x, y, pinned: isPinned }) =>
        block.lines.map((line) => ({
          ...line,
          anchor,
          x: rect.x + x,
          y: (isPinned === true ? pinned : middle) + y + line.baseline,
        })),
      );
  return {
    code: lines('code'),
    title: lines('title'),
    badges: lines('badges'),
    signs: face.signs.map(({ kind, x, y, r, pinned: isPinned }) => ({
      kind,
      x: rect.x + x,
      y: (isPinned ? pinned : middle) + y,
      r,
    })),
  };
}
