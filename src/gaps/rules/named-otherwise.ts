import { nodesWithRows, type AuditRule } from '../context.js';
import { titleOf } from '../rule.js';

/** A node that sources also call otherwise. */
export const namedOtherwise: AuditRule = {
  id: 'named-otherwise',
  severity: 'info',
  *look(context) {
    for (const [node] of nodesWithRows(context)) {
      const { aliases = [] } = node;
      if (aliases.length > 0) yield { node: node.id, args: { title: titleOf(node), aliases }, evidence: [node.id] };
    }
  },
};
