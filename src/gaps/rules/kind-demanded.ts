import { standardAt, type AuditRule } from '../context.js';
import { finder, missing } from '../demands.js';
import { kindWords } from '../kind-words.js';

/** A node for which nothing exists of a kind that the policy demands. */
export const kindDemanded: AuditRule = {
  id: 'kind-demanded',
  severity: 'warning',
  *look(context) {
    const { demandedKinds } = context.policy;
    if (demandedKinds === undefined) return;
    const found = finder(context, (position) => standardAt(context, position).kind ?? 'other');
    for (const { kinds, ...where } of demandedKinds) {
      for (const kind of kinds) yield* missing(context, where, kind, kindWords(context.system, kind), found);
    }
  },
};
