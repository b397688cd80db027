import * as z from 'zod';

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** A date `YYYY-MM-DD`, or `YYYY-MM` or `YYYY` where no more is known; days that do not exist are refused. */
export const PartialDate = z
  .string()
  .regex(shape)
  .refine(isRealDate, { params: { code: 'invalid-date' } });
export type PartialDate = z.infer<typeof PartialDate>;

/** Tells whether a text is a date that exists, as far as it says. */
export function isRealDate(text: string): boolean {
  const match = shape.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return month >= 1 && month <= 12 && day >= 1 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
