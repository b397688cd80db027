import type { Claim } from '../model/claim.js';
import type { ClaimsReport } from '../model/claims-report.js';
import type { StandardSystem } from '../model/system.js';
import { figureKey } from '../coverage/figure.js';
import { nodeOf } from './claim-figures.js';
import { claimArgs } from './claim-words.js';
import type { RuleHit } from './rule.js';

/** The pairs of published figures whose comparison has the given result. */
export function* pairHits(
  system: StandardSystem,
  report: ClaimsReport,
  result: 'contradicted' | 'cannot-tell',
): Generator<RuleHit> {
  for (const { claims, result: found, differs } of report.pairs) {
    const [first, second] = [system.claims[claims[0]], system.claims[claims[1]]];
    if (found !== result || first === undefined || second === undefined) continue;
    const other = claimArgs(system, second);
    yield {
      node: nodeOf(first),
      args: {
        ...claimArgs(system, first),
        otherSource: other['source'] ?? null,
        otherFigure: other['figure'] ?? null,
        otherWhat: other['what'] ?? null,
        otherValue: second.value,
        differs: differs.map((key) => differenceNames[key]),
      },
      evidence: claims.map((claim) => `claims[${claim}]`),
      key: [placedKey(first), placedKey(second)].sort().join(' '),
    };
  }
}

const differenceNames = {
  act: { zh: '参与方式', en: 'the act counted' },
  period: { zh: '统计期间', en: 'the period' },
} as const;

/** A figure with where it is published: neither changes when other figures are added. */
function placedKey(claim: Claim): string {
  return JSON.stringify([figureKey(claim), claim.source]);
}
