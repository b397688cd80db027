import { sees, take } from './cursor.js';
import type { Cursor, Refusal } from './cursor.js';
import { emptyDraft } from './draft.js';
import type { Draft } from './draft.js';
import type { Family } from './family.js';
import { throughOf } from './range.js';
import { readChineseAmendments } from './sheets.js';
import { readChineseYear, readRevision } from './year.js';

/** Reads number, range, year and amendments of a code with plain numbers: `1.1-2020`, `50254~50259-1996`. */
export function readChinese(cursor: Cursor, family: Family): Draft | Refusal {
  if (family.document === 'DB' && sees(cursor, /29 ?- ?\d+ ?(?:-|$)/y)) return readTianjin(cursor, family);
  const number = readPlainNumber(cursor);
  if (number === null) return { reason: 'no-number' };
  const draft = emptyDraft(family, number);
  return readHyphens(cursor, draft) ?? readThrough(cursor, draft) ?? finishChinese(cursor, draft);
}

/** What follows the number of every Chinese designation. */
export function finishChinese(cursor: Cursor, draft: Draft): Draft | Refusal {
  const refusal = draft.year === null ? readChineseYear(cursor, draft) : null;
  if (refusal !== null) return refusal;
  readRevision(cursor, draft);
  readChineseAmendments(cursor, draft);
  return draft;
}

/** Digits with parts after points and at most one letter: `150.3A`. */
function readPlainNumber(cursor: Cursor): string | null {
  const match = take(cursor, /\d{1,12}(?: ?\. ?\d{1,8})*(?:[A-Z](?![A-Z0-9]))?(?!\d)/y);
  if (match === null) return null;
  if (match[0].includes(' ')) cursor.repairs.add('space');
  return match[0].replace(/ /g, '');
}

/** `4706-1-2005` is part 1; `50254-50259-96` is a range, which is seen from the equal lengths. */
function readHyphens(cursor: Cursor, draft: Draft): Refusal | null {
  const single = take(cursor, /-(\d)(?![\d.])/y);
  const inner = single ?? take(cursor, /-(\d{1,6})(?= ?[-:_] ?\d)/y);
  if (inner === null) return null;
  const digits = inner[1] ?? '';
  if (digits.length === draft.number.length && digits.length > 2 && Number(digits) > Number(draft.number)) {
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
