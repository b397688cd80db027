import { titleOf } from '../rule.js';
import { nodeAt, type AuditRule } from '../context.js';

/** More documents exist in a node than the number it states. */
export const exceedsRequired: AuditRule = {
  id: 'exceeds-required',
  severity: 'info',
  *look(context) {
    const { rows, total } = context.coverage();
    for (const [row, { basis, existing, required }] of [total, ...rows].entries()) {
      if (basis !== 'own' || required === null || existing <= required) continue;
      const title = titleOf(context.index.nodes().nodes[row] ?? context.system);
      yield { node: nodeAt(context, row), args: { title, existing, required, surplus: existing - required } };
    }
  },
};
