import { safeParseDesignation } from '../../designation/parse.js';
import { statusFacts } from '../../model/sets/statuses.js';
import { at } from '../../preorder/node-table.js';
import { resolveRelations, type ResolvedRelation } from '../../relations/resolve.js';
import { nodeAt, standardAt, standardWords, type AuditContext, type AuditRule } from '../context.js';

/** An adoption of an edition that has been replaced since (采标滞后); looked at in standards that are not retired. */
export const adoptsReplaced: AuditRule = {
  id: 'adopts-replaced',
  severity: 'warning',
  *look(context) {
    for (const resolved of resolveRelations(context.index)) {
      const { relation, from } = resolved;
      if (relation.type !== 'adopts' || statusFacts[context.statusOf(from)].class === 'retired') continue;
      const newer = newerThan(context, resolved);
      if (newer < 0) continue;
      const [standard, current] = [standardAt(context, from), standardAt(context, newer)];
      yield {
        node: nodeAt(context, context.places().first(from)),
        standard: standard.id,
        args: { title: standardWords(standard), target: relation.target, newer: standardWords(current) },
        evidence: [standard.id, current.id],
        key: relation.target,
      };
    }
  },
};

/** What replaced the adopted edition: its successor, or the listed edition that leads the document, if it is later. */
function newerThan(context: AuditContext, { to, document, relation }: ResolvedRelation): number {
  if (to >= 0) {
    const last = at(context.successors(), to);
    const issued = last >= 0 && statusFacts[context.statusOf(last)].class === 'existing';
    const retired = statusFacts[context.statusOf(to)].class === 'retired';
    return issued && (retired || yearOf(standardAt(context, last).designation) > yearOf(relation.target)) ? last : -1;
  }
  const leader = document < 0 ? -1 : at(context.leading(), document);
  if (leader < 0 || statusFacts[context.statusOf(leader)].class !== 'existing') return -1;
  const adopted = yearOf(relation.target);
  return adopted > 0 && yearOf(standardAt(context, leader).designation) > adopted ? leader : -1;
}

function yearOf(designation = ''): number {
  const read = safeParseDesignation(designation);
  return read.ok ? (read.value.year ?? 0) : 0;
}
