import type { Claim } from '../model/claim.js';
import type { ClaimSum } from '../model/claims-report.js';
import type { SystemNode } from '../model/node.js';
import type { StandardSystem } from '../model/system.js';
import { findNode } from '../system/find.js';
import { exclude, filterKey, periodKey, rangeOf } from './figure.js';

/** Compares each claim about a whole with the sum of the claims about its parts: its children, and its levels. */
export function sumClaims(system: StandardSystem): ClaimSum[] {
  const byNode = exactClaimsByNode(system.claims);
  return system.claims.flatMap((claim, i) => [
    ...sumChildren(system, claim, i, byNode),
    ...sumLevels(system.claims, claim, i),
  ]);
}

/** Exact claims about single nodes, by what they count, how, and where. */
function exactClaimsByNode(claims: readonly Claim[]): ReadonlyMap<string, number> {
  const byNode = new Map<string, number>();
  claims.forEach((claim, i) => {
    const { nodes } = claim.about;
    if (nodes?.length !== 1 || claim.comparator !== 'exactly') return;
    const key = partKey(claim, nodes[0] ?? '');
    if (!byNode.has(key)) byNode.set(key, i);
  });
  return byNode;
}

function partKey(claim: Claim, node: string): string {
  return JSON.stringify([node, claim.counts, claim.at ?? null, filterKey(claim.where), periodKey(claim)]);
}

function sumChildren(
  system: StandardSystem,
  claim: Claim,
  whole: number,
  byNode: ReadonlyMap<string, number>,
): ClaimSum[] {
  const children = childrenAbout(system, claim).filter(
    ({ expectation }) => expectation === undefined || !('notApplicable' in expectation),
  );
  const parts: number[] = [];
  const unclaimed: string[] = [];
  const general: string[] = [];
  let sum = 0;
  let generalSum = 0;
  for (const child of children) {
    const part = byNode.get(partKey(claim, child.id));
    if (part === undefined) {
      unclaimed.push(child.id);
      continue;
    }
    const value = system.claims[part]?.value ?? 0;
    parts.push(part);
    sum += value;
    if (child.part !== 'general') continue;
    general.push(child.id);
    generalSum += value;
  }
  if (parts.length === 0) return [];
  const withoutGeneral = sum - generalSum;
  const result = resultOf(claim, sum, withoutGeneral, unclaimed.length > 0);
  return [{ whole, parts, by: 'children', sum, withoutGeneral, general, unclaimed, result }];
}

function childrenAbout(system: StandardSystem, { about }: Claim): readonly SystemNode[] {
  if (about.nodes === undefined) return system.children;
  const [only] = about.nodes;
  return about.nodes.length === 1 && only !== undefined ? (findNode(system, only)?.children ?? []) : [];
}

function resultOf(claim: Claim, sum: number, withoutGeneral: number, incomplete: boolean): ClaimSum['result'] {
  const range = rangeOf(claim);
  const fits = (value: number): boolean => !exclude(range, { least: value, most: value });
  if (incomplete) return Math.min(sum, withoutGeneral) > range.most ? 'contradicted' : 'cannot-tell';
  if (sum === withoutGeneral) return fits(sum) ? 'holds' : 'contradicted';
  if (fits(sum)) return 'holds-with-general';
  return fits(withoutGeneral) ? 'holds-without-general' : 'contradicted';
}

/** Claims about the same whole that each count one level of standard add up to at most the claim about all. */
function sumLevels(claims: readonly Claim[], claim: Claim, whole: number): ClaimSum[] {
  if (claim.where !== undefined) return [];
  const about = JSON.stringify(claim.about);
  const seen = new Set<string>();
  const parts: number[] = [];
  let sum = 0;
  claims.forEach((part, i) => {
    const level = part.where?.level;
    const onlyLevel = level !== undefined && Object.keys(part.where ?? {}).length === 1;
    if (!onlyLevel || part.counts !== claim.counts || part.at !== claim.at || part.comparator !== 'exactly') return;
    if (JSON.stringify(part.about) !== about || periodKey(part) !== periodKey(claim) || seen.has(level)) return;
    seen.add(level);
    parts.push(i);
    sum += part.value;
  });
  if (parts.length < 2) return [];
  const range = rangeOf(claim);
  const result = sum > range.most ? 'contradicted' : sum >= range.least ? 'holds' : 'cannot-tell';
  return [{ whole, parts, by: 'level', sum, withoutGeneral: sum, general: [], unclaimed: [], result }];
}
