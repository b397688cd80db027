import type { ClaimsReport, ReconciledClaim } from '../model/claims-report.js';
import type { StandardSystem } from '../model/system.js';
import { figureKey } from '../coverage/figure.js';
import { isRepeated, nodeOf } from './claim-figures.js';
import { claimArgs } from './claim-words.js';
import type { RuleHit } from './rule.js';

/** The published figures for which the comparison with the list has the given result, each once. */
export function* hitsAgainstList(
  system: StandardSystem,
  report: ClaimsReport,
  result: ReconciledClaim['result'],
): Generator<RuleHit> {
  const seen = new Set<string>();
  for (const { claim, figure, listed, result: found } of report.claims) {
    if (found !== result || listed === null || isRepeated(seen, figure)) continue;
    yield {
      node: nodeOf(figure),
      args: { ...claimArgs(system, figure), listed, difference: Math.abs(figure.value - listed) },
      evidence: [`claims[${claim}]`],
      key: figureKey(figure),
    };
  }
}
