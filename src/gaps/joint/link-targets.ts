import { nearest } from '../../base/nearest.js';
import { statusFacts } from '../../model/sets/statuses.js';
import type { Link, LinkEnd } from '../../model/link.js';
import { endKey } from '../../workspace/links/ends.js';
import { findNode } from '../../system/find.js';
import { walkNodes } from '../../system/walk.js';
import { at } from '../../preorder/node-table.js';
import { standardAt, standardWords, type AuditContext } from '../context.js';
import { linkEvidence, numbered, placeOfEnd, type JointContext, type JointHit, type JointRule } from '../joint.js';
import { endWords, linkWords } from '../link-words.js';
import { titleOf } from '../rule.js';

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

interface OneEnd {
  readonly end: LinkEnd;
  readonly other: LinkEnd;
  readonly link: Link;
  readonly position: number;
}

function* endsOf(context: JointContext): Generator<OneEnd> {
  for (const { link, position } of numbered(context)) {
    yield { end: link.from, other: link.to, link, position };
    yield { end: link.to, other: link.from, link, position };
  }
}

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

/** A link to a standard that is superseded or withdrawn. */
export const linkTargetRetired: JointRule = {
  id: 'link-target-retired',
  severity: 'warning',
  needs: 'links',
  *look(context) {
    for (const { end, other, link, position } of endsOf(context)) {
      if (link.relation === 'none' || !('standard' in end)) continue;
      const system = context.contextOf(end.system);
      const row = system?.index.positions().find(end.standard) ?? -1;
      if (system === undefined || row < 0) continue;
      const status = statusFacts[system.statusOf(row)];
      if (status.class !== 'retired') continue;
      const successor = at(system.successors(), row);
      const next = successor < 0 ? null : standardAt(system, successor);
      yield {
        ...placeOfEnd(end),
        args: {
          ...(next === null ? {} : { case: 'successor' }),
          title: standardWords(standardAt(system, row)),
          status: { zh: status.zh, en: status.en },
          other: endWords(context, other),
          successor: next === null ? null : standardWords(next),
        },
        evidence: [linkEvidence(position), end.standard, ...(next === null ? [] : [next.id])],
        key: keyOf(link, end),
      };
    }
  },
};

/** A link to a node that is divided further; that nothing corresponds may be said of a whole branch. */
export const linkTargetNotLeaf: JointRule = {
  id: 'link-target-not-leaf',
  severity: 'info',
  needs: 'links',
  *look(context) {
    const branches = new Map<
      string,
      { end: LinkEnd; title: ReturnType<typeof titleOf>; children: number; links: number[] }
    >();
    for (const { end, link, position } of endsOf(context)) {
      if (link.relation === 'none' || !('node' in end)) continue;
      const system = context.contextOf(end.system)?.system;
      const node = system === undefined ? undefined : findNode(system, end.node);
      const children = node?.children?.length ?? 0;
      if (node === undefined || children === 0) continue;
      const known = branches.get(endKey(end));
      if (known === undefined) branches.set(endKey(end), { end, title: titleOf(node), children, links: [position] });
      else known.links.push(position);
    }
    for (const { end, title, children, links } of branches.values()) {
      yield {
        ...placeOfEnd(end),
        args: { title, children, links: links.length },
        evidence: links.map(linkEvidence),
      };
    }
  },
};

/** What tells the links at one place apart: their other end and what they say. */
function keyOf({ from, to, relation }: Link, end: LinkEnd): string {
  return JSON.stringify([endKey(from), endKey(to), relation, end === from]);
}
