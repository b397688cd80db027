import * as z from 'zod';
import { statuses } from './sets/statuses.js';

/** The stage in its life that a standard is at (rule C1). */
export const StandardStatus = z.enum(statuses);
export type StandardStatus = z.infer<typeof StandardStatus>;
