import type { CodePlace, Face, LayoutContext } from './context.js';

/**
 * Plans a figure; where code and badges stand beside the titles of some boxes of a level and above those of others, it is
 * planned again with all of that level above; in the corners, where any of them has badges.
 */
export function planAlike<Made>(
  context: LayoutContext,
  plan: (context: LayoutContext) => Made,
  facesOf: (made: Made) => Iterable<Face>,
): Made {
  const first = plan(context);
  const mixed = mixedLevels(facesOf(first));
  return mixed.size === 0 ? first : plan({ ...context, places: mixed });
}

function mixedLevels(faces: Iterable<Face>): ReadonlyMap<string, CodePlace> {
  const seen = new Map<string, Set<CodePlace>>();
  const badged = new Set<string>();
  for (const { place, level, parts, signs } of faces) {
    if (place === null) continue;
    if (signs.length > 0 || parts.some(({ kind }) => kind === 'badges')) badged.add(level);
    const places = seen.get(level);
    if (places) places.add(place);
    else seen.set(level, new Set([place]));
  }
  return new Map(
    Array.from(seen).flatMap(([level, { size }]) =>
      size > 1 ? [[level, badged.has(level) ? 'corners' : 'above'] as const] : [],
    ),
  );
}
