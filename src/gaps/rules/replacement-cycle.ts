import { replacementOf } from '../../relations/replacement.js';
import { standardAt, standardWords, type AuditRule } from '../context.js';

/** Standards that replace each other in a circle. */
export const replacementCycle: AuditRule = {
  id: 'replacement-cycle',
  severity: 'error',
  *look(context) {
    for (const cycle of replacementOf(context.index).cycles()) {
      const standards = cycle.map((position) => standardAt(context, position));
      yield {
        standard: standards[0]?.id ?? null,
        args: { titles: standards.map(standardWords) },
        evidence: standards.map(({ id }) => id),
      };
    }
  },
};
