import type { AuditContext, AuditRule } from '../context.js';
import { titleOf, type RuleHit } from '../rule.js';

/** A node, or the system, with more children than the policy allows. */
export const tooManyChildren: AuditRule = {
  id: 'too-many-children',
  severity: 'warning',
  look: (context) => larger(context, context.policy.maxChildren ?? Number.POSITIVE_INFINITY),
};

function* larger(context: AuditContext, most: number): Generator<RuleHit> {
  for (const node of context.index.nodes().nodes) {
    const { title, children = [] } = node ?? context.system;
    if (children.length > most)
      yield { node: node?.id ?? null, args: { title: titleOf({ title }), children: children.length, most } };
  }
}
