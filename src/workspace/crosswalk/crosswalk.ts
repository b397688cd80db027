import { TixiError } from '../../base/error.js';
import { deepFreeze } from '../../base/freeze.js';
import { addToGroup } from '../../base/groups.js';
import { shorten } from '../../base/shorten.js';
import type { Crosswalk, CrosswalkPath, CrosswalkRow, CrosswalkStop, NodeEnd } from '../../model/crosswalk.js';
import type { LinkEnd } from '../../model/link.js';
import { crosswalkTiers, stepKinds, type CrosswalkTier } from '../../model/sets/crosswalk.js';
import { at } from '../../preorder/node-table.js';
import { unknownSystem } from '../unknown-system.js';
import { graphOf, type CrosswalkGraph, type Linked } from './graph.js';
import { tierOf, weightsOf, type CrosswalkWeights, type WeightOptions } from './presets.js';
import { markReach } from './reach.js';
import { createSearch, type Reached } from './search.js';

/** How a crosswalk is made. */
export interface CrosswalkOptions extends WeightOptions {
  /** How many further targets a row lists, each with the cheapest path to it. Default 3. */
  readonly alternatives?: number;
}

/**
 * For every node of one system the nearest node of another, over all systems and links of a workspace, with the path
 * step by step (rules L4 and L5); the next nearest nodes stand as alternatives, each with its own cheapest path.
 *
 * Equal scores are settled by fewer steps, then by the order of the workspace.
 *
 * @throws `TixiError` `unknown-system`, `same-system`, and for options `unknown-preset`, `unknown-step`, `unknown-tier`,
 * `invalid-weight`, `invalid-alternatives`.
 *
 * @example
 * const there = defineSystem({ id: 'there', title: { en: 'There' }, levels: [], standards: [], children: [{ id: 'x', title: { en: 'Basics' } }] });
 * const link = { from: { system: 'demo', node: 'a' }, to: { system: 'there', node: 'x' }, relation: 'equal' } as const;
 * const workspace = { format: 'tixi/workspace/1', id: 'w', title: { en: 'W' }, systems: [system, there], standards: [], links: [link], sources: [] } as const;
 * crosswalk(workspace, 'demo', 'there').rows.map(({ source, score }) => `${source.node} ${score}`); // => ['a 0', 'a1 2', 'a2 2', 'b null']
 */
export function crosswalk(workspace: Linked, from: string, to: string, options: CrosswalkOptions = {}): Crosswalk {
  const { alternatives = 3 } = options;
  if (!Number.isSafeInteger(alternatives) || alternatives < 0) throw invalidAlternatives(alternatives);
  const weights = weightsOf(options);
  const graph = graphOf(workspace);
  const sources = rangeOf(graph, from);
  const targets = rangeOf(graph, to);
  if (from === to) throw sameSystem(from);

  const search = createSearch(graph, weights.penalties);
  const reach = markReach(graph, targets.start, targets.end);
  const noneOf = statedNone(workspace, from, to);
  const rows: CrosswalkRow[] = [];
  for (let stop = sources.start; stop < sources.end; stop++) {
    const source = nodeAt(graph, stop);
    const reached = reach[stop] === 1 ? search(stop, targets.start, targets.end, alternatives + 1) : [];
    const [best, ...others] = reached.map((one) => pathOf(graph, one, weights));
    const none = { target: null, score: null, tier: null, steps: [] };
    rows.push({ source, ...(best ?? none), alternatives: others, statedNone: noneOf.get(source.node) ?? [] });
  }
  const isLinked = (i: number): boolean => hasLink(graph, sources.start + i, targets);
  return deepFreeze({
    format: 'tixi/crosswalk/1',
    from,
    to,
    ...weights,
    rows,
    coverage: coverageOf(rows, isLinked),
    tiers: countTiers(rows),
    unused: graph.unused,
  });
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function rangeOf({ stops }: CrosswalkGraph, id: string): Range {
  const found = stops.of.get(id);
  if (found !== undefined) return found;
  throw unknownSystem(id, stops.of.keys());
}

function nodeAt({ stops }: CrosswalkGraph, stop: number): NodeEnd {
  return stops.all[stop] as NodeEnd;
}

function pathOf(graph: CrosswalkGraph, { stop, score, steps }: Reached, weights: CrosswalkWeights): CrosswalkPath {
  const stopAt = (position: number): CrosswalkStop => graph.stops.all[position] as CrosswalkStop;
  return {
    target: nodeAt(graph, stop),
    score,
    tier: tierOf(score, weights.thresholds),
    steps: steps.map((position) => {
      const step = stepKinds[graph.kind[position] as number] ?? 'related';
      const link = at(graph.link, position);
      return {
        step,
        from: stopAt(at(graph.from, position)),
        to: stopAt(at(graph.to, position)),
        penalty: weights.penalties[step],
        link: link < 0 ? null : link,
      };
    }),
  };
}

/** The ends in the second system with which links say that a node of the first has nothing to do (rule L6). */
function statedNone({ links }: Linked, from: string, to: string): ReadonlyMap<string, readonly LinkEnd[]> {
  const found = new Map<string, LinkEnd[]>();
  for (const link of links) {
    if (link.relation !== 'none') continue;
    for (const [near, far] of [[link.from, link.to] as const, [link.to, link.from] as const]) {
      if (near.system !== from || far.system !== to || !('node' in near)) continue;
      addToGroup(found, near.node, far);
    }
  }
  return found;
}

/** Whether a link joins a stop to one of a range. */
function hasLink({ offset, to, link }: CrosswalkGraph, stop: number, { start, end }: Range): boolean {
  for (let step = at(offset, stop); step < at(offset, stop + 1); step++) {
    if (at(link, step) >= 0 && at(to, step) >= start && at(to, step) < end) return true;
  }
  return false;
}

function coverageOf(rows: readonly CrosswalkRow[], isLinked: (row: number) => boolean): Crosswalk['coverage'] {
  const direct = rows.filter((_, i) => isLinked(i)).length;
  const none = rows.filter(({ target }) => target === null).length;
  return { direct, linked: rows.length - direct - none, none, total: rows.length };
}

function countTiers(rows: readonly CrosswalkRow[]): Crosswalk['tiers'] {
  const count = (wanted: CrosswalkTier): number => rows.filter(({ tier }) => tier === wanted).length;
  return Object.fromEntries(crosswalkTiers.map((tier) => [tier, count(tier)])) as Crosswalk['tiers'];
}

function sameSystem(id: string): TixiError<'same-system'> {
  const message = `A crosswalk leads from one system to another, and both are ${shorten(id)}. Name two systems.`;
  return new TixiError('same-system', message, { id });
}

function invalidAlternatives(value: number): TixiError<'invalid-alternatives'> {
  const message = `A row cannot list ${shorten(value)} alternatives. Give a whole number from 0 up.`;
  return new TixiError('invalid-alternatives', message, { value });
}
