import { hitsAgainstList } from '../claims-against-list.js';
import type { GapRule } from '../rule.js';

/** A published figure of which the document lists only a part. */
export const claimNotListed: GapRule = {
  id: 'claim-not-listed',
  severity: 'warning',
  look: ({ system, claims }) => hitsAgainstList(system, claims(), 'not-listed'),
};
