import type { RepairCode } from './repairs.js';
import type { UnreadableReason } from './reasons.js';

/** A place in a text that is being read, and what was repaired on the way. `upper` and `raw` differ in case only. */
export interface Cursor {
  readonly raw: string;
  readonly upper: string;
  readonly repairs: Set<RepairCode>;
  at: number;
}

/** Why reading stopped. */
export interface Refusal {
  readonly reason: UnreadableReason;
}

export function cursorOf(text: string, repairs: Set<RepairCode>): Cursor {
  const upper = /[a-z]/.test(text) ? text.replace(/[a-z]+/g, (run) => run.toUpperCase()) : text;
  return { raw: text, upper, repairs, at: 0 };
}

/** Takes what a sticky pattern matches at the cursor, in upper case, or null. */
export function take(cursor: Cursor, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = cursor.at;
  const match = pattern.exec(cursor.upper);
  if (match !== null) cursor.at = pattern.lastIndex;
  return match;
}

/** Steps over what a sticky pattern matches at the cursor, and tells whether it did. */
export function skip(cursor: Cursor, pattern: RegExp): boolean {
  const found = sees(cursor, pattern);
  if (found) cursor.at = pattern.lastIndex;
  return found;
}

/** Tells whether the next character is one of some; a test that spares most texts a pattern. */
export function seesOne(cursor: Cursor, characters: string): boolean {
  const next = cursor.upper[cursor.at];
  return next !== undefined && characters.includes(next);
}

/** Tells whether a digit stands at the cursor, or so many places behind it. */
export function seesDigit({ upper, at }: Cursor, behind = 0): boolean {
  const code = upper.charCodeAt(at + behind);
  return code >= 48 && code <= 57;
}

export function isAtEnd({ upper, at }: Cursor): boolean {
  return at >= upper.length;
}

/** Tells whether a sticky pattern matches at the cursor; the cursor stays. */
export function sees(cursor: Cursor, pattern: RegExp): boolean {
  pattern.lastIndex = cursor.at;
  return pattern.test(cursor.upper);
}

/** Notes a repair where the text read since `from` is not spelled as it should be, by what differs. */
export function noteSpelling(cursor: Cursor, from: number, expected: string): void {
  const raw = cursor.raw.slice(from, cursor.at);
  if (raw === expected) return;
  const typed = raw.toUpperCase();
  const wanted = expected.toUpperCase();
  if (typed === wanted) {
    cursor.repairs.add('case');
    return;
  }
  const [given, right] = [letters(raw), letters(expected)];
  if (given !== right && given.toUpperCase() === right.toUpperCase()) cursor.repairs.add('case');
  cursor.repairs.add(typed.replace(/ /g, '') === wanted.replace(/ /g, '') ? 'space' : 'slash');
}

function letters(text: string): string {
  return text.replace(/[^A-Za-z]/g, '');
}

/** What stands between prefix and number: one space is right, nothing or a wrong mark is repaired. */
export function takeGap(cursor: Cursor, expected = ' '): void {
  if (expected === ' ' && seesPlainGap(cursor)) {
    cursor.at++;
    return;
  }
  const gap = take(cursor, /[ \-_+/.:|]*/y)?.[0] ?? '';
  if (gap === expected) return;
  if (gap.trim() === '') cursor.repairs.add('space');
  else cursor.repairs.add(gap.trim() === '/' ? 'slash' : 'separator');
}

/** Whether one space and a digit come next, as in most texts. */
export function seesPlainGap(cursor: Cursor): boolean {
  return cursor.upper.charCodeAt(cursor.at) === 32 && seesDigit(cursor, 1);
}
