import { finishChinese } from './chinese.js';
import { take } from './cursor.js';
import type { Cursor, Refusal } from './cursor.js';
import { emptyDraft } from './draft.js';
import type { Draft } from './draft.js';
import type { Family } from './family.js';
import { throughOf } from './range.js';
import { isYear } from './year.js';

/** Reads Chinese numbers that may have letters and hyphens: JTG D65-01, T/XCFW TG06-011.3, DG/TJ 08-2158, Q/SY 1234. */
export function readLoose(cursor: Cursor, family: Family): Draft | Refusal {
  const number = family.document === 'DGJ' ? readShanghai(cursor) : readGroups(cursor, family);
  if (number === null) return { reason: 'no-number' };
  const draft = emptyDraft(family, number);
  const end = take(cursor, / ?(?:~|至) ?(?=\d)/y) === null ? null : take(cursor, /\d[\d.]*/y);
  if (end !== null) {
    draft.through = throughOf(number, end[0]);
    if (draft.through === null) return { reason: 'bad-range' };
    if (draft.through !== end[0]) cursor.repairs.add('range-mark');
  }
  return finishChinese(cursor, draft);
}

/** Letters, digits, and further groups after points and hyphens, up to what is the year. */
function readGroups(cursor: Cursor, family: Family): string | null {
  const from = cursor.at;
  const first = take(cursor, /((?:[A-Z]{1,6}[:\-]?)?[A-Z]{0,2})( ?)(\d{1,14})/y);
  if (first === null) return null;
  const spaced = first[2] === ' ' && first[1] !== '';
  if (first[2] === ' ' && !spaced) return null;
  if (spaced) cursor.repairs.add('space');
  if (take(cursor, /(?: ?S|[A-Z]{1,2})(?![A-Z\d])/y)?.[0].startsWith(' ') === true) cursor.repairs.add('space');
  let groups = 1;
  while (!seesYear(cursor, groups, family)) {
    if (take(cursor, /[-.] ?[A-Z]?\d{1,12}[A-Z]{0,2}(?![A-Z\d])/y) === null) break;
    groups++;
  }
  return cursor.upper.slice(from, cursor.at).replace(/ /g, '');
}

/** Whether the next group is the year: four digits that can be one, at the end; two where the code is old enough. */
function seesYear(cursor: Cursor, groups: number, family: Family): boolean {
  const at = cursor.at;
  const four = take(cursor, /-(\d{4})(?![\d.])(?!-\d)/y);
  const two = four === null ? take(cursor, /-(\d{2})(?![\d.A-Z]|-[\dA-Z])/y) : null;
  cursor.at = at;
  if (four !== null) return isYear(Number(four[1]));
  if (two === null) return false;
  const value = Number(two[1]);
  const society = family.level === 'association' || family.level === 'enterprise';
  return society ? value >= 15 : value >= 50 && (family.prefix === 'ZB' || groups > 1);
}

/** DG/TJ 08-2158: the serial 08 and the number, whatever stands between them. */
function readShanghai(cursor: Cursor): string | null {
  const match = take(cursor, /08( ?[-.]? ?)(\d{1,5}[A-Z]?)(?![A-Z\d])/y);
  if (match === null) return null;
  if (match[1] !== '-') cursor.repairs.add('separator');
  return `08-${match[2] ?? ''}`;
}
