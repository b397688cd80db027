import { addToGroup } from '../../base/groups.js';
import { deepFreeze } from '../../base/freeze.js';
import type { Link } from '../../model/link.js';
import { linkJustifications, linkRelations, type LinkRelation } from '../../model/sets/links.js';
import type { DanglingEnd, LinksReport } from '../../model/links-report.js';
import type { Workspace } from '../../model/workspace.js';
import { createIssueList } from '../../system/issue-list.js';
import { checkEnds } from '../check.js';
import { findContradictions } from './contradictions.js';
import { deriveLinks } from './derive.js';
import { endKey } from './ends.js';
import { inverseRelation } from './relations.js';

/**
 * Looks through the links of a workspace: how many there are, what follows from them, which have an end that is
 * not there, which are said twice, which lead nowhere else, and which contradict each other or what follows from others (rules L2, L3 and L6).
 *
 * @throws `TixiError` `too-many-links` where too many follow.
 *
 * @example
 * const other = { ...system, id: 'other' };
 * const [from, to] = [{ system: 'demo', node: 'a' }, { system: 'other', node: 'a' }];
 * const workspace = createWorkspace({ id: 'w', title: { zh: '工作区' }, systems: [system, other], links: [
 *   { from, to, relation: 'equal' }, { from: to, to: from, relation: 'none' },
 * ] });
 * checkLinks(workspace).contradictions[0].links; // => [0, 1]
 */
export function checkLinks(workspace: Pick<Workspace, 'systems' | 'links'>): LinksReport {
  const { links, systems } = workspace;
  const derived = deriveLinks(workspace, { within: true });
  const between = derived.filter(({ from, to }) => from.system !== to.system);
  const pairs = groupByEnds(links);
  return deepFreeze<LinksReport>({
    format: 'tixi/links-check/1',
    systems: systems.map(({ id }) => id),
    links: links.length,
    byRelation: countBy(linkRelations, links, ({ relation }) => relation),
    byJustification: countBy(
      [...linkJustifications, 'unspecified'],
      links,
      ({ justification }) => justification ?? 'unspecified',
    ),
    derived: countBy(['inverse', 'adoption', 'chain'], between, ({ origin }) => origin),
    dangling: danglingEnds(workspace),
    duplicates: pairs.flatMap((pair) => saidTwice(links, pair)),
    toThemselves: Array.from(links.keys()).filter((i) => {
      const link = links[i];
      return link !== undefined && endKey(link.from) === endKey(link.to);
    }),
    contradictions: findContradictions(links, derived),
  });
}

/** Links that were never in a workspace may name what is not there; all of them are listed. */
function danglingEnds(workspace: Pick<Workspace, 'systems' | 'links'>): DanglingEnd[] {
  const list = createIssueList(Infinity);
  checkEnds(workspace, list);
  return list.issues.flatMap(({ path: [, place, side, missing], args }) => {
    const link = workspace.links[Number(place)];
    if (link === undefined || (side !== 'from' && side !== 'to')) return [];
    const near = args['nearest'];
    return [
      {
        link: Number(place),
        side,
        end: link[side],
        missing: missing as DanglingEnd['missing'],
        nearest: typeof near === 'string' ? near : null,
      },
    ];
  });
}

function countBy<Key extends string, Item>(
  keys: readonly Key[],
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): Record<Key, number> {
  const counts = Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;
  for (const item of items) counts[keyOf(item)]++;
  return counts;
}

/** A link with its place, and its relation as seen from the lesser of its two ends; null where that has no name. */
interface Seen {
  readonly place: number;
  readonly turned: boolean;
  readonly relation: LinkRelation | null;
}

/** The links between each two ends, in whichever direction they are stated. */
function groupByEnds(links: readonly Link[]): Seen[][] {
  const groups = new Map<string, Seen[]>();
  links.forEach(({ from, to, relation }, place) => {
    const [a, b] = [endKey(from), endKey(to)];
    const turned = a > b;
    const key = turned ? `${b} ${a}` : `${a} ${b}`;
    const group = groups.get(key) ?? [];
    group.push({ place, turned, relation: turned ? inverseRelation(relation) : relation });
    groups.set(key, group);
  });
  return [...groups.values()].filter((group) => group.length > 1);
}

/** One relation between one pair, stated more than once, in the same or in both directions. */
function saidTwice(links: readonly Link[], pair: readonly Seen[]): number[][] {
  const groups = new Map<string, number[]>();
  for (const { place, turned, relation } of pair) {
    const key = relation ?? `${links[place]?.relation ?? ''} ${String(turned)}`;
    addToGroup(groups, key, place);
  }
  return [...groups.values()].filter((places) => places.length > 1);
}
