import { safeParseDesignation } from '../../designation/parse.js';
import { reasonSentences } from '../../designation/sentences.js';
import { resolveRelations } from '../../relations/resolve.js';
import type { AuditRule } from '../context.js';
import { relationHit } from '../relation-hit.js';

/** A relation whose target is neither an id of the list nor readable as a standard number. */
export const relationTargetUnreadable: AuditRule = {
  id: 'relation-target-unreadable',
  severity: 'warning',
  *look(context) {
    for (const resolved of resolveRelations(context.index)) {
      if (resolved.document >= 0 || resolved.byId) continue;
      const read = safeParseDesignation(resolved.relation.target);
      if (read.ok) continue;
      const { zh, en } = reasonSentences[read.reason];
      yield relationHit(context, resolved, { reason: { zh, en } });
    }
  },
};
