import { isRealDate } from '../base/dates.js';
import { TixiError } from '../base/error.js';

/** Checks a day to count on. */
export function checkDay(asOf: string | undefined): string | null {
  if (asOf === undefined) return null;
  if (asOf.length === 10 && isRealDate(asOf)) return asOf;
  throw new TixiError('invalid-date', `asOf ${JSON.stringify(asOf)} is not a day that exists; write YYYY-MM-DD.`, {
    asOf,
  });
}
