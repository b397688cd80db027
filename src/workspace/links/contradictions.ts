import { addToGroup } from '../../base/groups.js';
import type { DerivedLink } from '../../model/derived-link.js';
import type { Link, LinkEnd, LinkRelation } from '../../model/link.js';
import type { LinkContradiction } from '../../model/links-report.js';
import { endKey } from './ends.js';
import { inverseRelation, relationsContradict } from './relations.js';

interface Found extends LinkContradiction {
  /** Every link that has a part in it, in ascending order. */
  readonly all: readonly number[];
  /** Whether it is told from the first end of its stated link. */
  readonly straight: boolean;
}

/**
 * The links that cannot all hold, by two that contradict each other or by one and what follows from others; those of the
 * fewest links first. What follows from a contradiction that is named is not named again.
 */
export function findContradictions(
  links: readonly Link[],
  derived: readonly DerivedLink[],
): readonly LinkContradiction[] {
  const found = [...betweenStated(links), ...throughChains(links, derived)];
  found.sort((a, b) => sizeOf(a) - sizeOf(b) || Number(b.straight) - Number(a.straight));
  const named = new Map<number, (readonly number[])[]>();
  return found
    .filter(({ all }) => {
      const known = all.flatMap((link) => named.get(link) ?? []);
      if (known.some((fewer) => fewer.every((link) => all.includes(link)))) return false;
      const [first = -1] = all;
      addToGroup(named, first, all);
      return true;
    })
    .map(({ from, to, relations, links: places, steps }) => ({ from, to, relations, links: places, steps }));
}

function sizeOf({ links, steps }: LinkContradiction): number {
  return links.length + steps.length;
}

/** Two stated links between the same two ends, in whichever direction; of those that say the same the first. */
function betweenStated(links: readonly Link[]): Found[] {
  const found: Found[] = [];
  const seen = new Map<string, Map<LinkRelation, number>>();
  const saidOf = (from: LinkEnd, to: LinkEnd): Map<LinkRelation, number> => {
    const key = `${endKey(from)} ${endKey(to)}`;
    const known = seen.get(key) ?? new Map<LinkRelation, number>();
    seen.set(key, known);
    return known;
  };
  links.forEach(({ from, to, relation }, place) => {
    const turned = inverseRelation(relation) ?? relation;
    const said = saidOf(from, to);
    for (const [other, first] of said) {
      const before = links[first];
      if (before === undefined || !relationsContradict(other, relation)) continue;
      const isTurned = endKey(before.from) !== endKey(from);
      const relations = [before.relation, isTurned ? turned : relation];
      const all = [first, place];
      found.push({ from: before.from, to: before.to, relations, links: all, steps: [], all, straight: true });
    }
    if (!said.has(relation)) said.set(relation, place);
    const back = saidOf(to, from);
    if (!back.has(turned)) back.set(turned, place);
  });
  return found;
}

/** A stated link, and what follows from others between its ends. */
function throughChains(links: readonly Link[], derived: readonly DerivedLink[]): Found[] {
  return derived.flatMap(({ from, to, relation, origin, steps, contradicts }) => {
    if (origin === 'inverse') return [];
    return contradicts.flatMap((place): Found[] => {
      const stated = links[place];
      if (stated === undefined) return [];
      const straight = endKey(stated.from) === endKey(from);
      const own = straight ? stated.relation : (inverseRelation(stated.relation) ?? stated.relation);
      const all = [...new Set([place, ...steps.flatMap(({ link }) => link ?? [])])].sort((a, b) => a - b);
      return [{ from, to, relations: [own, relation], links: [place], steps, all, straight }];
    });
  });
}
