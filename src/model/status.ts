import * as z from 'zod';
import { statuses, type StatusName } from './sets/statuses.js';

/** The stage in its life that a standard is at (rule C1). */
export type StandardStatus = StatusName;
export const StandardStatus: z.ZodType<StandardStatus> = z.enum(statuses);
