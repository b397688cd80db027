import type { Claim } from '../../model/claim.js';
import type { ClaimsReport, ReconciledClaim } from '../../model/claims-report.js';
import type { StandardSystem } from '../../model/system.js';
import { figureKey } from '../../coverage/figure.js';
import { findNode } from '../../system/find.js';
import { claimArgs } from '../claim-words.js';
import { titleOf, type GapRule, type RuleHit } from '../rule.js';

/** A list that is longer than a published figure allows. */
export const claimContradicted: GapRule = {
  id: 'claim-contradicted',
  severity: 'error',
  look: ({ system, claims }) => againstList(system, claims(), 'contradicted'),
};

/** A published figure of which the document lists only a part. */
export const claimNotListed: GapRule = {
  id: 'claim-not-listed',
  severity: 'warning',
  look: ({ system, claims }) => againstList(system, claims(), 'not-listed'),
};

function* againstList(
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

/** Two published figures about the same thing that exclude each other. */
export const claimsDisagree: GapRule = {
  id: 'claims-disagree',
  severity: 'error',
  look: ({ system, claims }) => pairs(system, claims(), 'contradicted'),
};

/** Two published figures that look alike but count different acts or periods. */
export const claimsCannotTell: GapRule = {
  id: 'claims-cannot-tell',
  severity: 'info',
  look: ({ system, claims }) => pairs(system, claims(), 'cannot-tell'),
};

function* pairs(
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

/** A published figure that is not the sum of the figures published for its parts. */
export const claimSumDiffers: GapRule = {
  id: 'claim-sum-differs',
  severity: 'error',
  look: ({ system, claims }) => sums(system, claims(), ['contradicted']),
};

/** A published figure that is the sum of its parts only with the general part. */
export const claimSumGeneral: GapRule = {
  id: 'claim-sum-general',
  severity: 'info',
  look: ({ system, claims }) => sums(system, claims(), ['holds-with-general']),
};

function* sums(system: StandardSystem, report: ClaimsReport, results: readonly string[]): Generator<RuleHit> {
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

/** The node a claim is about, where it is about just one. */
function nodeOf({ about }: Claim): string | null {
  return about.nodes?.length === 1 ? (about.nodes[0] ?? null) : null;
}

/** A figure with where it is published: neither changes when other figures are added. */
function placedKey(claim: Claim): string {
  return JSON.stringify([figureKey(claim), claim.source]);
}

/** A figure that several places publish is reported once, with all of them. */
function isRepeated(seen: Set<string>, claim: Claim): boolean {
  const key = figureKey(claim);
  if (seen.has(key)) return true;
  seen.add(key);
  return false;
}
