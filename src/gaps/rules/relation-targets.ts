import { readFast } from '../../designation/fast.js';
import { safeParseDesignation } from '../../designation/parse.js';
import { reasonSentences } from '../../designation/sentences.js';
import type { Relation } from '../../model/relation.js';
import { resolveRelations, type ResolvedRelation } from '../../relations/resolve.js';
import { nodeAt, standardAt, standardWords, type AuditContext, type AuditRule } from '../context.js';
import type { RuleHit } from '../rule.js';

const typeNames: Readonly<Record<Relation['type'], { readonly zh: string; readonly en: string }>> = {
  replaces: { zh: '代替', en: 'replaces' },
  adopts: { zh: '采用', en: 'adopts' },
  references: { zh: '引用', en: 'references' },
  amends: { zh: '修改', en: 'amends' },
  supplements: { zh: '补充', en: 'supplements' },
  partOf: { zh: '属于', en: 'is part of' },
  elevatedFrom: { zh: '上升自', en: 'was elevated from' },
};

/** A standard that stands in a relation to itself. */
export const relationToItself: AuditRule = {
  id: 'relation-to-itself',
  severity: 'warning',
  *look(context) {
    for (const resolved of resolveRelations(context.index)) {
      if (resolved.to === resolved.from) yield hit(context, resolved, {});
    }
  },
};

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
      yield hit(context, resolved, { reason: { zh, en } });
    }
  },
};

/** A relation that spells its target unlike the standard that it names. */
export const relationTargetSpelling: AuditRule = {
  id: 'relation-target-spelling',
  severity: 'info',
  *look(context) {
    for (const resolved of resolveRelations(context.index)) {
      const meant = resolved.byId ? null : spelling(context, resolved);
      if (meant !== null && meant !== resolved.relation.target) yield hit(context, resolved, { meant });
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

function hit(context: AuditContext, { from, to, relation }: ResolvedRelation, more: RuleHit['args']): RuleHit {
  const standard = standardAt(context, from);
  const target = to < 0 || to === from ? [] : [standardAt(context, to).id];
  return {
    node: nodeAt(context, context.places().first(from)),
    standard: standard.id,
    args: { title: standardWords(standard), relation: typeNames[relation.type], target: relation.target, ...more },
    evidence: [standard.id, ...target],
    key: `${relation.type} ${relation.target}`,
  };
}
