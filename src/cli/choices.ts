import { isRealDate } from '../base/dates.js';
import { nearest } from '../base/nearest.js';
import { failure } from './failure.js';
import type { Host } from './host.js';

/** The value of an option that takes one of a closed set. */
export function choice<Value extends string>(option: string, value: string, allowed: readonly Value[]): Value {
  const found = allowed.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  throw failure('invalid-choice', { option, value: quotable(value), allowed, nearest: nearest(value, allowed) });
}

/** A value as it can stand between quotation marks on one line. */
export function quotable(value: string): string {
  return JSON.stringify(value).slice(1, -1);
}

/** The day that an option names. */
export function day(option: string, value: string, host: Host): string {
  if (value === 'today') return host.today();
  if (/^\d{4}-\d{2}-\d{2}$/.test(value) && isRealDate(value)) return value;
  throw failure('invalid-date', { option, asOf: value });
}

/** The value of an option that takes a whole number. */
export function wholeNumber(option: string, value: string, least: number, most = 999_999_999): number {
  const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw failure('not-a-number', { option, value: quotable(value), least, most });
}

/** The share of an option: above 0, at most 1. */
export function share(option: string, value: string): number {
  const number = /^\d(\.\d+)?$/.test(value) ? Number(value) : 0;
  if (number > 0 && number <= 1) return number;
  throw failure('invalid-share', { option, value });
}
