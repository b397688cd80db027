/** How much two things share of what they hold. */
export interface Shares {
  readonly shared: number;
  readonly union: number;
  readonly jaccard: number | null;
  readonly inFrom: number | null;
  readonly inTo: number | null;
}

/** Jaccard's index, and how much of each is in the other; null where there is nothing to divide by. */
export function sharesOf(shared: number, from: number, to: number): Shares {
  const union = from + to - shared;
  return { shared, union, jaccard: ratio(shared, union), inFrom: ratio(shared, from), inTo: ratio(shared, to) };
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
