import type { PlacedBox, PlacedLine, Rect } from '../drawing.js';
import { fitText, stackBlocks, type TextBlock } from '../measure/fit-text.js';
import type { Box } from '../scene/box.js';
import type { Face, FacePart, LayoutContext } from './context.js';

/** How what is written in a box is set; sizes and paddings in sizes of a leaf. */
export interface FaceStyle {
  readonly scale: number;
  readonly bold: boolean;
  readonly lines: number;
  readonly padX: number;
  readonly padY: number;
}

export const faceStyles = {
  title: { scale: 1.8, bold: true, lines: 2, padX: 1.2, padY: 0.75 },
  panel: { scale: 1.2, bold: true, lines: 3, padX: 0.75, padY: 0.55 },
  group: { scale: 1.04, bold: true, lines: 3, padX: 0.6, padY: 0.3 },
  leaf: { scale: 1, bold: false, lines: 3, padX: 0.55, padY: 0.36 },
} as const satisfies Readonly<Record<string, FaceStyle>>;

/** Where the code stands: at the left of the title, above it, or wherever it takes less height. */
export type CodePlace = 'beside' | 'above' | 'any';

/** Sets what is written in a box of some width, each once. */
export function setFace(box: Box, width: number, style: FaceStyle, context: LayoutContext, place: CodePlace): Face {
  const key = `${box.key} ${Math.round(width * 8)} ${style.scale} ${place}`;
  let face = context.faces.get(key);
  if (face === undefined) context.faces.set(key, (face = makeFace(box, width, style, context, place)));
  return face;
}

function makeFace(box: Box, width: number, style: FaceStyle, context: LayoutContext, place: CodePlace): Face {
  const { size, floor, setter } = context;
  const pad = style.padX * size;
  const gap = 0.45 * size;
  const inner = width - 2 * pad;
  const own = style.scale * size;
  const small = { size: Math.max(floor, own * 0.88), floor, bold: true, lines: 1 };
  const title = (room: number): TextBlock => {
    const first = fitText(box.title, room, { ...style, size: own, floor: Math.max(floor, own * 0.72) }, setter);
    if (box.second === null) return first;
    const below = { size: Math.max(floor, own * 0.8), floor, bold: false, lines: 3 };
    return stackBlocks(first, fitText(box.second, room, below, setter));
  };
  const code = box.code === null ? null : fitText(box.code, inner * 0.5, small, setter);
  const badges = box.badges.length === 0 ? null : fitText(box.badges.join(' '), inner * 0.6, small, setter);
  const signs = [...(box.fill === null ? [] : (['fill'] as const)), ...(box.mark === null ? [] : (['mark'] as const))];
  const r = 0.42 * size;
  const signWidth = signs.length === 0 ? 0 : signs.length * 2 * r + (signs.length - 1) * 0.25 * size;
  const left = code === null ? 0 : code.width + gap;
  const rightOf = badges === null ? 0 : badges.width + gap;
  const right = rightOf + (signWidth === 0 ? 0 : signWidth + gap);
  const placeSigns = (middle: number): Face['signs'] =>
    signs.map((kind, i) => ({
      kind,
      x: width - pad - rightOf - signWidth + r + i * (2 * r + 0.25 * size),
      y: middle,
      r,
    }));

  const room = inner - left - right;
  const beside = title(Math.max(room, 1));
  const content = Math.max(beside.height, code?.height ?? 0, badges?.height ?? 0, signs.length > 0 ? 2 * r : 0);
  const inline: Face = {
    content,
    height: content + 2 * style.padY * size,
    parts: [
      ...part('code', code, 'start', pad, content),
      ...part('title', beside, 'middle', pad + left + room / 2, content),
      ...part('badges', badges, 'end', width - pad, content),
    ],
    signs: placeSigns(content / 2),
  };
  const crowded = left + right - gap > inner;
  if (left + right === 0 || (place === 'beside' && room >= 3 * own && !crowded)) return inline;
  if (place === 'any' && beside.lines.length === (box.second === null ? 1 : 2) && beside.width <= room && !crowded)
    return inline;

  const alone = title(inner);
  const top = Math.max(code?.height ?? 0, badges?.height ?? 0, signs.length > 0 ? 2 * r : 0);
  if (place === 'any' && room >= 4 * own && !crowded && beside.height <= (alone.height + top) * 1.05) return inline;
  const codeBelow = crowded ? (badges?.height ?? 0) : 0;
  const head = crowded ? codeBelow + (code?.height ?? 0) + (signs.length > 0 && badges === null ? 2 * r : 0) : top;
  return {
    content: head + alone.height,
    height: head + alone.height + 2 * style.padY * size,
    parts: [
      ...(code === null
        ? []
        : right === 0
          ? [{ kind: 'code', block: code, anchor: 'middle', x: width / 2, y: 0 } as const]
          : [{ kind: 'code', block: code, anchor: 'start', x: pad, y: codeBelow } as const]),
      { kind: 'title', block: alone, anchor: 'middle', x: width / 2, y: head },
      ...(badges === null ? [] : [{ kind: 'badges', block: badges, anchor: 'end', x: width - pad, y: 0 } as const]),
    ],
    signs: placeSigns(badges === null ? r + (crowded ? (code?.height ?? 0) : 0) : badges.height / 2),
  };
}

function part(
  kind: FacePart['kind'],
  block: TextBlock | null,
  anchor: FacePart['anchor'],
  x: number,
  content: number,
): readonly FacePart[] {
  return block === null ? [] : [{ kind, block, anchor, x, y: (content - block.height) / 2 }];
}

/** Gives what is written in a box its place in a rectangle. */
export function placeFace(face: Face, rect: Rect): Pick<PlacedBox, 'code' | 'title' | 'badges' | 'signs'> {
  const top = rect.y + (rect.height - face.content) / 2;
  const lines = (kind: FacePart['kind']): readonly PlacedLine[] =>
    face.parts
      .filter((one) => one.kind === kind)
      .flatMap(({ block, anchor, x, y }) =>
        block.lines.map((line) => ({ ...line, anchor, x: rect.x + x, y: top + y + line.baseline })),
      );
  return {
    code: lines('code'),
    title: lines('title'),
    badges: lines('badges'),
    signs: face.signs.map((sign) => ({ ...sign, x: rect.x + sign.x, y: top + sign.y })),
  };
}

/** The lines of the title of a box. */
export function titleLines(face: Face): number {
  return face.parts.reduce(
    (most, { kind, block }) => (kind === 'title' ? Math.max(most, block.lines.length) : most),
    1,
  );
}
