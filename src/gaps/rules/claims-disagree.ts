import { pairHits } from '../claim-pairs.js';
import type { GapRule } from '../rule.js';

/** Two published figures about the same thing that exclude each other. */
export const claimsDisagree: GapRule = {
  id: 'claims-disagree',
  severity: 'error',
  look: ({ system, claims }) => pairHits(system, claims(), 'contradicted'),
};
