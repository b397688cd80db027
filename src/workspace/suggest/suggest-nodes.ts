import type { NodeEnd } from '../../model/crosswalk.js';
import type { Link, LinkEnd } from '../../model/link.js';
import type { NodeSuggestion, SharedEvidence, TitleEvidence } from '../../model/suggestions.js';
import type { StandardSystem } from '../../model/system.js';
import { walkNodes } from '../../system/walk.js';
import type { NodeDocuments } from './node-documents.js';
import { sharingNodes } from './shared-standards.js';
import { alikeTitles, compareTitles, titleScore } from './title-pairs.js';

/** The limits of what is suggested between nodes. */
export interface NodeLimits {
  /** The least score. */
  readonly least: number;
  /** The least similarity of titles that counts as evidence. */
  readonly similarity: number;
  /** How many partners a node gets in another system. */
  readonly most: number;
}

/** Links that may be missing between the nodes of two systems; pairs that a link already joins are left out. */
export function suggestNodes(
  [from, to]: readonly [StandardSystem, StandardSystem],
  [here, there]: readonly [NodeDocuments, NodeDocuments],
  isStated: (from: LinkEnd, to: LinkEnd) => boolean,
  { least, similarity, most }: NodeLimits,
): { readonly suggestions: readonly NodeSuggestion[]; readonly cut: number } {
  const [left, right] = [titlesOf(from), titlesOf(to)];
  const rows = here.nodes.map(() => new Map<number, Evidence>());
  const { pairs, cut } = alikeTitles(left, right, {
    least: similarity,
    most,
    accept: (i, j) => !isStated(endOf(here, i), endOf(there, j)),
  });
  for (const { from: i, to: j, evidence } of pairs) rows[i]?.set(j, { shared: null, title: evidence });
  for (const { from: i, to: j, evidence } of sharingNodes(here, there)) {
    // The search above keeps the most similar only; a pair that shares documents is asked for its titles anyway.
    const title = rows[i]?.get(j)?.title ?? compareTitles(left[i], right[j], similarity);
    rows[i]?.set(j, { shared: evidence, title });
  }
  const suggestions = rows.flatMap((row, i) =>
    [...row]
      .map(([j, evidence]) => ({ j, made: suggestionOf(endOf(here, i), endOf(there, j), evidence) }))
      .filter(({ made }) => made.score >= least && !isStated(made.from, made.to))
      .sort((a, b) => b.made.score - a.made.score || a.j - b.j)
      .slice(0, most)
      .map(({ made }) => made),
  );
  return { suggestions, cut };
}

type Evidence = NodeSuggestion['evidence'];

const titlesOf = (system: StandardSystem) => Array.from(walkNodes(system), ({ node }) => node.title);

function endOf({ system, nodes }: NodeDocuments, position: number): NodeEnd {
  return { system, node: nodes[position]?.id ?? '' };
}

function suggestionOf(from: NodeEnd, to: NodeEnd, evidence: Evidence): NodeSuggestion {
  const { shared, title } = evidence;
  const [byDocuments, byTitle] = [shared === null ? 0 : sharedScore(shared), titleScore(title)];
  return {
    from,
    to,
    relation: relationOf(shared, title),
    justification: byDocuments >= byTitle ? 'shared-standards' : 'title-similarity',
    // Two kinds of evidence support each other: what neither of them explains away is left.
    score: 1 - (1 - byDocuments) * (1 - byTitle),
    evidence,
  };
}

/** The larger containment, taken down where it rests on few documents: by a half for one, a third for two, and so on. */
function sharedScore({ documents, containmentFrom, containmentTo }: SharedEvidence): number {
  return (Math.max(containmentFrom, containmentTo) * documents) / (documents + 1);
}

/** What the evidence would make of the link: documents say which node holds the other, titles only that they belong together. */
function relationOf(shared: SharedEvidence | null, title: TitleEvidence | null): Link['relation'] {
  if (shared === null) return title?.similarity === 1 ? 'equal' : 'related';
  const { documents, ofFrom, ofTo } = shared;
  if (documents === ofFrom) return documents === ofTo ? 'equal' : 'subset';
  return documents === ofTo ? 'superset' : 'intersects';
}
