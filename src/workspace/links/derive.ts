import { TixiError } from '../../base/error.js';
import { deepFreeze } from '../../base/freeze.js';
import type { DerivedLink, LinkStep } from '../../model/derived-link.js';
import type { LinkEnd, LinkRelation } from '../../model/link.js';
import type { Workspace } from '../../model/workspace.js';
import { adoptionLinks } from '../adoptions.js';
import { buildLinkGraph, type LinkEdge, type LinkGraph } from './link-graph.js';
import { composeRelations, relationsContradict } from './relations.js';

/** What is derived from the links of a workspace. */
export interface DeriveOptions {
  /** Only links from this end, or from these. */
  readonly from?: LinkEnd | readonly LinkEnd[];
  /** Also links between two ends of one system, which follow where both are linked to one thing elsewhere. */
  readonly within?: boolean;
  /** How many links are followed before the derivation stops with an error. Default 1,000,000. */
  readonly limit?: number;
}

/**
 * The links that follow from those of a workspace: the other direction of each, adoptions that standards record, and
 * chains of them; each with the steps it came from and the confidence of the weakest. Of several chains to one relation
 * the shortest is given, of these the one with the greatest confidence (rules L2 and L3). What is stated is left out and
 * never changed.
 *
 * @throws `TixiError` `too-many-links` where more than `limit` follow.
 *
 * @example
 * const workspace = await catalog.load('huzhou');
 * const [first] = deriveLinks(workspace, { from: { system: 'huzhou-standards', node: 'governance' } });
 * [first.to, first.relation, first.origin]; // => [{ system: 'huzhou-governance' }, 'equal', 'inverse']
 */
export function deriveLinks(
  workspace: Pick<Workspace, 'systems' | 'links'>,
  options: DeriveOptions = {},
): readonly DerivedLink[] {
  const graph = buildLinkGraph(workspace.links, adoptionLinks(workspace));
  const budget = { left: options.limit ?? 1_000_000, limit: options.limit ?? 1_000_000 };
  const sources = options.from === undefined ? graph.ends.keys() : [options.from].flat().map(graph.find);
  const found: DerivedLink[] = [];
  for (const source of sources) {
    if (source < 0) continue;
    const stated = graph.statedFrom(source);
    for (const reached of reach(graph, source, budget)) {
      const derived = deriveOne(graph, { source, stated, within: options.within === true }, reached);
      if (derived !== null) found.push(derived);
    }
  }
  return deepFreeze(found);
}

/** An end in a relation to the source, reached over one edge more than the state before. */
interface Reached {
  readonly edge: LinkEdge;
  readonly relation: LinkRelation;
  readonly steps: number;
  /** Of the weakest step; -1 where one states none. */
  readonly confidence: number;
  readonly before: Reached | null;
}

/** Walks outwards layer by layer, so that each end is reached in each relation over the fewest steps. */
function reach(graph: LinkGraph, source: number, budget: { left: number; readonly limit: number }): Reached[] {
  const reached = new Map<string, Reached>();
  let layer: readonly Reached[] = step(graph.edgesOf(source), null);
  while (layer.length > 0) {
    const fresh = new Map<string, Reached>();
    for (const state of layer) {
      const key = `${String(state.edge.to)} ${state.relation}`;
      if (state.edge.to === source || reached.has(key)) continue;
      const other = fresh.get(key);
      if (other === undefined) spend(budget);
      // Of ways over equally many steps the more confident counts, of these the first.
      if (other === undefined || state.confidence > other.confidence) fresh.set(key, state);
    }
    for (const [key, state] of fresh) reached.set(key, state);
    layer = [...fresh.values()].flatMap((state) => step(graph.edgesOf(state.edge.to), state));
  }
  return [...reached.values()];
}

function step(edges: readonly LinkEdge[], before: Reached | null): Reached[] {
  const next: Reached[] = [];
  for (const edge of edges) {
    const relation = before === null ? edge.relation : composeRelations(before.relation, edge.relation);
    if (relation === null) continue;
    const confidence = before === null ? edge.confidence : Math.min(before.confidence, edge.confidence);
    next.push({ edge, relation, steps: (before?.steps ?? 0) + 1, confidence, before });
  }
  return next;
}

/** Where a walk began, and what is stated from there. */
interface Start {
  readonly source: number;
  readonly stated: ReturnType<LinkGraph['statedFrom']>;
  readonly within: boolean;
}

/** The link of what was reached, or null where it is stated, or within one system where that is not asked for. */
function deriveOne(graph: LinkGraph, { source, stated: all, within }: Start, reached: Reached): DerivedLink | null {
  const [from, to] = [graph.ends[source], graph.ends[reached.edge.to]];
  if (from === undefined || to === undefined || (!within && from.system === to.system)) return null;
  const stated = all.get(reached.edge.to) ?? [];
  if (stated.some(({ relation, reversed }) => !reversed && relation === reached.relation)) return null;
  const { edge } = reached;
  return {
    from,
    to,
    relation: reached.relation,
    origin: reached.steps > 1 ? 'chain' : edge.link < 0 ? 'adoption' : 'inverse',
    confidence: reached.confidence < 0 ? null : reached.confidence,
    steps: stepsTo(graph, source, reached),
    contradicts: stated
      .filter(({ relation }) => relationsContradict(relation, reached.relation))
      .map(({ link }) => link),
  };
}

function stepsTo(graph: LinkGraph, source: number, reached: Reached): LinkStep[] {
  const edges: LinkEdge[] = [];
  for (let here: Reached | null = reached; here !== null; here = here.before) edges.push(here.edge);
  let from = graph.ends[source] as LinkEnd;
  return edges.reverse().map(({ to, relation, link, reversed }) => {
    const made = { from, to: graph.ends[to] as LinkEnd, relation, link: link < 0 ? null : link, reversed };
    from = made.to;
    return made;
  });
}

function spend(budget: { left: number; readonly limit: number }): void {
  if (--budget.left >= 0) return;
  throw new TixiError(
    'too-many-links',
    `More than ${String(budget.limit)} links follow from those of this workspace; ask for the links from one end (from), or raise the limit.`,
    { limit: budget.limit },
  );
}
