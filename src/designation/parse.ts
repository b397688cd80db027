import { TixiError } from '../base/error.js';
import { shorten } from '../base/shorten.js';
import { cleanText } from './clean.js';
import { cursorOf } from './cursor.js';
import type { Designation, DesignationResult } from './designation.js';
import type { RepairCode } from './repairs.js';
import { failure, readSteps } from './steps.js';
import { readUsual } from './usual.js';

const unrepaired: ReadonlySet<RepairCode> = new Set();

/** No standard number is longer, and what is longer is not read: that keeps the time linear whatever the text. */
const longest = 500;

/**
 * Reads a standard number as people type it, and lists what it repaired; what it cannot read it returns with the
 * reason, never guessed (rules D1 to D7; the form is that of GB/T 22373 for Chinese codes).
 *
 * @example
 * safeParseDesignation('IS 14008').ok; // => true
 * safeParseDesignation('生态文明').ok; // => false
 */
export function safeParseDesignation(text: string): DesignationResult {
  if (text.length > longest) return failure(text, 'too-long');
  const canonical = readUsual(text, text, unrepaired);
  if (canonical !== null) return success(canonical);
  const repairs = new Set<RepairCode>();
  const cursor = cursorOf(cleanText(text, repairs), repairs);
  if (cursor.upper === text) return readSteps(text, cursor);
  const typed = readUsual(text, cursor.upper, cursor.raw === cursor.upper ? repairs : new Set(repairs).add('case'));
  return typed === null ? readSteps(text, cursor) : success(typed);
}

/**
 * Reads a standard number as people type it into plain, frozen data.
 *
 * Throws `unreadable-designation` where it is none; `safeParseDesignation` returns the reason instead. The form is
 * that of GB/T 22373, for other bodies their own.
 *
 * @example
 * parseDesignation('DB33/ T933—2014').canonical; // => 'DB33/T 933-2014'
 * parseDesignation('GB 50254~50259-96').repairs; // => ['two-digit-year']
 */
export function parseDesignation(text: string): Designation {
  const result = safeParseDesignation(text);
  if (result.ok) return result.value;
  const message = `${shorten(text)} is not readable as a standard number (${result.reason}); write prefix, number and year, such as GB/T 1.1-2020`;
  throw new TixiError('unreadable-designation', message, { text, reason: result.reason });
}

function success(value: Designation): DesignationResult {
  return Object.freeze({ ok: true, value });
}
