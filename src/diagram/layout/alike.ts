import type { CodePlace, Face, LayoutContext } from './context.js';

/**
 * Plans a figure; where code and badges stand in line with the titles of some boxes of a level and above those of others,
 * it is planned again with all of them alike.
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

/** What is seen on a level. */
interface Seen {
  beside: number;
  stacked: number;
  places: Set<CodePlace>;
  badges: boolean;
}

/** Where this part of a level has its codes and badges in line with the titles, the rest is made to. */
const most = 0.75;

function mixedLevels(faces: Iterable<Face>): ReadonlyMap<string, CodePlace> {
  const levels = new Map<string, Seen>();
  for (const { place, level, parts, signs } of faces) {
    if (place === null) continue;
    const seen = levels.get(level) ?? { beside: 0, stacked: 0, places: new Set(), badges: false };
    levels.set(level, seen);
    if (place === 'beside') seen.beside++;
    else seen.stacked++;
    seen.places.add(place);
    seen.badges ||= signs.length > 0 || parts.some(({ kind }) => kind === 'badges');
  }
  const mixed = Array.from(levels).filter(([, { places }]) => places.size > 1);
  return new Map(
    mixed.map(([level, { beside, stacked, badges }]) => [
      level,
      beside >= (beside + stacked) * most ? 'row' : badges ? 'corners' : 'above',
    ]),
  );
}
