import type { PlacedBox, Rect } from '../drawing.js';
import type { Face } from './context.js';
import { placeFace } from './face.js';
import type { StandingBox } from './figure.js';
import { placeUpright } from './tiers/upright.js';

/** Writes into the boxes that have their places; titles of one level have one size. */
export function writeBoxes(boxes: readonly StandingBox[]): readonly PlacedBox[] {
  const sizes = evenSizes(boxes);
  return boxes.map(({ face, area, ...box }) => ({ ...box, ...written(face, area, sizes) }));
}

function written(
  face: StandingBox['face'],
  area: Rect,
  sizes: ReadonlyMap<string, number>,
): Pick<PlacedBox, 'code' | 'title' | 'badges' | 'signs'> {
  if (face.kind === 'upright') return placeUpright(face, area);
  const size = sizes.get(face.level) ?? face.titleSize;
  return placeFace(face.titleSize > size ? face.atMost(size) : face, area);
}

/** A title with less than this part of the size of its level, because of a long word, stands alone with that. */
const outlier = 0.82;

/** The size of the titles of each level: that of the smallest, unless that one is out of the common. */
function evenSizes(boxes: readonly StandingBox[]): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  const lower = (face: Face): void => {
    if (face.titleSize >= face.fullSize * outlier)
      sizes.set(face.level, Math.min(sizes.get(face.level) ?? Infinity, face.titleSize));
  };
  for (const { face } of boxes) if (face.kind === 'across') lower(face);
  return sizes;
}
