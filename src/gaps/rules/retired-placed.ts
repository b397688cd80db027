import { at } from '../../preorder/node-table.js';
import { statusFacts } from '../../model/sets/statuses.js';
import { nodeAt, standardAt, standardWords, type AuditRule } from '../context.js';

/** A superseded or withdrawn edition that still stands in a node, with its successor and whether that is placed. */
export const retiredPlaced: AuditRule = {
  id: 'retired-placed',
  severity: 'warning',
  *look(context) {
    const { statusOf, places, successors, system } = context;
    for (let position = 0; position < system.standards.length; position++) {
      const status = statusOf(position);
      if (statusFacts[status].class !== 'retired') continue;
      const row = places().first(position);
      const last = at(successors(), position);
      // A superseded one without a known successor is a finding of its own.
      if (row < 0 || (last < 0 && status === 'superseded')) continue;
      const standard = standardAt(context, position);
      const title = standardWords(standard);
      const node = nodeAt(context, row);
      if (last < 0) {
        yield { node, standard: standard.id, args: { case: 'withdrawn', title }, evidence: [standard.id] };
        continue;
      }
      const successor = standardAt(context, last);
      const placed = places().first(last) >= 0;
      yield {
        node,
        standard: standard.id,
        args: { case: placed ? 'placed' : 'unplaced', title, successor: standardWords(successor) },
        evidence: [standard.id, successor.id],
      };
    }
  },
};
