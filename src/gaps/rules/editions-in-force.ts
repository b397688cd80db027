import { editionGroups } from '../edition-groups.js';
import { standardAt, standardWords, type AuditRule } from '../context.js';

/** Two editions of one document that are in force at once. */
export const editionsInForce: AuditRule = {
  id: 'editions-in-force',
  severity: 'warning',
  *look(context) {
    for (const { editions } of editionGroups(context)) {
      const inForce = editions.filter(({ status }) => status === 'in-force' || status === 'under-revision');
      const years = new Set(inForce.map(({ year }) => year));
      if (years.size < 2) continue;
      const standards = inForce.map(({ position }) => standardAt(context, position));
      yield {
        standard: standards[0]?.id ?? null,
        args: { titles: standards.map(standardWords) },
        evidence: standards.map(({ id }) => id),
      };
    }
  },
};
