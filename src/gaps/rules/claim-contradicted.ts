import { hitsAgainstList } from '../claims-against-list.js';
import type { GapRule } from '../rule.js';

/** A list that is longer than a published figure allows. */
export const claimContradicted: GapRule = {
  id: 'claim-contradicted',
  severity: 'error',
  look: ({ system, claims }) => hitsAgainstList(system, claims(), 'contradicted'),
};
