import { at } from '../../preorder/node-table.js';
import { nodesWithRows, standardAt, type AuditRule } from '../context.js';
import { titleOf } from '../rule.js';

/** A node that holds documents, all of them superseded or withdrawn, with all that is below it. */
export const onlyRetired: AuditRule = {
  id: 'only-retired',
  severity: 'warning',
  *look(context) {
    const { rows } = context.coverage();
    const { offset, standard } = context.index.placements().counted;
    for (const [node, row] of nodesWithRows(context)) {
      const { documents = 0, retired, state } = rows[row - 1] ?? {};
      const [from, to] = [at(offset, row), at(offset, row + 1)];
      if (documents === 0 || retired !== documents || from === to || state === 'not-applicable') continue;
      const evidence = Array.from(standard.subarray(from, to), (position) => standardAt(context, position).id);
      yield { node: node.id, args: { title: titleOf(node), documents }, evidence };
    }
  },
};
