import { readChinese } from './chinese.js';
import { cursorOf, sees, seesDigit } from './cursor.js';
import type { Cursor, Refusal } from './cursor.js';
import type { Draft } from './draft.js';
import type { Family } from './family.js';
import { readForeign } from './foreign.js';
import { readLoose } from './loose.js';
import { readWholePrefix } from './prefix.js';

/** Reads one designation at the cursor, from the prefix to the last amendment. */
export function readOne(cursor: Cursor): Draft | Refusal {
  const family = readWholePrefix(cursor);
  if ('reason' in family) return family;
  if (!seesDigit(cursor) && sees(cursor, /[X?*]{2,}/y)) return { reason: 'placeholder' };
  const spaced = cursor.upper[cursor.at - 1] === ' ';
  const draft = readRest(cursor, family);
  // AS 91xx that was not read as one of SAE cannot be told from one.
  if (family.prefix === 'AS' && !('reason' in draft) && /^91\d\d[A-Z]?$/.test(draft.number))
    return { reason: 'unknown-prefix' };
  return 'reason' in draft || draft.year !== null || isClear(family.prefix, draft.number, spaced)
    ? draft
    : { reason: 'unknown-prefix' };
}

/** Whether two letters and a number are a standard also without year: PN 16 is a pressure, SS 304 a steel. */
function isClear(prefix: string, number: string, spaced: boolean): boolean {
  if (prefix === 'PN' || prefix === 'SS') return /\d{5}|\d\d \d\d/.test(number);
  return !/^(?:AS|NS|MS|IS|PD|DD)$/.test(prefix) || (spaced && /\d{3}/.test(number));
}

/** Reads a further number of a family whose prefix is not written again. */
export function readRest(cursor: Cursor, family: Family): Draft | Refusal {
  if (family.style === 'chinese') return readChinese(cursor, family);
  return family.style === 'loose' ? readLoose(cursor, family) : readForeign(cursor, family);
}

/** Whether a text is a number of a family to its end, and nothing in it a year. */
export function isNumber(text: string, family: Family): boolean {
  const read = readRest(cursorOf(text, new Set()), family);
  return !('reason' in read) && read.number === text;
}
