import type { AuditRule } from '../context.js';
import { repeats } from '../repeated-places.js';

/** A standard that counts in a node and again in a node above it. */
export const placedAboveToo: AuditRule = {
  id: 'placed-above-too',
  severity: 'info',
  look: (context) => repeats(context, true),
};
