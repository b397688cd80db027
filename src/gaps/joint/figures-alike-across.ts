import type { JointRule } from '../joint.js';
import { differencesOf, figureHits, isAlike } from './figure-hits.js';

/** One figure published alike for a whole and for a part of it, as if nothing of it were elsewhere. */
export const figuresAlikeAcross: JointRule = {
  id: 'figures-alike-across',
  severity: 'warning',
  needs: 'derived-links',
  look: (context) => figureHits(context, (pair) => isAlike(pair) && differencesOf(pair).length === 0),
};
