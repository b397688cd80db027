import type { Basis } from '../model/coverage-report.js';
import type { Expectation } from '../model/expectation.js';

/** What stands in a row that applies. */
export interface Listed {
  readonly existing: number;
  readonly planned: number;
  readonly remainderExisting: number;
  readonly remainderPlanned: number;
}

/** What a row requires and has met; NaN where unknown. */
export interface Assessed {
  readonly basis: Basis;
  readonly required: number;
  readonly met: number;
}

/** A row of which nobody said what it requires. */
export const notAssessed: Assessed = { basis: 'none', required: Number.NaN, met: Number.NaN };

/**
 * Judges a row that applies (rules C3 and C5). `below` are the sums of its applicable children: NaN where one of them is
 * unknown, or where there are none.
 */
export function assessOne(
  expectation: Expectation | undefined,
  listed: Listed,
  requiredBelow: number,
  metBelow: number,
): Assessed {
  const { existing, planned, remainderExisting, remainderPlanned } = listed;
  const isKnown = !Number.isNaN(requiredBelow);
  const metTogether = metBelow + remainderExisting;
  if (expectation !== undefined && 'required' in expectation) {
    const { required } = expectation;
    return { basis: 'own', required, met: Math.min(required, isKnown ? metTogether : existing) };
  }
  if (expectation !== undefined && 'complete' in expectation) {
    return { basis: 'complete', required: existing + planned, met: existing };
  }
  if (!isKnown) return notAssessed;
  return { basis: 'children', required: requiredBelow + remainderExisting + remainderPlanned, met: metTogether };
}
