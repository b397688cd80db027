import { levelNames } from '../../model/sets/levels.js';
import { levelOfStandard } from '../../preorder/cells.js';
import { standardAt, type AuditRule } from '../context.js';
import { finder, missing } from '../demands.js';

/** A node for which nothing exists on a level that the policy demands. */
export const levelDemanded: AuditRule = {
  id: 'level-demanded',
  severity: 'warning',
  *look(context) {
    const { demandedLevels } = context.policy;
    if (demandedLevels === undefined) return;
    const found = finder(context, (position) => levelOfStandard(standardAt(context, position)));
    for (const { levels, ...where } of demandedLevels) {
      for (const level of levels) yield* missing(context, where, level, levelNames[level], found);
    }
  },
};
