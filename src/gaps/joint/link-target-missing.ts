import { nearest } from '../../base/nearest.js';
import type { LinkEnd } from '../../model/link.js';
import { findNode } from '../../system/find.js';
import { walkNodes } from '../../system/walk.js';
import type { AuditContext } from '../context.js';
import { linkEvidence, placeOfEnd, type JointContext, type JointHit, type JointRule } from '../joint.js';
import { endWords, linkWords } from '../link-words.js';
import { titleOf } from '../rule.js';
import { endsOf, keyOf, type OneEnd } from './link-ends.js';

/** A link to a system, node or standard that is not there. */
export const linkTargetMissing: JointRule = {
  id: 'link-target-missing',
  severity: 'error',
  needs: 'links',
  *look(context) {
    for (const { end, other, link, position } of endsOf(context)) {
      const system = context.contextOf(end.system);
      if (system === undefined) {
        // Where neither end is among the systems, the link is about others; a workspace has no others.
        const known = context.contextOf(other.system) !== undefined;
        if (known || context.closed) yield missingSystem(context, { end, other, link, position });
      } else if (!isThere(system, end)) yield missingEnd(context, system, { end, other, link, position });
    }
  },
};

function missingSystem(context: JointContext, { end, other, link, position }: OneEnd): JointHit {
  const place = context.contextOf(other.system) === undefined ? placeOfEnd(end) : existingPlace(context, other);
  const all = context.systems.map(({ id }) => id);
  return {
    ...place,
    severity: context.closed ? 'error' : 'info',
    args: {
      case: context.closed ? 'workspace' : 'system',
      id: end.system,
      link: linkWords(context, link),
      ...nearestWords(end.system, all),
    },
    evidence: [linkEvidence(position)],
    key: keyOf(link, end),
  };
}

function missingEnd(context: JointContext, { system }: AuditContext, { end, other, link, position }: OneEnd): JointHit {
  const [id, ids, what] =
    'node' in end
      ? [end.node, Array.from(walkNodes(system), ({ node }) => node.id), { zh: '节点', en: 'node' }]
      : ['standard' in end ? end.standard : '', system.standards.map((one) => one.id), { zh: '标准', en: 'standard' }];
  return {
    system: system.id,
    args: {
      id,
      what,
      title: titleOf(system),
      other: endWords(context, other),
      ...nearestWords(id, ids),
    },
    evidence: [linkEvidence(position)],
    key: keyOf(link, end),
  };
}

function nearestWords(
  id: string,
  ids: readonly string[],
): { nearest: string | null; hint: { zh: string; en: string } } {
  const near = nearest(id, ids);
  return {
    nearest: near,
    hint: near === null ? { zh: '', en: '' } : { zh: `，最接近的是 ${near}`, en: `; the nearest is ${near}` },
  };
}

/** The place of an end, or of its system where the end is not in it. */
function existingPlace(context: JointContext, end: LinkEnd): ReturnType<typeof placeOfEnd> {
  const system = context.contextOf(end.system);
  const isKnown = system !== undefined && isThere(system, end);
  return isKnown ? placeOfEnd(end) : { system: end.system, node: null, standard: null };
}

function isThere({ system, index }: AuditContext, end: LinkEnd): boolean {
  if ('node' in end) return findNode(system, end.node) !== undefined;
  return !('standard' in end) || index.positions().find(end.standard) >= 0;
}
