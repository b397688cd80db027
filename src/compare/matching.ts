import type { MatchedBy } from '../model/system-diff.js';
import { at } from '../preorder/node-table.js';

/** Places of two lists that were found to be one thing: -1 where there is no partner. */
export interface Matching {
  readonly toAfter: Int32Array;
  readonly toBefore: Int32Array;
  /** By what the pairs were found that have not one id, by the place before. */
  readonly by: Map<number, MatchedBy>;
  /** Places that one key names, several on a side. */
  readonly groups: MatchGroup[];
}

/** Places that may be one thing. */
export interface MatchGroup {
  readonly by: Exclude<MatchedBy, 'id'> | 'content';
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** Something of the one side and of the other. */
export interface Both<T> {
  readonly before: T;
  readonly after: T;
}

export function startMatching(before: number, after: number): Matching {
  return {
    toAfter: new Int32Array(before).fill(-1),
    toBefore: new Int32Array(after).fill(-1),
    by: new Map(),
    groups: [],
  };
}

/** Takes two places for one thing. */
export function pair(matching: Matching, by: MatchedBy, before: number, after: number): void {
  matching.toAfter[before] = after;
  matching.toBefore[after] = before;
  if (by !== 'id') matching.by.set(before, by);
}

/** By what a place before was matched. */
export function matchedBy({ by }: Matching, before: number): MatchedBy {
  return by.get(before) ?? 'id';
}

/** The places of a side that have no partner yet. */
export function unmatched(partners: Int32Array, from = 0): number[] {
  const places: number[] = [];
  for (let place = from; place < partners.length; place++) if (at(partners, place) < 0) places.push(place);
  return places;
}

/** Pairs places that alone have a key on either side; where several have it, that is noted and nothing is guessed. */
export function pairByKey(
  matching: Matching,
  by: MatchGroup['by'] & MatchedBy,
  places: Both<readonly number[]>,
  keyOf: Both<(place: number) => string | null>,
): void {
  const waiting = groupByKey(places.after, keyOf.after);
  for (const [key, before] of groupByKey(places.before, keyOf.before)) {
    const after = waiting.get(key);
    if (after === undefined) continue;
    const [one, other] = [before[0], after[0]];
    if (before.length > 1 || after.length > 1) matching.groups.push({ by, before, after });
    else if (one !== undefined && other !== undefined) pair(matching, by, one, other);
  }
}

/** What one key names on both sides and no later key has told apart. */
export function leftAmbiguous({ groups, toAfter, toBefore }: Matching): MatchGroup[] {
  return groups
    .map(({ by, before, after }) => ({
      by,
      before: before.filter((place) => at(toAfter, place) < 0),
      after: after.filter((place) => at(toBefore, place) < 0),
    }))
    .filter(({ before, after }) => before.length > 0 && after.length > 0);
}

function groupByKey(places: readonly number[], keyOf: (place: number) => string | null): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const place of places) {
    const key = keyOf(place);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [place]);
    else group.push(place);
  }
  return groups;
}
