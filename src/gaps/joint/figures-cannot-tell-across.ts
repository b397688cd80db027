import type { JointRule } from '../joint.js';
import { differencesOf, figureHits, isAlike, isExcluded } from './figure-hits.js';

/** Figures of a whole and its part that are alike or exclude each other, but count another act or period. */
export const figuresCannotTellAcross: JointRule = {
  id: 'figures-cannot-tell-across',
  severity: 'info',
  needs: 'derived-links',
  look: (context) =>
    figureHits(context, (pair) => (isExcluded(pair) || isAlike(pair)) && differencesOf(pair).length > 0),
};
