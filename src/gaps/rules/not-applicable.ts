import { findNode } from '../../system/find.js';
import { titleOf, type GapRule } from '../rule.js';

/** A node that is marked not applicable, with the reason it gives. */
export const notApplicable: GapRule = {
  id: 'not-applicable',
  severity: 'info',
  *look({ system, coverage }) {
    for (const { node: id, reason } of coverage().excluded) {
      const node = findNode(system, id);
      if (node !== undefined) yield { node: id, args: { title: titleOf(node), reason } };
    }
  },
};
