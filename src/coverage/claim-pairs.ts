import type { Claim } from '../model/claim.js';
import type { ClaimPair } from '../model/claims-report.js';
import { exclude, figureKey, periodKey, rangeOf, subjectKey } from './figure.js';

/** How many different figures about one thing are compared with one another. */
const maxCompared = 200;

/**
 * Compares claims about the same thing: those that exclude each other contradict where act and period agree; where one
 * of these differs it cannot be told. A figure published twice is compared once, by its first claim.
 */
export function compareClaims(claims: readonly Claim[]): ClaimPair[] {
  const groups = new Map<string, number[]>();
  const seen = new Set<string>();
  claims.forEach((claim, i) => {
    const figure = figureKey(claim);
    if (seen.has(figure)) return;
    seen.add(figure);
    const key = subjectKey(claim);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [i]);
    else if (group.length < maxCompared) group.push(i);
  });
  return [...groups.values()].flatMap((group) =>
    group.flatMap((second, j) => group.slice(0, j).flatMap((first) => comparePair(claims, first, second))),
  );
}

function comparePair(claims: readonly Claim[], first: number, second: number): ClaimPair[] {
  const [a, b] = [claims[first] as Claim, claims[second] as Claim];
  if (!exclude(rangeOf(a), rangeOf(b)) && !isMovedFigure(a, b)) return [];
  const differs: ('act' | 'period')[] = [];
  if ((a.act ?? 'listed') !== (b.act ?? 'listed')) differs.push('act');
  if (a.since !== b.since || a.asOf !== b.asOf) differs.push('period');
  const result = periodKey(a) === periodKey(b) ? 'contradicted' : 'cannot-tell';
  return [{ claims: [first, second], result, differs }];
}

/** The same figure published for two periods, each of them stated: one of them is likely wrong. */
function isMovedFigure(a: Claim, b: Claim): boolean {
  const sameFigure = a.value === b.value && a.comparator === 'exactly' && b.comparator === 'exactly' && a.act === b.act;
  const moved = (from: string | undefined, to: string | undefined): boolean =>
    from !== undefined && to !== undefined && from !== to;
  return sameFigure && (moved(a.since, b.since) || moved(a.asOf, b.asOf));
}
