import { at } from '../../preorder/node-table.js';
import { nodesWithRows, type AuditRule } from '../context.js';
import { titleOf } from '../rule.js';

/** A node without children in which nothing stands; a note where nobody assessed it, a warning where something is required. */
export const emptyLeaf: AuditRule = {
  id: 'empty-leaf',
  severity: 'warning',
  *look(context) {
    const { rows } = context.coverage();
    const { end } = context.index.nodes();
    for (const [node, row] of nodesWithRows(context)) {
      const { placements, state, required } = rows[row - 1] ?? {};
      if (at(end, row) > row + 1 || placements !== 0 || state === 'not-applicable' || required === 0) continue;
      const title = titleOf(node);
      yield required === null
        ? { node: node.id, severity: 'info', args: { case: 'unassessed', title, documents: 0 } }
        : { node: node.id, args: { title, required: required ?? null } };
    }
  },
};
