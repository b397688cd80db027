import type { JsonPath } from '../base/json.js';
import { isCertainlyLater } from '../base/dates.js';
import type { Expectation } from '../model/expectation.js';
import type { Standard } from '../model/standard.js';
import type { StandardSystem } from '../model/system.js';
import type { IssueList } from './issue-list.js';
import type { NodePlace } from './node-places.js';

/** Checks that levels run from the top down, dates of a standard forward, and that parts add up to their whole. */
export function checkOrder(system: StandardSystem, places: readonly NodePlace[], list: IssueList): void {
  checkLevels(system, places, -1, list);
  system.standards.forEach((standard, i) => checkDates(standard, () => ['standards', i], list));
  checkSums(system.expectation, () => ['expectation'], list);
  for (const { node, path } of places) checkSums(node.expectation, () => [...path(), 'expectation'], list);
}

/** The position of each level in the list, which runs from the top down. */
export function levelRanks({ levels }: StandardSystem): ReadonlyMap<string, number> {
  return new Map(levels.map((level, i) => [level.id, i]));
}

/** Checks the levels of a branch; `start` is the rank of the lowest level above it, -1 where there is none. */
export function checkLevels(
  system: StandardSystem,
  places: readonly NodePlace[],
  start: number,
  list: IssueList,
): void {
  const rank = levelRanks(system);
  const deepest = new Map<NodePlace, number>();
  for (const place of places) {
    const above = place.above === null ? start : (deepest.get(place.above) ?? start);
    const own = place.node.level === undefined ? undefined : rank.get(place.node.level);
    deepest.set(place, own === undefined ? above : Math.max(above, own));
    if (own !== undefined && own <= above) {
      list.add('level-order', () => [...place.path(), 'level'], place.node.level, {
        above: system.levels[above]?.id ?? null,
      });
    }
  }
}

const dateKeys = ['published', 'effective', 'retired'] as const;

/** Checks that the dates of a standard run forward. */
export function checkDates(standard: Standard, path: () => JsonPath, list: IssueList): void {
  let earlierKey: (typeof dateKeys)[number] | null = null;
  for (const key of dateKeys) {
    const date = standard[key];
    if (date === undefined) continue;
    const earlier = earlierKey === null ? undefined : standard[earlierKey];
    if (earlier !== undefined && isCertainlyLater(earlier, date)) {
      list.add('date-order', () => [...path(), key], date, { earlierKey, earlier });
    }
    earlierKey = key;
  }
}

/** Checks that the parts of a required number add up to it. */
export function checkSums(expectation: Expectation | undefined, path: () => JsonPath, list: IssueList): void {
  if (expectation === undefined || !('required' in expectation)) return;
  for (const key of ['byLevel', 'byKind'] as const) {
    const parts = expectation[key];
    if (parts === undefined) continue;
    const sum = Object.values(parts).reduce((total, part) => total + part, 0);
    if (sum !== expectation.required) {
      list.add('sum-mismatch', () => [...path(), key], parts, { sum, required: expectation.required });
    }
  }
}
