import { sumHits } from '../claim-sums.js';
import type { GapRule } from '../rule.js';

/** A published figure that is not the sum of the figures published for its parts. */
export const claimSumDiffers: GapRule = {
  id: 'claim-sum-differs',
  severity: 'error',
  look: ({ system, claims }) => sumHits(system, claims(), ['contradicted']),
};
