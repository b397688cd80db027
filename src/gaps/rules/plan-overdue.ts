import { isCertainlyLater } from '../../base/dates.js';
import { statusFacts } from '../../model/sets/statuses.js';
import { at } from '../../preorder/node-table.js';
import { nodeAt, standardAt, standardWords, type AuditRule } from '../context.js';

/** A placement whose day has passed while no edition of its document has been issued. */
export const planOverdue: AuditRule = {
  id: 'plan-overdue',
  severity: 'warning',
  needs: 'asOf',
  *look(context) {
    const { asOf, places, index, statusOf, leading } = context;
    for (const { row, position, record } of places().planned) {
      const { due, role } = record;
      if (due === undefined || role === 'related' || at(index.nodes().zone, row) !== 0) continue;
      const leader = at(leading(), at(index.documents().documentOf, position));
      if (!isCertainlyLater(asOf ?? '', due) || statusFacts[statusOf(leader)].class !== 'planned') continue;
      const standard = standardAt(context, position);
      const { zh, en } = statusFacts[statusOf(leader)];
      yield {
        node: nodeAt(context, row),
        standard: standard.id,
        args: { title: standardWords(standard), due, status: { zh, en } },
        evidence: [standard.id],
        key: due,
      };
    }
  },
};
