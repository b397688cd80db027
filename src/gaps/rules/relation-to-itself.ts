import { resolveRelations } from '../../relations/resolve.js';
import type { AuditRule } from '../context.js';
import { relationHit } from '../relation-hit.js';

/** A standard that stands in a relation to itself. */
export const relationToItself: AuditRule = {
  id: 'relation-to-itself',
  severity: 'warning',
  *look(context) {
    for (const resolved of resolveRelations(context.index)) {
      if (resolved.to === resolved.from) yield relationHit(context, resolved, {});
    }
  },
};
