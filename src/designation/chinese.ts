import { isAtEnd, sees, take } from './cursor.js';
import type { Cursor, Refusal } from './cursor.js';
import { emptyDraft } from './draft.js';
import type { Draft } from './draft.js';
import { engineeringOf } from './family.js';
import type { Family } from './family.js';
import { throughOf } from './range.js';
import { readChineseAmendments } from './sheets.js';
import { readChineseYear, readRevision, takePlainYear } from './year.js';

/** Reads number, range, year and amendments of a code with plain numbers: `1.1-2020`, `50254~50259-1996`. */
export function readChinese(cursor: Cursor, family: Family): Draft | Refusal {
  if (family.document === 'DB' && sees(cursor, /29 ?- ?(?!(?:19|20)\d\d(?!\d| ?-))\d+ ?(?:-|$)/y))
    return readTianjin(cursor, family);
  // WS1-(X-001)-90, WS3-B-1234: the numbers of drug standards, which are no WS.
  if (family.document === 'WS' && sees(cursor, /[1-3] ?-(?! ?(?:19|20)?\d\d(?![\d-]))/y))
    return { reason: 'bad-number' };
  const number = readPlainNumber(cursor);
  if (number === null) return { reason: 'no-number' };
  if (family.prefix === 'DB' && /[A-Z]$/.test(number)) return { reason: 'bad-number' };
  const draft = emptyDraft(engineeringOf(family, number), number);
  if (slashed.has(family.document)) draft.number += take(cursor, /\/\d{1,4}(?![\dA-Z.])/y)?.[0] ?? '';
  if (takePlainYear(cursor, draft, '-')) return draft;
  const refusal = readHyphens(cursor, draft) ?? readThrough(cursor, draft);
  if (refusal !== null) return refusal;
  const read = finishChinese(cursor, draft);
  // Behind DB only a plain number is told from a region code.
  const unclear = draft.through !== null || (draft.year === null && draft.amendments.length > 0);
  return family.prefix === 'DB' && unclear ? { reason: 'bad-number' } : read;
}

/** Codes with sheets behind a slash: SJ 50033/1, GJB 33A/1. */
const slashed = new Set(['SJ', 'GJB']);

/** What follows the number of every Chinese designation. */
export function finishChinese(cursor: Cursor, draft: Draft): Draft | Refusal {
  if (draft.year === null && takePlainYear(cursor, draft, '-')) return draft;
  const refusal = draft.year === null ? readChineseYear(cursor, draft) : null;
  if (refusal !== null) return refusal;
  takePointYear(cursor, draft);
  if (isAtEnd(cursor)) return draft;
  readRevision(cursor, draft);
  readChineseAmendments(cursor, draft);
  return draft;
}

/** Digits with parts after points and at most one letter: `150.3A`. */
function readPlainNumber(cursor: Cursor): string | null {
  const match = take(cursor, /\d{1,12}(?: ?\. ?\d{1,8})*(?:[A-Z](?![A-Z0-9]))?(?!\d)/y);
  if (match === null) return null;
  if (!match[0].includes(' ')) return match[0];
  cursor.repairs.add('space');
  return match[0].replace(/ /g, '');
}

/** `7588.2003`: no part has such a number, it is the year behind a wrong mark. */
function takePointYear(cursor: Cursor, draft: Draft): void {
  const match = draft.year === null && draft.through === null ? /^(.+)\.((?:19|20)\d\d)$/.exec(draft.number) : null;
  if (match === null) return;
  draft.number = match[1] ?? '';
  draft.year = Number(match[2]);
  cursor.repairs.add('year-separator');
}

/** HB 0-2-2002: the aviation standards below 100 are series with numbers behind a hyphen. */
function readSeries(cursor: Cursor, draft: Draft): Refusal | null {
  const tail = take(cursor, /-\d{1,4}(?=-(?:19|20)?\d\d(?![\dX]))|-(?:\d|\d{3})(?![\d-])/y);
  if (tail !== null) draft.number += tail[0];
  // HB 0-83 may be a number or a year.
  return tail === null && sees(cursor, /-\d\d(?!\d)/y) ? { reason: 'bad-number' } : null;
}

/** `4706-1-2005` is part 1; `50254-50259-96` is a range, which is seen from the equal lengths. */
function readHyphens(cursor: Cursor, draft: Draft): Refusal | null {
  if (draft.family.document === 'HB' && /^\d\d?$/.test(draft.number)) return readSeries(cursor, draft);
  const inner = take(cursor, /-(\d{1,6})(?= ?[-:_] ?\d)/y);
  if (inner === null) return null;
  const digits = inner[1] ?? '';
  if (
    /^\d+$/.test(draft.number) &&
    digits.length === draft.number.length &&
    digits.length > 2 &&
    Number(digits) > Number(draft.number)
  ) {
    draft.through = digits;
    cursor.repairs.add('range-mark');
    return null;
  }
  if (digits.length > 3 || !/^\d+$/.test(draft.number)) return { reason: 'bad-number' };
  draft.number = `${draft.number}.${digits}`;
  cursor.repairs.add('separator');
  return null;
}

/** `~50259`, `～50259`, `至50259` behind the number. */
function readThrough(cursor: Cursor, draft: Draft): Refusal | null {
  const mark = take(cursor, / ?(~|至|到) ?(?=[\d.])/y);
  if (mark === null) return null;
  if (draft.number.includes('-')) return { reason: 'bad-range' };
  const number = readPlainNumber(cursor) ?? take(cursor, /\.\d{1,8}/y)?.[0] ?? '';
  if (mark[0] !== '~') cursor.repairs.add('range-mark');
  const through = throughOf(draft.number, number);
  if (through === null) return { reason: 'bad-range' };
  if (through !== number) cursor.repairs.add('range-mark');
  draft.through = through;
  return null;
}

/** DB/T 29-202-2010: Tianjin's engineering standards, whose serial 29 is no region code and whose DB is not 地震. */
function readTianjin(cursor: Cursor, family: Family): Draft | Refusal {
  const match = take(cursor, /29( ?- ?)(\d+)/y);
  if (match?.[1] !== '-') cursor.repairs.add('space');
  const field = { zh: '天津市工程建设标准', en: 'Tianjin engineering standard' };
  const local: Family = { ...family, level: 'local', field, issuer: null, region: '12' };
  return finishChinese(cursor, emptyDraft(local, `29-${match?.[2] ?? ''}`));
}
