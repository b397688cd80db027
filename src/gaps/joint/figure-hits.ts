import type { Claim } from '../../model/claim.js';
import { exclude, rangeOf } from '../../coverage/figure.js';
import { claimArgs } from '../claim-words.js';
import type { JointContext, JointHit } from '../joint.js';
import { figurePairs, type FigurePair } from './figure-pairs.js';

/** The pairs of figures that a rule means. */
export function* figureHits(context: JointContext, isMeant: (pair: FigurePair) => boolean): Generator<JointHit> {
  for (const pair of figurePairs(context)) {
    if (!isMeant(pair)) continue;
    const { part, whole, equal, links } = pair;
    const { nodes } = part.claim.about;
    const other = claimArgs(whole.system, whole.claim);
    yield {
      system: part.system.id,
      node: nodes?.length === 1 ? (nodes[0] ?? null) : null,
      args: {
        ...claimArgs(part.system, part.claim),
        otherSource: other['source'] ?? null,
        otherAbout: other['about'] ?? null,
        otherWhat: other['what'] ?? null,
        otherSubject: other['subject'] ?? null,
        otherFigure: other['figure'] ?? null,
        otherValue: whole.claim.value,
        differs: differencesOf(pair),
        ...(equal ? { case: 'equal' } : {}),
      },
      evidence: [`claims[${part.position}]`, `${whole.system.id}: claims[${whole.position}]`, ...links],
      key: JSON.stringify([part.key, whole.system.id, whole.key]),
    };
  }
}

/** Whether the two figures cannot both hold. */
export function isExcluded({ part, whole, equal }: FigurePair): boolean {
  const [own, all] = [rangeOf(part.claim), rangeOf(whole.claim)];
  return equal ? exclude(own, all) : own.least > all.most;
}

/** Nothing is alike about two zeros, or about two names of one thing that are counted alike. */
export function isAlike({ part, whole, equal }: FigurePair): boolean {
  const [{ claim: one }, { claim: other }] = [part, whole];
  const exactly = one.comparator === 'exactly' && other.comparator === 'exactly';
  return !equal && exactly && one.value === other.value && one.value > 0;
}

const differenceNames = {
  act: { zh: '参与方式', en: 'the act counted' },
  period: { zh: '统计期间', en: 'the period' },
} as const;

/** In what the two figures count differently: in the act, or the period. */
export function differencesOf({
  part: { claim: a },
  whole: { claim: b },
}: FigurePair): readonly { zh: string; en: string }[] {
  const period = ({ since, asOf }: Claim): string => JSON.stringify([since ?? null, asOf ?? null]);
  return [
    ...((a.act ?? 'listed') === (b.act ?? 'listed') ? [] : [differenceNames.act]),
    ...(period(a) === period(b) ? [] : [differenceNames.period]),
  ];
}
