import {
  claimContradicted,
  claimNotListed,
  claimSumDiffers,
  claimSumGeneral,
  claimsCannotTell,
  claimsDisagree,
} from './rules/claims.js';
import { coverageBelow } from './rules/coverage-below.js';
import { nodeGap } from './rules/node-gap.js';
import { notApplicable } from './rules/not-applicable.js';
import { notAssessed } from './rules/not-assessed.js';
import { recordsDiffer } from './rules/records-differ.js';
import type { GapRule } from './rule.js';

/** Rules about what sources publish: figures, and several records of one standard. */
export const claimRules: readonly GapRule[] = [
  claimContradicted,
  claimsDisagree,
  claimSumDiffers,
  claimNotListed,
  claimSumGeneral,
  claimsCannotTell,
  recordsDiffer,
];

/** Rules about what is there and what is missing. */
export const stateRules: readonly GapRule[] = [nodeGap, coverageBelow, notAssessed, notApplicable];
