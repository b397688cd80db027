import * as z from 'zod';
import { isRealDate } from '../base/dates.js';

/** A date `YYYY-MM-DD`, or `YYYY-MM` or `YYYY` where no more is known; days that do not exist are refused. */
export const PartialDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .refine(isRealDate, { params: { code: 'invalid-date' } });
export type PartialDate = z.infer<typeof PartialDate>;
