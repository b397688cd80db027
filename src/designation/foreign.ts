import { isAtEnd, sees, seesDigit, seesOne, skip, take } from './cursor.js';
import type { Cursor, Refusal } from './cursor.js';
import { readAmendments, readVariant } from './amendments.js';
import { emptyDraft } from './draft.js';
import type { Draft } from './draft.js';
import type { Family } from './family.js';
import { dateOf, hasColonYear } from './style.js';
import type { Style } from './style.js';
import { expandYear, isShortYear, isYear, takePlainYear } from './year.js';

/** Reads what follows the prefix of a body outside China. */
export function readForeign(cursor: Cursor, family: Family): Draft | Refusal {
  const number = readNumber(cursor, family);
  if (number === null) return { reason: 'no-number' };
  const draft = emptyDraft(family, number);
  readEdition(cursor, draft);
  if (family.style === 'itu') readVersion(cursor, draft);
  if (family.style === 'etsi') draft.variant = take(cursor, / ?V ?(\d+\.\d+\.\d+)/y)?.[1] ?? null;
  const refusal = readYear(cursor, draft);
  if (refusal !== null) return refusal;
  if (isAtEnd(cursor)) return draft;
  readReapproval(cursor, draft);
  if (!isDual(family)) readAmendments(cursor, draft);
  readVariant(cursor, draft);
  if (!isDual(family)) readAmendments(cursor, draft);
  readEdition(cursor, draft);
  return draft;
}

/** Ed. 6.0, (Ed4.1): the year says it already. */
function readEdition(cursor: Cursor, { family: { style } }: Draft): void {
  if (style === 'itu' || style === 'etsi' || style === 'astm' || !seesOne(cursor, ' ,(E')) return;
  if (skip(cursor, / ?,? ?\(? ?(?:ED|EDITION)\.? ?\d{1,2}(?:\.\d)?(?!\d)(?: ?\))?/y))
    cursor.repairs.add('edition-mark');
}

/** ITU's (V14) before the date. */
function readVersion(cursor: Cursor, draft: Draft): void {
  const match = take(cursor, /( ?)\( ?V ?(\d{1,2}) ?\)/y);
  if (match === null) return;
  draft.variant = `V${match[2] ?? ''}`;
  if (match[0] !== ` (${draft.variant})`) cursor.repairs.add('space');
}

/** The number as the body writes it: letters, digits, groups after hyphens, points and (where bodies do) slashes. */
function readNumber(cursor: Cursor, family: Family): string | null {
  const { style } = family;
  const from = cursor.at;
  if (style === 'etsi') return readSpacedDigits(cursor);
  const lead = seesDigit(cursor)
    ? noLead
    : take(cursor, /(?!NO\.)(?:[A-Z] (?:ISO\/IEC|ISO|IEC) |([A-Z]{0,6})|([A-Z]{1,2})([ .\-]))(?=\d)/y);
  if (lead === null || !mayLead(family, lead[1] ?? '', lead[0] ?? '')) return null;
  if (!skip(cursor, /\d{1,12}(?!\d)/y)) return null;
  takeLetters(cursor);
  while (seesOne(cursor, ' -./') && !seesDashYear(cursor, family)) {
    if (!skip(cursor, /(?: ?- ?|\.)[A-Z]{0,4}\d{1,9}(?!\d)|-[A-Z]{1,6}(?![A-Z\d])/y)) {
      // 60695-2-1/1 and F2656/F2656M: a slash belongs to the number where the same kind of number follows it.
      const slash = slashes[isDual(family) ? 'astm' : style];
      const amended = !isDual(family) && sees(cursor, /\/(?:AMD|COR|ISH|FRAG|A\d|AC)/y);
      if (slash === undefined || amended || !skip(cursor, slash)) break;
    }
    takeLetters(cursor);
  }
  // IS 1893 (Part 1), C22.2 No. 0: India writes parts in brackets, Canada with a word.
  if (family.prefix === 'IS') skip(cursor, / \(PART \d{1,3}(?:\/SEC \d{1,3})?\)/y);
  else if (family.prefix.endsWith('CSA')) skip(cursor, / ?NO\.? ?\d{1,6}(?:[-.]\d{1,4}(?=-|:|$))?/y);
  else if (/^(?:colon|en|iso|iec)$/.test(style)) skip(cursor, / ?[:,]? ?\(? ?PART\.? ?\d{1,3}(?: ?\))?/y);
  return spellNumber(cursor, family, from, lead[1] ?? lead[2] ?? '', lead[3] ?? '');
}

/** Nothing before the digits. */
const noLead: readonly string[] = ['', ''];

/** Whether letters can stand before the digits: at most two, but for AMS and what IEC sells beside standards. */
function mayLead({ style }: Family, attached: string, lead: string): boolean {
  if (style === 'iso') return lead === '';
  if (style === 'itu' && lead === '') return false;
  return attached.length < 3 || style === 'iec' || attached === 'AMS';
}

/** Bodies that number a standard in inches and in metres at once, A240/A240M, and have no amendments. */
function isDual({ style, prefix }: Family): boolean {
  return style === 'astm' || prefix === 'AWS';
}

/** What may follow a slash inside a number. */
const slashes: Partial<Record<Family['style'], RegExp>> = {
  iec: /\/\d{1,2}(?!\d)/y,
  astm: /\/ ?[A-Z]{1,2} ?\d{1,6}(?:\.\d{1,4})?(?!\d)/y,
  dash: /\/[A-Z]{1,2}\d{1,6}(?:\.\d{1,4})?(?!\d)/y,
  itu: /\/[A-Z]{1,2}\.\d{1,5}(?:\.\d{1,3})?(?![\d.])/y,
};

/** Letters behind a group of digits: 802.1Q, 60027-1A, 8802-1AE, 20000-HBK. */
function takeLetters(cursor: Cursor): void {
  if (!seesOne(cursor, ' -.:/')) skip(cursor, /(?!NO\.? ?\d)[A-Z]{1,3}(?![A-Z\d])/y);
}

/** Whether the next group is the year and not a part; a year behind a colon settles that it is a part. */
function seesDashYear(cursor: Cursor, family: Family): boolean {
  const { style } = family;
  if (style === 'bare' || !seesOne(cursor, ' -')) return false;
  const four = / ?- ?((?:19|20)\d\d)(?![\dA-Z]|[.-]\d| ?: ?\d)/y;
  if (sees(cursor, four)) return true;
  // DIN EN 10204-2005-01: a year and a month.
  if (/^(?:DIN|VD[EI])/.test(family.prefix) && sees(cursor, / ?- ?(?:19|20)\d\d-(?:0[1-9]|1[0-2])(?!\d|[-.:]\d)/y))
    return true;
  if (style === 'astm') return sees(cursor, / ?- ?\d{2}[A-Z]?(?:E\d)?(?![\dA-Z]|\.\d)/y);
  return style === 'gost' && sees(cursor, / ?- ?\d{2}(?!\d|\.\d)/y);
}

/** The number in the spelling of its body. Letters inside IEEE numbers keep their case: 802.3bt is not 802.3BT. */
function spellNumber(cursor: Cursor, family: Family, from: number, letters: string, mark: string): string {
  const typed = cursor.raw.slice(from, cursor.at);
  if (/^[\d.-]+$/.test(typed)) return typed;
  const raw = typed.replace(/ ?- ?/g, '-');
  if (raw !== typed) cursor.repairs.add('space');
  const text = family.prefix.includes('IEEE') ? raw : respell(cursor, family, raw.toUpperCase());
  if (text.toUpperCase() === raw.toUpperCase() && text !== raw) cursor.repairs.add('case');
  if (letters === '') return text;
  const rest = text.slice(letters.length + mark.length);
  const wanted = markOf(family, mark);
  const wrong = wanted !== mark;
  if (wrong) cursor.repairs.add(wanted === '.' ? 'separator' : 'space');
  return wrong ? text.slice(0, letters.length) + wanted + rest : text;
}

/** What stands between the letters of a number and its digits. */
function markOf({ style, prefix }: Family, mark: string): string {
  if (style === 'spaced' || prefix === 'NF') return ' ';
  if (style === 'itu') return '.';
  return mark === ' ' && (style === 'astm' || prefix === 'SAE') ? '' : mark;
}

/** Words inside numbers: (Part 1) of India, No. 1 of Canada; elsewhere a part is a group of the number. */
function respell(cursor: Cursor, { prefix, style }: Family, text: string): string {
  if (!/[NP/]/.test(text)) return text;
  const spelled =
    prefix === 'IS'
      ? text.replace('(PART', '(Part').replace('/SEC', '/Sec')
      : text
          .replace(/(?<=\d) ?NO\.? ?(?=\d)/, ' No. ')
          .replace(/(?<=\w) ?[:,]? ?\(? ?PART\.? ?(\d+)(?: ?\))?$/, '-$1')
          .replace(/\/ ?([A-Z]{1,2}) ?(?=\d)/, style === 'astm' ? '/$1' : '$&');
  if (spelled.toUpperCase() !== text) cursor.repairs.add('separator');
  return spelled;
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
  if (style === 'bare') return null;
  if (style === 'itu' || style === 'etsi') return readDate(cursor, draft);
  if (isAtEnd(cursor) || (!isShort(style) && takePlainYear(cursor, draft, hasColonYear(style) ? ':' : '-')))
    return null;
  if (skip(cursor, / ?:(?= ?(?:$|\/))/y)) cursor.repairs.add('punctuation');
  const match = take(cursor, /( ?[-:] ?)(\d{1,8})(?:-(0[1-9]|1[0-2])(?![\d.]))?/y) ?? bracketed(cursor);
  if (match === null) return null;
  const digits = match[2] ?? '';
  if (digits.length !== 4 && digits.length !== 2) return { reason: 'bad-year' };
  const year = digits.length === 2 ? expandYear(digits) : Number(digits);
  if (!isYear(year)) return { reason: 'bad-year' };
  draft.year = year;
  draft.month = match[3] === undefined ? null : Number(match[3]);
  if (draft.month !== null && !hasColonYear(style)) return { reason: 'bad-year' };
  noteYear(cursor, draft, match[1] ?? '', digits);
  if (style === 'astm') draft.variant = take(cursor, /[A-Z](?=E\d)|[A-Z](?![A-Z\d])/y)?.[0].toLowerCase() ?? null;
  return null;
}

/** Whether a body writes years with two digits. */
function isShort(style: Style): boolean {
  return style === 'astm' || style === 'gost';
}

/** A year in brackets where no other stands: `NF EN 1 (2015)`. */
function bracketed(cursor: Cursor): RegExpExecArray | null {
  return take(cursor, /( ?\( ?)((?:19|20)\d\d)(?:-(0[1-9]|1[0-2]))? ?\)/y);
}

function noteYear(cursor: Cursor, draft: Draft, mark: string, digits: string): void {
  const { style } = draft.family;
  if (mark.trim() !== (hasColonYear(style) ? ':' : '-')) cursor.repairs.add('year-separator');
  else if (mark.includes(' ')) cursor.repairs.add('space');
  const short = isShortYear(style, draft.year ?? 0);
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
  const date = dateOf(draft.family.style, draft.year, draft.month);
  if (cursor.raw.slice(from, cursor.at) !== ` (${date})`) cursor.repairs.add('year-separator');
  return null;
}

/** ANSI's (R2019), ASTM's (2020) and e1: reaffirmed, approved again, and changed editorially. */
function readReapproval(cursor: Cursor, draft: Draft): void {
  if (draft.year === null || !seesOne(cursor, ' (E')) return;
  if (draft.family.style !== 'astm') {
    const from = cursor.at;
    const year = take(cursor, / ?\( ?R((?:19|20)\d\d) ?\)/y)?.[1];
    if (year === undefined) return;
    draft.confirmed = Number(year);
    if (cursor.raw.slice(from, cursor.at) !== ` (R${year})`) cursor.repairs.add('edition-mark');
    return;
  }
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
