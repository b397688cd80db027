import { addToGroup } from '../../base/groups.js';
import type { Link, LinkEnd, LinkRelation } from '../../model/link.js';
import { numberEnds, type EndNumbers } from './ends.js';
import { inverseRelation } from './relations.js';

/** A link as it is walked from one of its ends; `link` is its place in the list, -1 where it is an adoption. */
export interface LinkEdge {
  readonly to: number;
  readonly relation: LinkRelation;
  readonly link: number;
  readonly reversed: boolean;
  /** From 0 to 1, or -1 where none is stated. */
  readonly confidence: number;
}

/** All links in both directions, by end. */
export interface LinkGraph extends EndNumbers {
  /** The edges from an end, in the order of the links. */
  readonly edgesOf: (end: number) => readonly LinkEdge[];
  /** The stated links of an end in either direction, by the other end. */
  readonly statedFrom: (end: number) => ReadonlyMap<number, readonly LinkEdge[]>;
}

/** A link that is not in the list of links, as it is known from elsewhere. */
export interface ExtraLink {
  readonly from: LinkEnd;
  readonly to: LinkEnd;
  readonly relation: LinkRelation;
}

/** Lists the edges of every end: each link as stated, and the other way round where its relation has an inverse. */
export function buildLinkGraph(links: readonly Link[], adoptions: readonly ExtraLink[] = []): LinkGraph {
  const numbers = numberEnds();
  const edges: LinkEdge[][] = [];
  const add = (from: number, edge: LinkEdge): void => void (edges[from] ??= []).push(edge);
  const addBoth = ({ from, to, relation }: ExtraLink, link: number, confidence: number): void => {
    const [a, b] = [numbers.numberOf(from), numbers.numberOf(to)];
    if (a === b) return;
    add(a, { to: b, relation, link, reversed: false, confidence });
    const inverse = inverseRelation(relation);
    if (inverse !== null) add(b, { to: a, relation: inverse, link, reversed: true, confidence });
  };
  links.forEach((link, i) => addBoth(link, i, link.confidence ?? -1));
  for (const adoption of adoptions) addBoth(adoption, -1, -1);
  const edgesOf = (end: number): readonly LinkEdge[] => edges[end] ?? [];
  return {
    ...numbers,
    edgesOf,
    statedFrom: (end) => groupByOther(edgesOf(end).filter(({ link }) => link >= 0)),
  };
}

function groupByOther(edges: readonly LinkEdge[]): Map<number, LinkEdge[]> {
  const groups = new Map<number, LinkEdge[]>();
  for (const edge of edges) {
    addToGroup(groups, edge.to, edge);
  }
  return groups;
}
