import { noteSpelling, sees, take, takeGap } from './cursor.js';
import type { Cursor, Refusal } from './cursor.js';
import type { Family } from './family.js';
import { readInternational } from './international.js';
import { readJiangsuPrefix, readLocalPrefix } from './local.js';
import { readMetrologyPrefix } from './metrology.js';
import { readSocietyPrefix } from './society.js';
import { lookUp, readWords } from './words.js';
import type { Word } from './words.js';

/** Reads a prefix at the cursor and leaves the cursor behind it. */
export function readPrefix(cursor: Cursor): Family | Refusal {
  const from = cursor.at;
  const special = readSpecial(cursor);
  if (special !== null) return special;
  const words = readWords(cursor);
  if (words.length === 0) return { reason: 'no-prefix' };
  const found = readBody(words);
  if (found === null) return { reason: 'unknown-prefix' };
  if (/^(?:TC|JTC|SC|PC)$/.test(words[found.count]?.text ?? '') && found.family.level === 'international')
    return { reason: 'committee' };
  cursor.at = words[found.count - 1]?.end ?? from;
  if (found.misprint) cursor.repairs.add('misprint');
  else noteSpelling(cursor, from, found.family.prefix);
  return found.family;
}

/** Prefixes that are read and not looked up, told apart by their first letter. */
function readSpecial(cursor: Cursor): Family | Refusal | null {
  switch (cursor.upper[cursor.at]) {
    case 'D':
      return readLocalPrefix(cursor) ?? readJiangsuPrefix(cursor);
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

/** A code of the tables, an international body, or a national body that adopts one: `BS EN ISO`. */
function readBody(words: readonly Word[]): { family: Family; count: number; misprint: boolean } | null {
  const international = readInternational(words, 0);
  if (international !== null) return { family: international.family, count: international.end, misprint: false };
  const fixed = lookUp(words);
  if (fixed === null) return null;
  const { family, count } = fixed;
  const adopts =
    family.style === 'colon' || family.style === 'spaced' || family.style === 'en' || family.style === 'gost';
  const inner = adopts && count < words.length ? readBody(words.slice(count)) : null;
  // Only European and international documents are adopted under their own number.
  if (inner === null || !/^(?:EN|HD|ETSI|ISO|IEC|CISPR|prEN)/.test(inner.family.prefix)) return fixed;
  const style =
    family.style === 'gost' ? family.style : family.style === 'en' || inner.family.style === 'en' ? 'en' : 'colon';
  const prefix = `${family.prefix} ${inner.family.prefix}`;
  const document = `${family.document} ${inner.family.document}`;
  return { family: { ...family, prefix, document, style }, count: count + inner.count, misprint: fixed.misprint };
}

/** Reads the prefix and what stands before the number: a prefix written twice, a word for the kind of document. */
export function readWholePrefix(cursor: Cursor): Family | Refusal {
  const first = readPrefix(cursor);
  if ('reason' in first) return first;
  const family = readAgain(cursor, first);
  if (take(cursor, / ?(?:STD|REC|STANDARD|PUB|NO|RECOMMENDATION)(?![A-Z])\.?/y) !== null)
    cursor.repairs.add('type-word');
  takeGap(cursor, family.style === 'hyphen' ? '-' : ' ');
  return family;
}

/** A prefix written twice: `T/CSGF T/CSGF`, or the second time in full: `ISO ISO/TR`. */
function readAgain(cursor: Cursor, family: Family): Family {
  if (!sees(cursor, /[ /\-]*[A-Z]/y)) return family;
  const copy = { ...cursor, repairs: new Set(cursor.repairs) };
  takeGap(copy);
  const again = readPrefix(copy);
  if ('reason' in again || !(again.prefix === family.prefix || /^[ /]/.test(restOf(again.prefix, family.prefix))))
    return family;
  cursor.at = copy.at;
  cursor.repairs.add('doubled-prefix');
  return again;
}

function restOf(text: string, start: string): string {
  return text.startsWith(start) ? text.slice(start.length) : '';
}
