import type { JointRule } from './joint.js';
import { figuresAlikeAcross, figuresCannotTellAcross, figuresDisagreeAcross } from './joint/figures.js';
import { levelRankDiffers } from './joint/level-rank-differs.js';
import { linkTargetMissing, linkTargetNotLeaf, linkTargetRetired } from './joint/link-targets.js';
import { linksContradict } from './joint/links-contradict.js';
import { recordsDifferAcross } from './joint/records-differ-across.js';
import { linkInferred, nothingCorresponds } from './joint/statements.js';
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
