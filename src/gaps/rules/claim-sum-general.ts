import { sumHits } from '../claim-sums.js';
import type { GapRule } from '../rule.js';

/** A published figure that is the sum of its parts only with the general part. */
export const claimSumGeneral: GapRule = {
  id: 'claim-sum-general',
  severity: 'info',
  look: ({ system, claims }) => sumHits(system, claims(), ['holds-with-general']),
};
