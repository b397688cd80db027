import type { JointRule } from '../joint.js';
import { differencesOf, figureHits, isExcluded } from './figure-hits.js';

/** Figures of two systems that cannot both hold: a part that has more than the whole, or one thing counted twice. */
export const figuresDisagreeAcross: JointRule = {
  id: 'figures-disagree-across',
  severity: 'error',
  needs: 'derived-links',
  look: (context) => figureHits(context, (pair) => isExcluded(pair) && differencesOf(pair).length === 0),
};
