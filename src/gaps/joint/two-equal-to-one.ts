import { addToGroup } from '../../base/groups.js';
import type { LinkEnd } from '../../model/link.js';
import { endKey } from '../../workspace/links/ends.js';
import { linkEvidence, numbered, placeOfEnd, type JointContext, type JointRule } from '../joint.js';
import { endWords } from '../link-words.js';

/** Two nodes of one system that are both equal to one elsewhere. */
export const twoEqualToOne: JointRule = {
  id: 'two-equal-to-one',
  severity: 'warning',
  needs: 'links',
  *look(context) {
    for (const { ends, links } of equalNodes(context)) {
      for (const [system, own] of bySystem(ends)) {
        const elsewhere = ends.find((end) => end.system !== system);
        const [first, second] = own;
        if (first === undefined || second === undefined || elsewhere === undefined) continue;
        yield {
          ...placeOfEnd(first),
          args: { nodes: own.map((end) => endWords(context, end)), elsewhere: endWords(context, elsewhere) },
          evidence: links.map(linkEvidence),
          key: JSON.stringify(own.map(endKey).sort()),
        };
      }
    }
  },
};

/** Nodes and whole systems that are equal to each other, also through chains, with the links that make them so. */
interface EqualNodes {
  readonly ends: readonly LinkEnd[];
  readonly links: readonly number[];
}

function equalNodes(context: JointContext): Iterable<EqualNodes> {
  const groups = new Map<string, { ends: LinkEnd[]; links: number[] }>();
  const groupOf = (end: LinkEnd): { ends: LinkEnd[]; links: number[] } => {
    const group = groups.get(endKey(end)) ?? { ends: [end], links: [] };
    groups.set(endKey(end), group);
    return group;
  };
  for (const { link, position } of numbered(context)) {
    if (link.relation !== 'equal' || 'standard' in link.from || 'standard' in link.to) continue;
    const [one, other] = [groupOf(link.from), groupOf(link.to)];
    // The smaller joins the larger, so that no end moves more often than the number of ends doubles.
    const [large, small] = one.ends.length < other.ends.length ? [other, one] : [one, other];
    large.links.push(position);
    if (large === small) continue;
    for (const end of small.ends) {
      large.ends.push(end);
      groups.set(endKey(end), large);
    }
    for (const joined of small.links) large.links.push(joined);
  }
  return new Set(groups.values());
}

function bySystem(ends: readonly LinkEnd[]): ReadonlyMap<string, readonly LinkEnd[]> {
  const found = new Map<string, LinkEnd[]>();
  for (const end of ends) {
    addToGroup(found, end.system, end);
  }
  return found;
}
