import { take } from './cursor.js';
import type { Cursor } from './cursor.js';
import type { Draft } from './draft.js';
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
  return style === 'iso' ? spelled.iso : style === 'iec' ? spelled.iec : spelled.en;
}

/** Reads `/AMD1:2019`, `+A11:2014`, ` Amd.1-2024`, `/Cor 1`; at most twenty. */
export function readAmendments(cursor: Cursor, draft: Draft): void {
  const words = wordsOfStyle(draft.family.style);
  for (let count = 0; count < 20; count++) {
    const from = cursor.at;
    const match = take(
      cursor,
      /( ?[/+,] ?| )(AMD|AMENDMENT|AM|A|CORR|CORRIGENDUM|COR|AC|ADD|ISH|FRAG)\.? ?(\d{1,2}|(?=[:. ]|$))(?![\dA-Z])(?:( ?[-:] ?)((?:19|20)\d\d)(?!\d))?/y,
    );
    const kind = kinds[match?.[2] ?? ''];
    if (match === null || kind === undefined || !hasOwnNumber(match)) {
      cursor.at = from;
      return;
    }
    const year = match[5] === undefined ? null : Number(match[5]);
    const joined = match[1]?.trim() === '+' ? '+' : '/';
    draft.amendments.push({
      joined,
      kind: words[kind],
      number: match[3] ?? '',
      year: year !== null && isYear(year) ? year : null,
    });
    if (cursor.raw.slice(from, cursor.at) !== formatAmendment(draft.family.style, draft.amendments.at(-1)))
      cursor.repairs.add('amendment-form');
    if (take(cursor, / ?:(?= |$)/y) !== null) cursor.repairs.add('punctuation');
  }
}

/** Only European corrigenda come without a number. */
function hasOwnNumber(match: RegExpExecArray): boolean {
  return match[3] !== '' || match[2] === 'AC';
}

/** An amendment in the spelling of its body. */
export function formatAmendment(style: Style, amendment: Draft['amendments'][number] | undefined): string {
  if (amendment === undefined) return '';
  const { joined, kind, number, year } = amendment;
  const spaced = style === 'iso' && number !== '' ? ' ' : '';
  const mark = style === 'chinese' || style === 'loose' ? '-' : ':';
  return `${joined}${kind}${spaced}${number}${year === null ? '' : `${mark}${String(year)}`}`;
}

/** Reads how a printing differs: CSV consolidated, RLV redline, CMV commented, EXV extended, SER the whole series. */
export function readVariant(cursor: Cursor, draft: Draft): void {
  if (draft.family.style !== 'iec' && draft.family.style !== 'iso') return;
  const match = take(cursor, / ?(CSV|RLV|CMV|EXV-CMV|EXV-RLV|EXV|SER|DB)(?![A-Z\d-])/y);
  if (match !== null) draft.variant = match[1] ?? null;
}
