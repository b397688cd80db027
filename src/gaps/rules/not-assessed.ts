import { walkNodes } from '../../system/walk.js';
import { titleOf, type GapRule } from '../rule.js';

/** A node of which nobody has said how much there ought to be; it is reported once, at the lowest such nodes. */
export const notAssessed: GapRule = {
  id: 'not-assessed',
  severity: 'info',
  *look({ system, coverage }) {
    const states = new Map(coverage().rows.map((row) => [row.node, row]));
    for (const { node } of walkNodes(system)) {
      const row = states.get(node.id);
      const below = (node.children ?? []).some(({ id }) => states.get(id)?.state === 'not-assessed');
      if (row?.state !== 'not-assessed' || below) continue;
      yield { node: node.id, args: { title: titleOf(node), documents: row.documents } };
    }
  },
};
