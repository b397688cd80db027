import { at } from '../../preorder/node-table.js';
import { nodesWithRows, type AuditRule } from '../context.js';
import { titleOf } from '../rule.js';

/** A node whose level does not follow directly on that of the nearest node above it that has one. */
export const levelSkipped: AuditRule = {
  id: 'level-skipped',
  severity: 'info',
  *look(context) {
    const { levels } = context.system;
    const rank = new Map(levels.map(({ id }, i) => [id, i]));
    const { parent, nodes } = context.index.nodes();
    const deepest = new Int32Array(nodes.length).fill(-1);
    for (const [node, row] of nodesWithRows(context)) {
      const above = at(deepest, at(parent, row));
      const own = node.level === undefined ? above : (rank.get(node.level) ?? above);
      deepest[row] = own;
      if (own <= above + 1 || (node.part === 'general' && above < 0)) continue;
      const skipped = levels.slice(above + 1, own).map(titleOf);
      yield { node: node.id, args: { title: titleOf(node), skipped } };
    }
  },
};
