import * as z from 'zod';
import { PartialDate } from './date.js';

/** The last review of a standard (复审) and what it decided. */
export interface Review {
  readonly date: PartialDate;
  readonly outcome: 'confirmed' | 'revise' | 'withdraw';
}
export const Review: z.ZodType<Review> = z
  .strictObject({ date: PartialDate, outcome: z.enum(['confirmed', 'revise', 'withdraw']) })
  .readonly();
