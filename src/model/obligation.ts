import * as z from 'zod';
import { obligations } from './sets/obligations.js';

/** Whether a standard is mandatory, voluntary or guidance (标准性质). */
export const Obligation = z.enum(obligations);
export type Obligation = z.infer<typeof Obligation>;
