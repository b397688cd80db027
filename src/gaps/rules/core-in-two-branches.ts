import type { AuditRule } from '../context.js';
import { repeats } from '../repeated-places.js';

/** A standard that is the own (core) one of several nodes, none above the other: divide clearly (划分明确, GB/T 13016). */
export const coreInTwoBranches: AuditRule = {
  id: 'core-in-two-branches',
  severity: 'info',
  look: (context) => repeats(context, false),
};
