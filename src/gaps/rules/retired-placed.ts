import { at } from '../../preorder/node-table.js';
import { retiredInPlace } from '../conditions.js';
import { nodeAt, standardAt, standardWords, type AuditRule } from '../context.js';

/** A superseded or withdrawn edition that still stands in a node, with its successor and whether that is placed. */
export const retiredPlaced: AuditRule = {
  id: 'retired-placed',
  severity: 'warning',
  *look(context) {
    const { places, successors } = context;
    for (const position of retiredInPlace(context)) {
      const row = places().first(position);
      const last = at(successors(), position);
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
