import * as z from 'zod';
import { isRealDate } from '../base/dates.js';

/** A date `YYYY-MM-DD`, or `YYYY-MM` or `YYYY` where no more is known; days that do not exist are refused. */
export type PartialDate = string;
export const PartialDate: z.ZodType<PartialDate> = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, { abort: true })
  .refine(isRealDate, { params: { code: 'invalid-date' } });
