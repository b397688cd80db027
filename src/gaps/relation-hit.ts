import type { Relation } from '../model/relation.js';
import type { ResolvedRelation } from '../relations/resolve.js';
import { nodeAt, standardAt, standardWords, type AuditContext } from './context.js';
import type { RuleHit } from './rule.js';

const typeNames: Readonly<Record<Relation['type'], { readonly zh: string; readonly en: string }>> = {
  replaces: { zh: '代替', en: 'replaces' },
  adopts: { zh: '采用', en: 'adopts' },
  references: { zh: '引用', en: 'references' },
  amends: { zh: '修改', en: 'amends' },
  supplements: { zh: '补充', en: 'supplements' },
  partOf: { zh: '属于', en: 'is part of' },
  elevatedFrom: { zh: '上升自', en: 'was elevated from' },
};

/** What every finding about a relation says: its standard, its type and its target. */
export function relationHit(
  context: AuditContext,
  { from, to, relation }: ResolvedRelation,
  more: RuleHit['args'],
): RuleHit {
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
