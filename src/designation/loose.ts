import { finishChinese } from './chinese.js';
import { cursorOf, seesOne, skip, take } from './cursor.js';
import type { Cursor, Refusal } from './cursor.js';
import { emptyDraft } from './draft.js';
import type { Draft } from './draft.js';
import type { Family } from './family.js';
import { serialRegion } from './local.js';
import { throughOf } from './range.js';
import { isYear } from './year.js';

/** Reads Chinese numbers that may have letters and hyphens: JTG D65-01, T/XCFW TG06-011.3, DG/TJ 08-2158, Q/SY 1234. */
export function readLoose(cursor: Cursor, family: Family): Draft | Refusal {
  const number = readLooseNumber(cursor, family);
  if (number === null) return { reason: 'no-number' };
  const serial = family.document === 'DBJ' ? /^(\d\d)-[^-]+(-?)/.exec(number) : null;
  if (family.document === 'DBJ' && serial === null) return { reason: 'bad-number' };
  if (serial?.[2] === '-') return { reason: 'bad-year' };
  const place = serial?.[1] ?? '';
  // DBJ 50-123 and DBJ50/T 123 are one document.
  const draft = emptyDraft(
    place === '' ? family : { ...family, document: `DBJ${place}`, region: serialRegion(place) },
    number,
  );
  if (skip(cursor, / ?(?:~|至|到) ?(?=\d)/y)) {
    const end = readLooseNumber(cursor, family) ?? take(cursor, /\d[\d.]*/y)?.[0] ?? '';
    draft.through = throughOf(number, end);
    // Read again it must be a number to its end, not a year.
    const again = draft.through === null ? null : readLooseNumber(cursorOf(draft.through, new Set()), family);
    if (draft.through === null || again !== draft.through) return { reason: 'bad-range' };
    if (draft.through !== end) cursor.repairs.add('range-mark');
  }
  return finishChinese(cursor, draft);
}

function readLooseNumber(cursor: Cursor, family: Family): string | null {
  if (family.document === 'DGJ') return readShanghai(cursor);
  // Q/31 0115000123C001: district, enterprise and number run together.
  const run = family.level === 'enterprise' ? take(cursor, /\d{6,14}[A-Z]\d{1,6}(?![A-Z\d])/y)?.[0] : undefined;
  return run ?? readGroups(cursor, family);
}

/** Codes with a slash inside the number: JTG F80/1, HAD 102/01. */
const slashed = new Set(['JTG', 'JTS', 'HAF', 'HAD']);

/** Letters, digits, and further groups after points and hyphens, up to what is the year. */
function readGroups(cursor: Cursor, family: Family): string | null {
  const from = cursor.at;
  const first = take(cursor, /((?:[A-Z]{1,6}[:\-]?)?[A-Z]{0,2})( ?)(\d{1,14})/y);
  if (first === null) return null;
  // ZB E30 004: the class and the number within it.
  if (family.document === 'ZB' && take(cursor, / (?=\d{3}(?!\d))/y) !== null) {
    take(cursor, /\d{3}/y);
    cursor.repairs.add('space');
  }
  const spaced = first[2] === ' ' && first[1] !== '';
  if ((first[2] === ' ' && !spaced) || /^(?:JT[GS]|ZB)[A-Z]{2}/.test(family.document + (first[1] ?? ''))) return null;
  if (spaced) cursor.repairs.add('space');
  const letters = seesOne(cursor, '-.') ? null : take(cursor, /(?: ?S|[A-Z]{1,2})(?![A-Z\d])/y);
  if (letters?.[0].startsWith(' ') === true) cursor.repairs.add('space');
  let groups = 1;
  while (!seesYear(cursor, groups, family)) {
    const slash = slashed.has(family.document) ? take(cursor, /\/\d{1,2}(?![A-Z\d])/y) : null;
    if (slash === null && !skip(cursor, /[-.] ?[A-Z]?\d{1,12}[A-Z]{0,2}(?![A-Z\d])/y)) break;
    groups++;
  }
  const number = cursor.upper.slice(from, cursor.at);
  return number.includes(' ') ? number.replace(/ /g, '') : number;
}

/** Whether the next group is the year: four digits that can be one, or `20XX`, at the end; two where the code is old enough. */
function seesYear(cursor: Cursor, groups: number, family: Family): boolean {
  if (!seesOne(cursor, ' -')) return false;
  const at = cursor.at;
  const four = take(cursor, / ?- ?(\d{4})(?!\d|\.\d|-\d)/y);
  const open = four !== null ? null : take(cursor, / ?- ?(?:19|20)(?:[X?*]{2}|\d[X?*])(?![\dA-Z]|[.-]\d)/y);
  const two = four === null ? take(cursor, / ?- ?(\d{2})(?![\dA-Z]|\.\d|-[\dA-Z])/y) : null;
  cursor.at = at;
  if (open !== null) return true;
  if (four !== null) return isYear(Number(four[1]));
  if (two === null) return false;
  const value = Number(two[1]);
  const society = family.level === 'association' || family.level === 'enterprise';
  if (family.document === 'DBJ') return groups > 1;
  return society ? value >= 15 : value >= 50 && (family.document === 'ZB' || groups > 1);
}

/** DG/TJ 08-2158: the serial 08 and the number, whatever stands between them. */
function readShanghai(cursor: Cursor): string | null {
  const match = take(cursor, /08( ?[-.]? ?)(\d{1,5}[A-Z]?)(?![A-Z\d])/y);
  if (match === null) return null;
  if (match[1] !== '-') cursor.repairs.add('separator');
  return `08-${match[2] ?? ''}`;
}
