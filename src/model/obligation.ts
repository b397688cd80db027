import * as z from 'zod';
import { obligations } from './sets/obligations.js';

/** Whether a standard is mandatory, voluntary or guidance (标准性质). */
export type Obligation = (typeof obligations)[number];
export const Obligation: z.ZodType<Obligation> = z.enum(obligations);
