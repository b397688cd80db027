import { statusFacts } from '../../model/sets/statuses.js';
import { editionGroups } from '../edition-groups.js';
import { nodeAt, standardAt, standardWords, type AuditRule } from '../context.js';

/** An edition in force that is older than a retired one of the same number. */
export const olderEditionCurrent: AuditRule = {
  id: 'older-edition-current',
  severity: 'warning',
  *look(context) {
    for (const { editions } of editionGroups(context)) {
      const retired = editions.filter(({ status }) => statusFacts[status].class === 'retired');
      const newest = retired.reduce<(typeof retired)[number] | null>(
        (a, b) => (a === null || b.year > a.year ? b : a),
        null,
      );
      if (newest === null) continue;
      for (const { position, year, status } of editions) {
        if (statusFacts[status].class !== 'existing' || year >= newest.year) continue;
        const [standard, later] = [standardAt(context, position), standardAt(context, newest.position)];
        yield {
          node: nodeAt(context, context.places().first(position)),
          standard: standard.id,
          args: { title: standardWords(standard), retired: standardWords(later) },
          evidence: [standard.id, later.id],
        };
      }
    }
  },
};
