import type { Claim } from '../model/claim.js';

/** How far from a figure `about` and `nearly` may be: a tenth of it. */
export const tolerance = 0.1;

/** What a published figure allows, both ends included. */
export interface FigureRange {
  readonly least: number;
  readonly most: number;
}

/** The range that a comparator gives a figure; whole numbers are meant, so more than 10 begins at 11. */
export function rangeOf({ comparator, value }: Pick<Claim, 'comparator' | 'value'>): FigureRange {
  switch (comparator) {
    case 'exactly':
      return { least: value, most: value };
    case 'at-least':
      return { least: value, most: Infinity };
    case 'more-than':
      return { least: Math.floor(value) + 1, most: Infinity };
    case 'about':
      return { least: value * (1 - tolerance), most: value * (1 + tolerance) };
    case 'nearly':
      return { least: value * (1 - tolerance), most: value };
  }
}

/** Tells whether two ranges have no number in common. */
export function exclude(a: FigureRange, b: FigureRange): boolean {
  return a.most < b.least || b.most < a.least;
}

/** What a claim is about, counted how: claims with one key speak of the same thing. */
export function subjectKey({ about, counts, at, where }: Claim): string {
  return JSON.stringify([
    about.nodes === undefined ? null : [...about.nodes].sort(),
    counts,
    at ?? null,
    filterKey(where),
  ]);
}

/** A filter as a text that does not depend on the order of its keys. */
export function filterKey(where: Claim['where']): string {
  return JSON.stringify(Object.entries(where ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** How and when it is counted: only claims with one key can be held against each other. */
export function periodKey({ act, since, asOf }: Claim): string {
  return JSON.stringify([act ?? 'listed', since ?? null, asOf ?? null]);
}

/** A claim without its source: claims with one key publish the same figure. */
export function figureKey(claim: Claim): string {
  return `${subjectKey(claim)}${periodKey(claim)}${claim.comparator} ${claim.value}`;
}
