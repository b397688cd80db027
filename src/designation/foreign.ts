import { sees, take } from './cursor.js';
import type { Cursor, Refusal } from './cursor.js';
import { readAmendments, readVariant } from './amendments.js';
import { emptyDraft } from './draft.js';
import type { Draft } from './draft.js';
import type { Family } from './family.js';
import { hasColonYear } from './style.js';
import { expandYear, isYear } from './year.js';

/** Reads what follows the prefix of a body outside China. */
export function readForeign(cursor: Cursor, family: Family): Draft | Refusal {
  const number = readNumber(cursor, family);
  if (number === null) return { reason: 'no-number' };
  const draft = emptyDraft(family, number);
  if (family.style === 'etsi') draft.variant = take(cursor, / ?V ?(\d+\.\d+\.\d+)/y)?.[1] ?? null;
  const refusal = readYear(cursor, draft);
  if (refusal !== null) return refusal;
  readReapproval(cursor, draft);
  readAmendments(cursor, draft);
  readVariant(cursor, draft);
  readAmendments(cursor, draft);
  if (take(cursor, / ?,? ?(?:ED|EDITION)\.? ?\d{1,2}(?:\.\d)?(?!\d)/y) !== null) cursor.repairs.add('edition-mark');
  return draft;
}

/** The number as the body writes it: letters, digits, groups after hyphens, points and (where bodies do) slashes. */
function readNumber(cursor: Cursor, family: Family): string | null {
  const { style } = family;
  const from = cursor.at;
  if (style === 'etsi') return readSpacedDigits(cursor);
  const lead = take(cursor, /(?:[A-Z] (?:ISO\/IEC|ISO|IEC) |([A-Z]{0,6})([ .\-]?))(?=\d)/y);
  if (lead === null) return null;
  const first = take(cursor, /\d{1,12}(?![\d])/y);
  if (first === null) return null;
  takeLetters(cursor);
  while (!seesDashYear(cursor, family)) {
    if (take(cursor, /[-.][A-Z]{0,4}\d{1,9}(?!\d)/y) === null && take(cursor, /-[A-Z]{1,6}(?![A-Z\d])/y) === null) {
      // 60695-2-1/1 and F2656/F2656M: a slash belongs to the number where the same kind of number follows it.
      const slash = style === 'iec' ? /\/\d{1,2}(?!\d)/y : /\/[A-Z]{1,2}\d{1,6}(?:\.\d{1,4})?(?!\d)/y;
      const slashed = style === 'iec' || style === 'astm' || style === 'dash' || family.prefix === 'AWS';
      if (!slashed || sees(cursor, /\/(?:AMD|COR|ISH|FRAG|A\d|AC)/y) || take(cursor, slash) === null) break;
    }
    takeLetters(cursor);
  }
  // IS 1893 (Part 1), C22.2 No. 0: India writes parts in brackets, Canada with a word.
  if (family.prefix === 'IS') take(cursor, / \(PART \d{1,3}(?:\/SEC \d{1,3})?\)/y);
  if (family.prefix.endsWith('CSA')) take(cursor, / NO\. \d{1,6}(?:[-.]\d{1,4}(?=-|:|$))?/y);
  return spellNumber(cursor, family, from, lead[1] ?? '', lead[2] ?? '');
}

/** Letters behind a group of digits: 802.1Q, 60027-1A, 8802-1AE, 20000-HBK. */
function takeLetters(cursor: Cursor): void {
  take(cursor, /[A-Z]{1,3}(?![A-Z\d])/y);
}

/** Whether the next group is the year and not a part; a year behind a colon settles that it is a part. */
function seesDashYear(cursor: Cursor, family: Family): boolean {
  const { style } = family;
  if (style === 'bare') return false;
  const four = /-((?:19|20)\d\d)(?![\dA-Z.:])(?!-\d)/y;
  if (sees(cursor, four)) return true;
  if (style === 'astm') return sees(cursor, /-\d{2}[A-Z]?(?![\dA-Z.])/y);
  return style === 'gost' && sees(cursor, /-\d{2}(?![\d.])/y);
}

/** The number in the spelling of its body. Letters inside IEEE numbers keep their case: 802.3bt is not 802.3BT. */
function spellNumber(cursor: Cursor, family: Family, from: number, letters: string, mark: string): string {
  const raw = cursor.raw.slice(from, cursor.at);
  const text = family.prefix.includes('IEEE')
    ? raw
    : raw.toUpperCase().replace('(PART', '(Part').replace('/SEC', '/Sec').replace(' NO.', ' No.');
  if (text !== raw) cursor.repairs.add('case');
  if (letters === '') return text;
  const rest = text.slice(letters.length + mark.length);
  const wanted =
    family.style === 'spaced'
      ? ' '
      : family.style === 'itu'
        ? '.'
        : mark === ' ' && family.style === 'astm'
          ? ''
          : mark;
  const wrong = wanted !== mark;
  if (wrong) cursor.repairs.add(wanted === '.' ? 'separator' : 'space');
  return wrong ? text.slice(0, letters.length) + wanted + rest : text;
}

/** 300 328: digits in groups of three. */
function readSpacedDigits(cursor: Cursor): string | null {
  const match = take(cursor, /(\d{3})( ?)(\d{3})((?:-\d{1,3})*)(?!\d)/y);
  if (match === null) return null;
  if (match[2] === '') cursor.repairs.add('space');
  return `${match[1] ?? ''} ${match[3] ?? ''}${match[4] ?? ''}`;
}

function readYear(cursor: Cursor, draft: Draft): Refusal | null {
  const { style } = draft.family;
  if (style === 'itu' || style === 'etsi') return readDate(cursor, draft);
  if (take(cursor, / ?:(?= ?(?:$|\/))/y) !== null) cursor.repairs.add('punctuation');
  const match = take(cursor, /( ?[-:] ?)(\d{1,8})(?:-(0[1-9]|1[0-2])(?![\d.]))?/y) ?? bracketed(cursor, draft);
  if (match === null) return null;
  const digits = match[2] ?? '';
  if (digits.length !== 4 && digits.length !== 2) return { reason: 'bad-year' };
  const year = digits.length === 2 ? expandYear(digits) : Number(digits);
  if (!isYear(year)) return { reason: 'bad-year' };
  draft.year = year;
  draft.month = match[3] === undefined ? null : Number(match[3]);
  noteYear(cursor, draft, match[1] ?? '', digits);
  if (style === 'astm') draft.variant = take(cursor, /[A-Z](?![A-Z\d])/y)?.[0].toLowerCase() ?? null;
  return null;
}

/** A year in brackets where no other stands: `NF EN 1 (2015)`. */
function bracketed(cursor: Cursor, draft: Draft): RegExpExecArray | null {
  if (draft.family.style === 'astm') return null;
  return take(cursor, /( ?\( ?)((?:19|20)\d\d)(?:-(0[1-9]|1[0-2]))? ?\)/y);
}

function noteYear(cursor: Cursor, draft: Draft, mark: string, digits: string): void {
  const { style } = draft.family;
  if (mark.trim() !== (hasColonYear(style) ? ':' : '-')) cursor.repairs.add('year-separator');
  else if (mark.includes(' ')) cursor.repairs.add('space');
  const short = style === 'astm' || (style === 'gost' && (draft.year ?? 0) < 2000);
  if (short && digits.length === 4) cursor.repairs.add('four-digit-year');
  if (!short && digits.length === 2) cursor.repairs.add('two-digit-year');
}

/** (11/2016) of ITU, (2019-07) of ETSI. */
function readDate(cursor: Cursor, draft: Draft): Refusal | null {
  const from = cursor.at;
  const american = take(cursor, / ?\( ?(0?[1-9]|1[0-2]) ?[/-] ?((?:19|20)\d\d) ?\)/y);
  const other =
    american === null
      ? take(cursor, /(?: ?[-:] ?| ?\( ?)((?:19|20)\d\d)(?: ?[-/] ?(0?[1-9]|1[0-2]))?(?: ?\))?(?!\d)/y)
      : null;
  if (american === null && other === null) return null;
  draft.year = Number(american?.[2] ?? other?.[1]);
  const month = american?.[1] ?? other?.[2];
  draft.month = month === undefined ? null : Number(month);
  const date = draft.month === null ? String(draft.year) : dateOf(draft.family.style, draft.year, draft.month);
  if (cursor.raw.slice(from, cursor.at) !== ` (${date})`) cursor.repairs.add('year-separator');
  return null;
}

/** A month and year as ITU or ETSI print them. */
export function dateOf(style: string, year: number, month: number): string {
  const two = String(month).padStart(2, '0');
  return style === 'itu' ? `${two}/${String(year)}` : `${String(year)}-${two}`;
}

/** ASTM's (2020) and e1: approved again, and changed editorially. */
function readReapproval(cursor: Cursor, draft: Draft): void {
  if (draft.family.style !== 'astm' || draft.year === null) return;
  const again = take(cursor, / ?\( ?((?:19|20)\d\d) ?\)/y);
  if (again !== null) {
    draft.revised = Number(again[1]);
    if (again[0].includes(' ')) cursor.repairs.add('space');
  }
  const from = cursor.at;
  const editorial = take(cursor, / ?E(\d)(?!\d)/y)?.[1];
  if (editorial === undefined) return;
  draft.amendments.push({ joined: '+', kind: 'e', number: editorial, year: null });
  if (cursor.raw.slice(from, cursor.at) !== `e${editorial}`) cursor.repairs.add('case');
}
