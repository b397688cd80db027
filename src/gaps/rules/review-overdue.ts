import { isCertainlyLater } from '../../base/dates.js';
import { nodeAt, standardAt, standardWords, type AuditRule } from '../context.js';

/** Years after which a standard is reviewed where the policy says nothing (标准化法实施条例, GB/T 1.1). */
const usualYears = 5;

/** A standard in force that was published, or last confirmed by a review, longer ago than the limit. */
export const reviewOverdue: AuditRule = {
  id: 'review-overdue',
  severity: 'info',
  needs: 'asOf',
  *look(context) {
    const { asOf, policy, statusOf, places, system } = context;
    const years = policy.reviewYears ?? usualYears;
    const limit = yearsBefore(asOf ?? '', years);
    for (let position = 0; position < system.standards.length; position++) {
      if (statusOf(position) !== 'in-force' || places().onlyExcluded(position)) continue;
      const standard = standardAt(context, position);
      const { published, review } = standard;
      const reviewed = review?.outcome === 'confirmed' ? review.date : undefined;
      const since = reviewed !== undefined && reviewed > (published ?? '') ? reviewed : published;
      if (since === undefined || !isCertainlyLater(limit, since)) continue;
      yield {
        node: nodeAt(context, places().first(position)),
        standard: standard.id,
        args: { ...(reviewed === since ? { case: 'reviewed' } : {}), title: standardWords(standard), since, years },
        evidence: [standard.id],
      };
    }
  },
};

function yearsBefore(day: string, years: number): string {
  return String(Math.max(0, Number(day.slice(0, 4)) - years)).padStart(4, '0') + day.slice(4);
}
