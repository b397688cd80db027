import type { AmbiguousMatch } from '../model/system-diff.js';
import type { Both, MatchGroup } from './matching.js';

/** Puts groups that have a member in common together, each `by` for itself, and names the members by their ids. */
export function ambiguousOf(
  of: AmbiguousMatch['of'],
  groups: readonly MatchGroup[],
  idAt: Both<(place: number) => string>,
): AmbiguousMatch[] {
  return (['code', 'document', 'title', 'content'] as const).flatMap((by) =>
    Array.from(components(groups.filter((group) => group.by === by)), ({ before, after }) => ({
      of,
      by,
      before: [...before].map(idAt.before).sort(),
      after: [...after].map(idAt.after).sort(),
    })),
  );
}

/** The smaller of two components goes into the larger, so that a place changes its own rarely. */
function components(groups: readonly MatchGroup[]): Set<Both<Set<number>>> {
  const owner: Both<Map<number, Both<Set<number>>>> = { before: new Map(), after: new Map() };
  const found = new Set<Both<Set<number>>>();
  for (const group of groups) {
    const touched = new Set<Both<Set<number>>>();
    for (const side of ['before', 'after'] as const)
      for (const place of group[side]) {
        const known = owner[side].get(place);
        if (known !== undefined) touched.add(known);
      }
    const [largest = { before: new Set<number>(), after: new Set<number>() }, ...others] = [...touched].sort(
      (a, b) => sizeOf(b) - sizeOf(a),
    );
    found.add(largest);
    for (const other of others) found.delete(other);
    for (const part of [group, ...others]) {
      for (const side of ['before', 'after'] as const)
        for (const place of part[side]) {
          largest[side].add(place);
          owner[side].set(place, largest);
        }
    }
  }
  return found;
}

function sizeOf({ before, after }: Both<Set<number>>): number {
  return before.size + after.size;
}
