import { at } from '../../preorder/node-table.js';
import { titleOf } from '../rule.js';
import { nodeAt, type AuditRule } from '../context.js';

/**
 * A node whose own number is not what its applicable children require together. What stands in the node itself and in
 * none of them may be part of the number or not.
 */
export const numberNotSum: AuditRule = {
  id: 'number-not-sum',
  severity: 'warning',
  *look(context) {
    const { rows, total } = context.coverage();
    const { parent, zone, nodes } = context.index.nodes();
    const sums = new Float64Array(nodes.length).fill(Number.NaN);
    const all = [total, ...rows];
    for (let row = 1; row < nodes.length; row++) {
      if (at(zone, row) !== 0) continue;
      const above = at(parent, row);
      const before = Number.isNaN(at(sums, above)) ? 0 : at(sums, above);
      // One child that nobody assessed makes the sum unknown; infinity stays, whatever is added.
      sums[above] = before + (all[row]?.required ?? Number.POSITIVE_INFINITY);
    }
    for (const [row, { basis, required, remainder }] of all.entries()) {
      const sum = at(sums, row);
      if (basis !== 'own' || required === null || !Number.isFinite(sum)) continue;
      if (required >= sum && required <= sum + remainder) continue;
      yield { node: nodeAt(context, row), args: { title: titleOf(nodes[row] ?? context.system), required, sum } };
    }
  },
};
