import { isAtEnd, seesOne, skip, take } from './cursor.js';
import type { Cursor } from './cursor.js';
import type { Draft } from './draft.js';
import { dateOf } from './style.js';
import type { Style } from './style.js';
import { isYear } from './year.js';

/** Words for what changes an edition, by the letter that stands for the kind. */
const kinds: Readonly<Record<string, 'amendment' | 'corrigendum' | 'addendum' | 'interpretation' | 'fragment'>> = {
  AMD: 'amendment',
  AMENDMENT: 'amendment',
  AM: 'amendment',
  A: 'amendment',
  COR: 'corrigendum',
  CORR: 'corrigendum',
  CORRIGENDUM: 'corrigendum',
  AC: 'corrigendum',
  ADD: 'addendum',
  ISH: 'interpretation',
  FRAG: 'fragment',
};

const spelled = {
  iso: { amendment: 'Amd', corrigendum: 'Cor', addendum: 'Add', interpretation: 'ISH', fragment: 'FRAG' },
  iec: { amendment: 'AMD', corrigendum: 'COR', addendum: 'ADD', interpretation: 'ISH', fragment: 'FRAG' },
  en: { amendment: 'A', corrigendum: 'AC', addendum: 'ADD', interpretation: 'ISH', fragment: 'FRAG' },
} as const;

/** The words for kinds that a style uses. */
export function wordsOfStyle(style: Style): (typeof spelled)['iso' | 'iec' | 'en'] {
  return style === 'iso' || style === 'itu' ? spelled.iso : style === 'iec' ? spelled.iec : spelled.en;
}

/** Reads `/AMD1:2019`, `+A11:2014`, ` Amd.1-2024`, `/Cor 1`; at most twenty. */
export function readAmendments(cursor: Cursor, draft: Draft): void {
  const words = wordsOfStyle(draft.family.style);
  for (let count = 0; count < 20 && seesOne(cursor, ' /+,'); count++) {
    const from = cursor.at;
    const match = take(
      cursor,
      /( ?[/+,] ?| )(AMD|AMENDMENT|AM|A|CORR|CORRIGENDUM|COR|AC|ADD|ISH|FRAG)\.? ?(\d{1,2}|(?=[:. ]|$))(?![\dA-Z])(?:(?: ?[-:] ?)((?:19|20)\d\d)(?:-(0[1-9]|1[0-2]))?(?!\d)| ?\((?:(0[1-9]|1[0-2])\/)?((?:19|20)\d\d)\))?/y,
    );
    const kind = kinds[match?.[2] ?? ''];
    // Only European corrigenda come without a number.
    if (
      match === null ||
      kind === undefined ||
      !(match[3] !== '' || (match[2] === 'AC' && words.corrigendum === 'AC'))
    ) {
      cursor.at = from;
      return;
    }
    const dated = match[4] ?? match[7];
    const year = dated === undefined ? null : Number(dated);
    const month = match[5] ?? match[6];
    const joined = match[1]?.trim() === '+' && draft.family.style !== 'itu' ? '+' : '/';
    draft.amendments.push({
      joined,
      kind: words[kind],
      number: match[3] ?? '',
      year: year !== null && isYear(year) ? year : null,
      ...(month === undefined ? {} : { month: Number(month) }),
    });
    if (cursor.raw.slice(from, cursor.at) !== formatAmendment(draft.family.style, draft.amendments.at(-1)))
      cursor.repairs.add('amendment-form');
    if (skip(cursor, / ?:(?= |$)/y)) cursor.repairs.add('punctuation');
  }
}

/** An amendment in the spelling of its body. */
export function formatAmendment(style: Style, amendment: Draft['amendments'][number] | undefined): string {
  if (amendment === undefined) return '';
  const { joined, kind, number, year, month } = amendment;
  if (style === 'itu') return ` ${kind} ${number}${year === null ? '' : ` (${dateOf(style, year, month ?? null)})`}`;
  const spaced = style === 'iso' && number !== '' ? ' ' : '';
  const mark = style === 'chinese' || style === 'loose' ? '-' : ':';
  return `${joined}${kind}${spaced}${number}${year === null ? '' : `${mark}${dateOf('etsi', year, month ?? null)}`}`;
}

/** Reads how a printing differs: CSV consolidated, RLV redline, CMV commented, EXV extended, SER the whole series. */
export function readVariant(cursor: Cursor, draft: Draft): void {
  if (isAtEnd(cursor) || (draft.family.style !== 'iec' && draft.family.style !== 'iso')) return;
  const match = take(cursor, / ?(CSV|RLV|CMV|EXV-CMV|EXV-RLV|EXV|SER|DB)(?![A-Z\d-])/y);
  if (match !== null) draft.variant = match[1] ?? null;
}
