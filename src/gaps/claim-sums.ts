import type { ClaimsReport } from '../model/claims-report.js';
import type { StandardSystem } from '../model/system.js';
import { figureKey } from '../coverage/figure.js';
import { findNode } from '../system/find.js';
import { isRepeated, nodeOf } from './claim-figures.js';
import { claimArgs } from './claim-words.js';
import { titleOf, type RuleHit } from './rule.js';

/** The published figures whose comparison with the sum of their parts has one of the given results. */
export function* sumHits(system: StandardSystem, report: ClaimsReport, results: readonly string[]): Generator<RuleHit> {
  const seen = new Set<string>();
  for (const sum of report.sums) {
    const claim = system.claims[sum.whole];
    if (!results.includes(sum.result) || claim === undefined) continue;
    if (sum.by === 'children' && isRepeated(seen, claim)) continue;
    yield {
      node: nodeOf(claim),
      args: {
        ...claimArgs(system, claim),
        sum: sum.sum,
        withoutGeneral: sum.withoutGeneral,
        parts: sum.parts.map((part) => system.claims[part]?.value ?? null),
        general: sum.general.map((id) => {
          const node = findNode(system, id);
          return node === undefined ? id : titleOf(node);
        }),
      },
      evidence: [sum.whole, ...sum.parts].map((position) => `claims[${position}]`),
      key: `${sum.by} ${figureKey(claim)}`,
    };
  }
}
