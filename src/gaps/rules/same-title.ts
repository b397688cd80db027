import { at } from '../../preorder/node-table.js';
import { nodesWithRows, type AuditRule } from '../context.js';
import { titleOf } from '../rule.js';

/** Two nodes with one title under one parent. */
export const sameTitle: AuditRule = {
  id: 'same-title',
  severity: 'warning',
  *look(context) {
    const { parent } = context.index.nodes();
    const first = new Map<string, string>();
    for (const [node, row] of nodesWithRows(context)) {
      const title = titleOf(node);
      const key = `${at(parent, row)} ${title.zh.trim()}`;
      const other = first.get(key);
      if (other === undefined) first.set(key, node.id);
      else yield { node: node.id, args: { title, other }, evidence: [other, node.id] };
    }
  },
};
