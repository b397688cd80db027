import { nodesWithRows, type AuditRule } from '../context.js';
import { titleOf } from '../rule.js';

/** One code that several nodes have. */
export const duplicateCode: AuditRule = {
  id: 'duplicate-code',
  severity: 'warning',
  *look(context) {
    const first = new Map<string, string>();
    for (const [node] of nodesWithRows(context)) {
      const { id, code } = node;
      if (code === undefined) continue;
      const other = first.get(code);
      if (other === undefined) first.set(code, id);
      else yield { node: id, args: { title: titleOf(node), code, other }, evidence: [other, id] };
    }
  },
};
