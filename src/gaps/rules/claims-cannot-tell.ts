import { pairHits } from '../claim-pairs.js';
import type { GapRule } from '../rule.js';

/** Two published figures that look alike but count different acts or periods. */
export const claimsCannotTell: GapRule = {
  id: 'claims-cannot-tell',
  severity: 'info',
  look: ({ system, claims }) => pairHits(system, claims(), 'cannot-tell'),
};
