import type { JointRule } from './joint.js';
import { figuresAlikeAcross } from './joint/figures-alike-across.js';
import { figuresCannotTellAcross } from './joint/figures-cannot-tell-across.js';
import { figuresDisagreeAcross } from './joint/figures-disagree-across.js';
import { levelRankDiffers } from './joint/level-rank-differs.js';
import { linkInferred } from './joint/link-inferred.js';
import { linkTargetMissing } from './joint/link-target-missing.js';
import { linkTargetNotLeaf } from './joint/link-target-not-leaf.js';
import { linkTargetRetired } from './joint/link-target-retired.js';
import { linksContradict } from './joint/links-contradict.js';
import { nothingCorresponds } from './joint/nothing-corresponds.js';
import { recordsDifferAcross } from './joint/records-differ-across.js';
import { systemIsolated } from './joint/system-isolated.js';
import { twoEqualToOne } from './joint/two-equal-to-one.js';

/** Rules about what sources publish of several systems: figures, and records of one standard. */
export const jointClaimRules: readonly JointRule[] = [
  figuresDisagreeAcross,
  figuresAlikeAcross,
  figuresCannotTellAcross,
  recordsDifferAcross,
];

/** Rules about the links between systems. */
export const linkRules: readonly JointRule[] = [
  linkTargetMissing,
  linkTargetRetired,
  linkTargetNotLeaf,
  linksContradict,
  twoEqualToOne,
  systemIsolated,
  nothingCorresponds,
  linkInferred,
  levelRankDiffers,
];
