import { sees, take } from './cursor.js';
import type { Cursor, Refusal } from './cursor.js';
import type { Draft } from './draft.js';
import { isNumber, readOne, readRest } from './one.js';
import { throughOf } from './range.js';

/** What stands behind the first designation. */
export interface Beside {
  readonly also: Draft[];
  degree: string | null;
  remark: string | null;
}

/** Reads to the end of the text: further numbers of the same text, degree of adoption, filing number, remark. */
export function readBeside(cursor: Cursor, first: Draft): Beside | Refusal {
  const beside: Beside = { also: [], degree: null, remark: null };
  while (cursor.at < cursor.upper.length) {
    const from = cursor.at;
    const refusal = readNext(cursor, first, beside);
    if (refusal !== null) return refusal;
    if (cursor.at === from) return { reason: 'trailing-text' };
  }
  return beside;
}

function readNext(cursor: Cursor, first: Draft, beside: Beside): Refusal | null {
  if (take(cursor, / ?[)"》>.,;:\-]+$/y) !== null) cursor.repairs.add('punctuation');
  else if (readDegree(cursor, beside)) cursor.repairs.add('double-number-form');
  else if (take(cursor, /[ ,/]? ?\(? ?J ?\d{3,6} ?- ?\d{4} ?\)?/y) !== null) cursor.repairs.add('filing-number');
  else if (sees(cursor, / ?(?:[,;、&]|和|与|及|或|~|至|到) ?(?:[A-Z]+[ /]?[A-Z]*[ .:\-\d]|\d)/y))
    return readList(cursor, first);
  else if (!readSecond(cursor, first, beside)) readRemark(cursor, beside);
  return null;
}

function readDegree(cursor: Cursor, beside: Beside): boolean {
  const match = take(
    cursor,
    / ?[,/(;]? ?\(? ?(?:(IDT|MOD|NEQ|EQV)(?![A-Z])[ ,.:]*(?:\)|(?=[A-Z])|$)|(等同|修改|非等效|等效)采用[ ,:]*(?=[A-Z]))/y,
  );
  if (match === null) return false;
  beside.degree = match[1] ?? degrees[match[2] ?? ''] ?? null;
  return true;
}

const degrees: Readonly<Record<string, string>> = { 等同: 'IDT', 修改: 'MOD', 非等效: 'NEQ', 等效: 'EQV' };

/** `GB 50254-96~GB 50259-96`, `ISO 10303-1~10303-3` are ranges; other numbers in a row are several documents. */
function readList(cursor: Cursor, first: Draft): Refusal | null {
  const mark = take(cursor, / ?(?:~|至|到) ?/y);
  if (mark === null) return { reason: 'several' };
  const copy = { ...cursor, repairs: new Set(cursor.repairs) };
  const whole = sees(cursor, /\d/y) ? null : readOne(copy);
  const bare = whole === null || 'reason' in whole || whole.family.prefix !== first.family.prefix;
  if (!bare) adopt(cursor, copy);
  const last = bare ? readRest(cursor, first.family) : whole;
  if ('reason' in last) return { reason: 'bad-range' };
  const through = throughOf(first.number, last.number);
  const dated = first.year === null ? first.amendments.length === 0 : last.year === first.year;
  const same = last.family.prefix === first.family.prefix && first.through === null && last.through === null;
  if (!same || !dated || through === null || !isNumber(through, first.family)) return { reason: 'bad-range' };
  if (!bare || first.year !== null || mark[0] !== '~' || through !== last.number) cursor.repairs.add('range-mark');
  Object.assign(first, { ...last, family: first.family, number: first.number, through });
  return null;
}

/** A further number of the same text: behind a slash, a bar, in brackets, or of a body elsewhere behind a space. */
function readSecond(cursor: Cursor, first: Draft, beside: Beside): boolean {
  const copy = { ...cursor, repairs: new Set(cursor.repairs) };
  const mark = take(copy, /[ ,]?[/|=(][ (]*| |/y)?.[0] ?? '';
  const second = readOne(copy);
  if ('reason' in second) return false;
  const marked = /[/|=(]/.test(mark) || beside.degree !== null;
  if (!marked && (isAbroad(first) === isAbroad(second) || mark === '')) return false;
  if (mark.includes('(')) take(copy, / ?\)/y);
  beside.also.push(second);
  adopt(cursor, copy);
  if (mark !== '/') cursor.repairs.add('double-number-form');
  return true;
}

/** Goes on where a copy of the cursor is. */
function adopt(cursor: Cursor, copy: Cursor): void {
  cursor.at = copy.at;
  for (const repair of copy.repairs) cursor.repairs.add(repair);
}

function isAbroad(draft: Draft): boolean {
  const { level } = draft.family;
  return level === 'international' || level === 'regional' || level === 'foreign';
}

/** A title or a note in Chinese, the mark of a translation, a file's extension: left out, and kept as the remark. */
function readRemark(cursor: Cursor, beside: Beside): void {
  const from = cursor.at;
  const short =
    take(cursor, / ?\(? ?(?:EN|E|CN|ENGLISH|CHINESE)(?: VERSION)? ?\)?$| ?\((?:[EFR]\/)?(?:[EFR]\/)?[EFR]\)$/y) ??
    take(cursor, /\.(?:PDF|DOCX?|XLSX?|TXT|CEB)$/y);
  const found = short ?? take(cursor, /[ .,:"()《]*[\u3400-\u9fff][^]*$/y);
  if (found === null) return;
  cursor.repairs.add('remark');
  beside.remark = cursor.raw.slice(from, cursor.at).trim();
}
