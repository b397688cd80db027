import type { Claim } from '../../model/claim.js';
import { exclude, rangeOf } from '../../coverage/figure.js';
import { claimArgs } from '../claim-words.js';
import type { JointContext, JointHit, JointRule } from '../joint.js';
import { figurePairs, type FigurePair } from './figure-pairs.js';

/** Figures of two systems that cannot both hold: a part that has more than the whole, or one thing counted twice. */
export const figuresDisagreeAcross: JointRule = {
  id: 'figures-disagree-across',
  severity: 'error',
  needs: 'derived-links',
  look: (context) => hits(context, (pair) => isExcluded(pair) && differencesOf(pair).length === 0),
};

/** One figure published alike for a whole and for a part of it, as if nothing of it were elsewhere. */
export const figuresAlikeAcross: JointRule = {
  id: 'figures-alike-across',
  severity: 'warning',
  needs: 'derived-links',
  look: (context) => hits(context, (pair) => isAlike(pair) && differencesOf(pair).length === 0),
};

/** Figures of a whole and its part that are alike or exclude each other, but count another act or period. */
export const figuresCannotTellAcross: JointRule = {
  id: 'figures-cannot-tell-across',
  severity: 'info',
  needs: 'derived-links',
  look: (context) => hits(context, (pair) => (isExcluded(pair) || isAlike(pair)) && differencesOf(pair).length > 0),
};

function* hits(context: JointContext, isMeant: (pair: FigurePair) => boolean): Generator<JointHit> {
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

function isExcluded({ part, whole, equal }: FigurePair): boolean {
  const [own, all] = [rangeOf(part.claim), rangeOf(whole.claim)];
  return equal ? exclude(own, all) : own.least > all.most;
}

/** Nothing is alike about two zeros, or about two names of one thing that are counted alike. */
function isAlike({ part, whole, equal }: FigurePair): boolean {
  const [{ claim: one }, { claim: other }] = [part, whole];
  const exactly = one.comparator === 'exactly' && other.comparator === 'exactly';
  return !equal && exactly && one.value === other.value && one.value > 0;
}

const differenceNames = {
  act: { zh: '参与方式', en: 'the act counted' },
  period: { zh: '统计期间', en: 'the period' },
} as const;

function differencesOf({ part: { claim: a }, whole: { claim: b } }: FigurePair): readonly { zh: string; en: string }[] {
  const period = ({ since, asOf }: Claim): string => JSON.stringify([since ?? null, asOf ?? null]);
  return [
    ...((a.act ?? 'listed') === (b.act ?? 'listed') ? [] : [differenceNames.act]),
    ...(period(a) === period(b) ? [] : [differenceNames.period]),
  ];
}
