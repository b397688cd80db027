import { at } from '../../preorder/node-table.js';
import { nodeAt, standardAt, standardWords, type AuditRule } from '../context.js';

/** A standard recorded as superseded of which the list does not say by what. */
export const successorUnknown: AuditRule = {
  id: 'successor-unknown',
  severity: 'info',
  *look(context) {
    const { statusOf, places, successors, system } = context;
    for (let position = 0; position < system.standards.length; position++) {
      if (statusOf(position) !== 'superseded' || at(successors(), position) >= 0) continue;
      if (places().onlyExcluded(position)) continue;
      const standard = standardAt(context, position);
      yield {
        node: nodeAt(context, places().first(position)),
        standard: standard.id,
        args: { title: standardWords(standard) },
        evidence: [standard.id],
      };
    }
  },
};
