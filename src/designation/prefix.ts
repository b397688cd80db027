import { noteSpelling, sees, seesPlainGap, skip, take, takeGap } from './cursor.js';
import type { Cursor, Refusal } from './cursor.js';
import { fixedFamilies } from './family.js';
import type { Family } from './family.js';
import { readInternational } from './international.js';
import { readJiangsuPrefix, readLocalPrefix } from './local.js';
import { readMetrologyPrefix } from './metrology.js';
import { readSocietyPrefix } from './society.js';
import { lookUp, readWords } from './words.js';
import type { Found, Word } from './words.js';

/** Reads a prefix at the cursor and leaves the cursor behind it. */
export function readPrefix(cursor: Cursor): Family | Refusal {
  const from = cursor.at;
  const special = readSpecial(cursor);
  if (special !== null) return special;
  const words = readWords(cursor);
  if (words.length === 0) return { reason: 'no-prefix' };
  const found = readBody(words, cursor.upper);
  if (found === null) return { reason: 'unknown-prefix' };
  if (found.family.level === 'international' && /^(?:TC|JTC|SC|PC)$/.test(words[found.count]?.text ?? ''))
    return { reason: 'committee' };
  cursor.at = found.end;
  if (found.misprint) cursor.repairs.add('misprint');
  else noteSpelling(cursor, from, found.family.prefix);
  return found.family;
}

/** Prefixes that are read and not looked up, told apart by their first letter. */
function readSpecial(cursor: Cursor): Family | Refusal | null {
  switch (cursor.upper[cursor.at]) {
    case 'D':
      return readLocalPrefix(cursor) ?? readJiangsuPrefix(cursor);
    case 'Y':
    case 'C':
      return readMarkedPrefix(cursor);
    case 'J':
    case 'G':
      return readMetrologyPrefix(cursor);
    case 'T':
    case 'Q':
      return readSocietyPrefix(cursor);
    default:
      return null;
  }
}

/** Reads `YB(T)` and `CB*`, whose mark is no letter. */
function readMarkedPrefix(cursor: Cursor): Family | null {
  const from = cursor.at;
  const match = take(cursor, /YB ?\( ?T ?\)|CB ?\*( ?[/ ]? ?Z)?/y);
  if (match === null) return null;
  const family = fixedFamilies().get(match[0].startsWith('Y') ? 'YB(T)' : match[1] === undefined ? 'CB*' : 'CB*/Z');
  if (family !== undefined) noteSpelling(cursor, from, family.prefix);
  return family ?? null;
}

/** A code of the tables, an international body, or a national body that adopts one: `BS EN ISO`. */
function readBody(words: readonly Word[], text: string): Found | null {
  const international = readInternational(words, 0);
  if (international !== null) {
    const { family, end: count } = international;
    return { family, count, end: words[count - 1]?.end ?? 0, misprint: false };
  }
  const fixed = lookUp(words, text);
  if (fixed === null) return readMilitary(words);
  const { family, count } = fixed;
  const adopts =
    family.style === 'colon' || family.style === 'spaced' || family.style === 'en' || family.style === 'gost';
  const inner = adopts && count < words.length ? readBody(words.slice(count), text) : null;
  // Only European and international documents are adopted under their own number.
  if (inner === null || !/^(?:EN|HD|ETSI|ISO|IEC|CISPR|F?prEN|CEN|CLC)/.test(inner.family.prefix)) return fixed;
  const style =
    family.style === 'gost' ? family.style : family.style === 'en' || inner.family.style === 'en' ? 'en' : 'colon';
  const prefix = `${family.prefix} ${inner.family.prefix}`;
  const document = `${family.document} ${inner.family.document}`;
  return { ...fixed, family: { ...family, prefix, document, style }, count: count + inner.count, end: inner.end };
}

/** MIL-S-901D: the old specifications of the United States are told apart by one to three letters. */
function readMilitary(words: readonly Word[]): Found | null {
  const [mil, letters] = words;
  const base = fixedFamilies().get('MIL-STD');
  if (mil?.text !== 'MIL' || letters === undefined || letters.text.length > 3 || base === undefined) return null;
  const prefix = `MIL-${letters.text}`;
  return { family: { ...base, prefix, document: prefix }, count: 2, end: letters.end, misprint: false };
}

/** Reads the prefix and what stands before the number: a prefix written twice, a word for the kind of document. */
export function readWholePrefix(cursor: Cursor): Family | Refusal {
  const from = cursor.at;
  const first = readPrefix(cursor);
  if ('reason' in first) return first;
  const plain = seesPlainGap(cursor);
  const family = plain ? first : readAgain(cursor, first);
  if (!plain && skip(cursor, /[ -]?(?:STD|REC|STANDARD|PUB|NO|RECOMMENDATION)(?![A-Z])\.?/y))
    cursor.repairs.add('type-word');
  takeGap(cursor, family.style === 'hyphen' ? '-' : ' ');
  return meantBy(cursor, family, from);
}

/** The family that a code means before this number, where that is another one than it spells. */
function meantBy(cursor: Cursor, family: Family, from: number): Family {
  const other = (prefix: string, at = cursor.at): Family => {
    cursor.at = at;
    cursor.repairs.add('misprint');
    return fixedFamilies().get(prefix) ?? family;
  };
  // GJBz numbers are five digits from 20001; all others in capitals are GJB/Z.
  if (family.prefix === 'GJBz' && !sees(cursor, /20\d{3}(?!\d)/y)) return other('GJB/Z');
  // ETSI has the European numbers from 300 000.
  if (family.prefix === 'EN' && sees(cursor, /3\d\d ?\d{3}(?!\d)/y)) return other('ETSI EN');
  // AS9100D is of SAE, not of Australia.
  if (family.prefix === 'AS' && sees(cursor, /91\d\d[A-Z]?(?![\dA-Z]|\.\d|-\d{1,3}(?!\d)| ?~)/y))
    return other('SAE', from);
  return family;
}

/** A prefix written twice: `T/CSGF T/CSGF`, or the second time in full: `ISO ISO/TR`. */
function readAgain(cursor: Cursor, family: Family): Family {
  if (!mayComeAgain(cursor, family.prefix)) return family;
  const copy = { ...cursor, repairs: new Set(cursor.repairs) };
  takeGap(copy);
  const again = readPrefix(copy);
  if ('reason' in again || !(again.prefix === family.prefix || /^[ /]/.test(restOf(again.prefix, family.prefix))))
    return family;
  cursor.at = copy.at;
  cursor.repairs.add('doubled-prefix');
  return again;
}

/** Whether the next letter can begin the same prefix; `IEC CISPR` is the same as `CISPR`. */
function mayComeAgain({ upper, at }: Cursor, prefix: string): boolean {
  let next = at;
  while (next < upper.length && ' /-'.includes(upper.charAt(next))) next++;
  const letter = upper.charAt(next);
  return letter !== '' && (letter === prefix.charAt(0).toUpperCase() || (letter === 'I' && prefix.startsWith('CISPR')));
}

function restOf(text: string, start: string): string {
  return text.startsWith(start) ? text.slice(start.length) : '';
}
