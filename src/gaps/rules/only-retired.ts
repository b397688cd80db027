import { at } from '../../preorder/node-table.js';
import { onlyRetiredRows } from '../conditions.js';
import { nodeOfRow, standardAt, type AuditRule } from '../context.js';
import { titleOf } from '../rule.js';

/** A node that holds documents, all of them superseded or withdrawn, with all that is below it. */
export const onlyRetired: AuditRule = {
  id: 'only-retired',
  severity: 'warning',
  *look(context) {
    const { offset, standard } = context.index.placements().counted;
    const { documents } = context.branch().classes;
    for (const row of onlyRetiredRows(context)) {
      const node = nodeOfRow(context, row);
      const placed = standard.subarray(at(offset, row), at(offset, row + 1));
      const evidence = Array.from(placed, (position) => standardAt(context, position).id);
      yield { node: node.id, args: { title: titleOf(node), documents: at(documents, row) }, evidence };
    }
  },
};
