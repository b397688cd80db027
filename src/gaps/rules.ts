import type { AuditRule } from './context.js';
import { jointClaimRules, linkRules } from './joint-rules.js';
import { adoptsReplaced } from './rules/adopts-replaced.js';
import { claimContradicted } from './rules/claim-contradicted.js';
import { claimNotListed } from './rules/claim-not-listed.js';
import { claimSumDiffers } from './rules/claim-sum-differs.js';
import { claimSumGeneral } from './rules/claim-sum-general.js';
import { claimsCannotTell } from './rules/claims-cannot-tell.js';
import { claimsDisagree } from './rules/claims-disagree.js';
import { codeMisplaced } from './rules/code-misplaced.js';
import { coreInTwoBranches } from './rules/core-in-two-branches.js';
import { coverageBelow } from './rules/coverage-below.js';
import { designationRepaired } from './rules/designation-repaired.js';
import { designationUnreadable } from './rules/designation-unreadable.js';
import { duplicateCode } from './rules/duplicate-code.js';
import { editionsInForce } from './rules/editions-in-force.js';
import { emptyLeaf } from './rules/empty-leaf.js';
import { exceedsRequired } from './rules/exceeds-required.js';
import { kindDemanded } from './rules/kind-demanded.js';
import { levelDemanded } from './rules/level-demanded.js';
import { levelSkipped } from './rules/level-skipped.js';
import { namedOtherwise } from './rules/named-otherwise.js';
import { nodeGap } from './rules/node-gap.js';
import { notApplicable } from './rules/not-applicable.js';
import { notAssessed } from './rules/not-assessed.js';
import { numberNotSum } from './rules/number-not-sum.js';
import { olderEditionCurrent } from './rules/older-edition-current.js';
import { onlyRetired } from './rules/only-retired.js';
import { placedAboveToo } from './rules/placed-above-too.js';
import { planOverdue } from './rules/plan-overdue.js';
import { recordsDiffer } from './rules/records-differ.js';
import { relationTargetSpelling } from './rules/relation-target-spelling.js';
import { relationTargetUnreadable } from './rules/relation-target-unreadable.js';
import { relationToItself } from './rules/relation-to-itself.js';
import { replacementCycle } from './rules/replacement-cycle.js';
import { retiredPlaced } from './rules/retired-placed.js';
import { reviewOverdue } from './rules/review-overdue.js';
import { sameTitle } from './rules/same-title.js';
import { singleChild } from './rules/single-child.js';
import { successorUnknown } from './rules/successor-unknown.js';
import { tooManyChildren } from './rules/too-many-children.js';
import { twoTitles } from './rules/two-titles.js';
import { unplaced } from './rules/unplaced.js';
import { wantedNotBegun } from './rules/wanted-not-begun.js';
import { wantedThoughThere } from './rules/wanted-though-there.js';

/** Rules about what sources publish: figures, and several records of one standard. */
export const claimRules: readonly AuditRule[] = [
  claimContradicted,
  claimsDisagree,
  claimSumDiffers,
  claimNotListed,
  claimSumGeneral,
  claimsCannotTell,
  recordsDiffer,
];

/** Rules about what is there and what is missing. */
export const stateRules: readonly AuditRule[] = [
  nodeGap,
  coverageBelow,
  notAssessed,
  notApplicable,
  wantedNotBegun,
  wantedThoughThere,
  emptyLeaf,
  onlyRetired,
  retiredPlaced,
  successorUnknown,
  replacementCycle,
  adoptsReplaced,
  planOverdue,
  reviewOverdue,
  levelDemanded,
  kindDemanded,
  exceedsRequired,
  numberNotSum,
  duplicateCode,
  codeMisplaced,
  sameTitle,
  namedOtherwise,
  editionsInForce,
  placedAboveToo,
  coreInTwoBranches,
  unplaced,
  levelSkipped,
  singleChild,
  tooManyChildren,
  designationUnreadable,
  designationRepaired,
  relationToItself,
  relationTargetUnreadable,
  relationTargetSpelling,
  olderEditionCurrent,
  twoTitles,
];

/** The codes of all rules of tixi. */
export const ruleCodes: readonly string[] = [...claimRules, ...stateRules, ...jointClaimRules, ...linkRules].map(
  ({ id }) => id,
);
