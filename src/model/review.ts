import * as z from 'zod';
import { PartialDate } from './date.js';

/** The last review of a standard (复审) and what it decided. */
export const Review = z
  .strictObject({ date: PartialDate, outcome: z.enum(['confirmed', 'revise', 'withdraw']) })
  .readonly();
export type Review = z.infer<typeof Review>;
