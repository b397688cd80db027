import type { Claim } from '../../model/claim.js';
import type { StandardSystem } from '../../model/system.js';
import type { Draft } from './draft.js';
import { refusal } from './refusal.js';

/** The positions of the claims that name one of some nodes. */
export function claimsAbout({ claims }: StandardSystem, nodes: ReadonlySet<string>): readonly number[] {
  return claims.flatMap(({ about }, i) => (about.nodes?.some((id) => nodes.has(id)) === true ? [i] : []));
}

/** Refuses an operation that would leave claims without what they speak of. */
export function refuseClaimed(
  draft: Draft,
  positions: readonly number[],
  nodes: ReadonlySet<string>,
  allowed: readonly string[],
): never {
  const named = positions.flatMap((i) => draft.system().claims[i]?.about.nodes ?? []).filter((id) => nodes.has(id));
  throw refusal('claimed', { count: positions.length, nodes: [...new Set(named)], claims: positions, allowed });
}

/** Removes claims by position, the last one first. */
export function removeClaims(draft: Draft, positions: readonly number[]): void {
  for (const position of [...positions].reverse()) draft.apply({ op: 'remove', path: ['claims', position] });
}

/** Lets claims speak of another node than they did; a node that would be named twice is named once. */
export function renameInClaims(draft: Draft, nodes: ReadonlySet<string>, id: string): void {
  for (const i of claimsAbout(draft.system(), nodes)) {
    const { about } = draft.system().claims[i] as Claim;
    const named = about.nodes?.map((node) => (nodes.has(node) ? id : node)) ?? [];
    draft.apply({ op: 'replace', path: ['claims', i, 'about', 'nodes'], value: Object.freeze([...new Set(named)]) });
  }
}
