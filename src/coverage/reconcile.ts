import { deepFreeze } from '../base/freeze.js';
import type { Claim } from '../model/claim.js';
import type { ClaimResult, ClaimsReport, ReconciledClaim } from '../model/claims-report.js';
import type { StandardSystem } from '../model/system.js';
import { systemIndex } from '../preorder/system-index.js';
import { compareClaims } from './claim-pairs.js';
import { sumClaims } from './claim-sums.js';
import { rangeOf } from './figure.js';
import { listedFor } from './listed.js';
import { checkDay } from './options.js';

/** What reconciling is asked for. */
export interface ReconcileOptions {
  /** The day whose statuses count; without it they stand as recorded. */
  readonly asOf?: string;
}

/**
 * Holds every published figure against what the document lists, against other figures about the same thing, and
 * against the sum of the figures about its parts (rule C9).
 *
 * A list that is shorter than a figure is `not-listed`: the source counts more than the document names. One that is
 * longer is `contradicted`. Figures that count what a document cannot list are `cannot-tell`, with the reason.
 *
 * @throws `TixiError` `invalid-date`.
 *
 * @example
 * reconcile(system).claims.map(({ listed, result }) => [listed, result]); // => [[2, 'holds']]
 */
export function reconcile(system: StandardSystem, options: ReconcileOptions = {}): ClaimsReport {
  const asOf = checkDay(options.asOf);
  const index = systemIndex(system);
  return deepFreeze<ClaimsReport>({
    format: 'tixi/claims/1',
    system: system.id,
    asOf,
    claims: system.claims.map((figure, claim): ReconciledClaim => {
      const { value: listed, reason } = listedFor(index, asOf, figure);
      return { claim, figure, listed, result: listed === null ? 'cannot-tell' : compare(figure, listed), reason };
    }),
    pairs: compareClaims(system.claims),
    sums: sumClaims(system),
  });
}

function compare(claim: Claim, listed: number): ClaimResult {
  const { least, most } = rangeOf(claim);
  if (listed < least) return 'not-listed';
  return listed > most ? 'contradicted' : 'holds';
}
