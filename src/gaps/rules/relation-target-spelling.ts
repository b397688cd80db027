import { readFast } from '../../designation/fast.js';
import { safeParseDesignation } from '../../designation/parse.js';
import { resolveRelations, type ResolvedRelation } from '../../relations/resolve.js';
import { standardAt, type AuditContext, type AuditRule } from '../context.js';
import { relationHit } from '../relation-hit.js';

/** A relation that spells its target unlike the standard that it names. */
export const relationTargetSpelling: AuditRule = {
  id: 'relation-target-spelling',
  severity: 'info',
  *look(context) {
    for (const resolved of resolveRelations(context.index)) {
      const meant = resolved.byId ? null : spelling(context, resolved);
      if (meant !== null && meant !== resolved.relation.target) yield relationHit(context, resolved, { meant });
    }
  },
};

/** How the listed standard spells its number; where none is meant, how the number is rightly written. */
function spelling(context: AuditContext, { to, relation }: ResolvedRelation): string | null {
  if (to >= 0) return standardAt(context, to).designation ?? null;
  if (readFast(relation.target) !== null) return null;
  const read = safeParseDesignation(relation.target);
  return read.ok && read.value.repairs.length > 0 ? read.value.canonical : null;
}
