import { sees, seesDigit, take } from './cursor.js';
import type { Cursor, Refusal } from './cursor.js';
import type { Draft } from './draft.js';
import type { Style } from './style.js';

/** Tells whether a number can be a year of publication. */
export function isYear(value: number): boolean {
  return value >= 1900 && value <= 2099;
}

/** Two digits are a year of 1950 to 2049: no standard in this form is older, and none newer yet. */
export function expandYear(digits: string): number {
  const value = Number(digits);
  return value >= 50 ? 1900 + value : 2000 + value;
}

/** Whether a body writes a year with two digits: ASTM, and GOST until 2000, where the two can mean no other year. */
export function isShortYear(style: Style, year: number): boolean {
  const written = style === 'astm' || (style === 'gost' && year < 2000);
  return written && expandYear(String(year % 100)) === year;
}

/** Reads a year of four digits behind a mark, where the text ends with it; nothing about it is to be repaired. */
export function takePlainYear(cursor: Cursor, draft: Draft, mark: string): boolean {
  const { upper, at } = cursor;
  if (at + 5 !== upper.length || upper[at] !== mark) return false;
  for (let behind = 1; behind < 5; behind++) if (!seesDigit(cursor, behind)) return false;
  const year = Number(upper.slice(at + 1));
  if (!isYear(year)) return false;
  draft.year = year;
  cursor.at += 5;
  return true;
}

/** Reads the year of a Chinese designation: after a dash, a colon, an underscore, a space, or in brackets. */
export function readChineseYear(cursor: Cursor, draft: Draft): Refusal | null {
  if (take(cursor, / ?\. ?(?=-)/y) !== null) cursor.repairs.add('punctuation');
  const placeholder = take(cursor, / ?[-:_] ?(?:(?:19|20)?[X?*]{2,4}|(?:19|20)\d[X?*](?![A-Z\d]))/y);
  if (placeholder !== null) {
    cursor.repairs.add('draft-year');
    return null;
  }
  const dashed = take(cursor, /( ?[-:_] ?)(\d+)/y);
  if (dashed !== null) return acceptYear(cursor, draft, dashed[1] ?? '', dashed[2] ?? '');
  const other =
    take(cursor, / ?\( ?((?:19|20)\d\d) ?年?版? ?\)/y) ??
    take(cursor, / ((?:19|20)\d\d)(?: ?年版| ?版| ?年)?(?![\d.A-Z])/y);
  if (other === null) return null;
  draft.year = Number(other[1]);
  cursor.repairs.add(/[(年版]/.test(other[0]) ? 'edition-mark' : 'year-separator');
  return null;
}

function acceptYear(cursor: Cursor, draft: Draft, mark: string, digits: string): Refusal | null {
  if (mark.trim() !== '-') cursor.repairs.add('year-separator');
  if (mark.includes(' ')) cursor.repairs.add('space');
  if (digits.length !== 4 && digits.length !== 2) return { reason: 'bad-year' };
  const year = digits.length === 2 ? expandYear(digits) : Number(digits);
  if (!isYear(year)) return { reason: 'bad-year' };
  if (digits.length === 2) cursor.repairs.add('two-digit-year');
  draft.year = year;
  if (take(cursor, / ?(?:年版|版|年)/y) !== null) cursor.repairs.add('edition-mark');
  return null;
}

/** Whether a bare year in brackets is a partial revision: in engineering, where elsewhere it is a review. */
export function revisesBare(prefix: string, number: string): boolean {
  return /^GBJ|^GB(?:\/[TZ])? 5\d{4}(?!\d)/.test(`${prefix} ${number}`);
}

/** Reads `(2018年版)` behind a year, a partial revision under the old number, and `(2009)`, a review that confirmed it. */
export function readRevision(cursor: Cursor, draft: Draft): void {
  if (draft.year === null || !sees(cursor, / ?\( ?(?:19|20)\d\d/y)) return;
  const from = cursor.at;
  const match = take(cursor, / ?\( ?(\d{4}) ?年?(版|修订版?|局部修订版?|(?:复审)?确认)? ?\)/y);
  if (match === null) return;
  const bare = revisesBare(draft.family.prefix, draft.number);
  const revises = match[2] === undefined ? bare : !match[2].endsWith('确认');
  draft[revises ? 'revised' : 'confirmed'] = Number(match[1]);
  const word = revises ? '年版' : bare ? '年确认' : '';
  if (cursor.raw.slice(from, cursor.at) !== `(${match[1] ?? ''}${word})`) cursor.repairs.add('edition-mark');
}
