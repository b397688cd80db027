import { nodesWithRows, type AuditRule } from '../context.js';
import { titleOf } from '../rule.js';

/** A node with one child only: the two might be one. */
export const singleChild: AuditRule = {
  id: 'single-child',
  severity: 'info',
  *look(context) {
    for (const [node] of nodesWithRows(context)) {
      const [child, ...others] = node.children ?? [];
      if (child === undefined || others.length > 0) continue;
      yield { node: node.id, args: { title: titleOf(node), child: titleOf(child) }, evidence: [node.id, child.id] };
    }
  },
};
