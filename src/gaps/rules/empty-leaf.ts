import { at } from '../../preorder/node-table.js';
import { emptyLeaves } from '../conditions.js';
import { nodeOfRow, type AuditRule } from '../context.js';
import { titleOf } from '../rule.js';

/** A node without children in which nothing stands; a note where nobody assessed it, a warning where something is required. */
export const emptyLeaf: AuditRule = {
  id: 'empty-leaf',
  severity: 'warning',
  *look(context) {
    const { required } = context.branch().assessment;
    for (const row of emptyLeaves(context)) {
      const node = nodeOfRow(context, row);
      const title = titleOf(node);
      yield Number.isNaN(at(required, row))
        ? { node: node.id, severity: 'info', args: { case: 'unassessed', title, documents: 0 } }
        : { node: node.id, args: { title, required: at(required, row) } };
    }
  },
};
