import type { Claim } from '../model/claim.js';
import { figureKey } from '../coverage/figure.js';

/** The node a claim is about, where it is about just one. */
export function nodeOf({ about }: Claim): string | null {
  return about.nodes?.length === 1 ? (about.nodes[0] ?? null) : null;
}

/** A figure that several places publish is reported once, with all of them. */
export function isRepeated(seen: Set<string>, claim: Claim): boolean {
  const key = figureKey(claim);
  if (seen.has(key)) return true;
  seen.add(key);
  return false;
}
