import type { StandardLevelName } from '../model/sets/levels.js';
import { fixedFamilies } from './family.js';
import type { Family } from './family.js';

/** Where the number ends in a canonical text, and what its head is worth. Reused, so that a million calls allocate nothing. */
export interface Head {
  /** The position of the space between prefix and number. */
  space: number;
  /** The position of the mark before the year; the length of the text where there is none. */
  end: number;
  /** What replaces the prefix in the key of the document, or null where the prefix itself stands there. */
  document: string | null;
  level: StandardLevelName;
  /** The family of a fixed prefix; null where the prefix is put together: DB, T, Q, ISO/IEC. */
  family: Family | null;
}

const head: Head = { space: 0, end: 0, document: null, level: 'national', family: null };

/** Bodies with numbers of the form `9001-1:2015`. */
const colonHeads: ReadonlyMap<string, StandardLevelName> = new Map([
  ['ISO', 'international'],
  ['IEC', 'international'],
  ['ISO/IEC', 'international'],
  ['EN', 'regional'],
  ['BS', 'foreign'],
]);

/**
 * Reads the usual canonical forms by character codes. It returns null for everything else: then the full parser
 * decides. Whatever it accepts, the full parser reads alike (a property test holds the two together).
 */
export function readFast(text: string): Readonly<Head> | null {
  const space = text.indexOf(' ');
  if (space < 2 || space > 22 || text.length > 48) return null;
  const first = text.charCodeAt(0);
  const second = text.charCodeAt(1);
  if (second === 47) {
    if ((first !== 84 && first !== 81) || space < 4 || !isLetterRun(text, 2, space)) return null;
    head.document = null;
    head.level = first === 84 ? 'association' : 'enterprise';
    head.family = null;
  } else if (first === 68 && second === 66 && isDigit(text.charCodeAt(2))) {
    let i = 2;
    while (isDigit(text.charCodeAt(i))) i++;
    if (i !== 4 && i !== 6 && i !== 8) return null;
    const voluntary = space === i + 2 && text.charCodeAt(i) === 47 && text.charCodeAt(i + 1) === 84;
    if (!voluntary && space !== i) return null;
    const city = i === 8 && text.charCodeAt(6) === 48 && text.charCodeAt(7) === 48;
    head.document = city ? text.slice(0, 6) : voluntary ? text.slice(0, i) : null;
    head.level = 'local';
    head.family = null;
  } else {
    const prefix = text.slice(0, space);
    const family = fixedFamilies().get(prefix);
    if (family === undefined) return prefix === 'ISO/IEC' ? readColon(text, space, prefix, null) : null;
    // Which code GJBz means, the number decides.
    if (family.style !== 'chinese' || prefix === 'GJBz') return readColon(text, space, prefix, family);
    head.document = family.document === prefix ? null : family.document;
    head.level = family.level;
    head.family = family;
  }
  head.space = space;
  head.end = endOfNumber(text, space + 1, 46, 45);
  return head.end < 0 ? null : head;
}

function readColon(text: string, space: number, prefix: string, family: Family | null): Readonly<Head> | null {
  const level = colonHeads.get(prefix);
  // EN 300 000 and above are of ETSI.
  if (level === undefined || (prefix === 'EN' && text.charCodeAt(space + 1) === 51)) return null;
  head.document = null;
  head.level = level;
  head.family = family;
  head.space = space;
  head.end = endOfNumber(text, space + 1, 45, 58);
  return head.end < 0 ? null : head;
}

/** The key of the document in a text that was read. */
export function keyIn(text: string, { document, space, end }: Readonly<Head>): string {
  return document === null ? text.slice(0, end) : document + text.slice(space, end);
}

/** Digits, groups of digits after `part`, then `mark` and a year of this or the last century, to the end of the text. */
function endOfNumber(text: string, start: number, part: number, mark: number): number {
  let i = start;
  for (;;) {
    const from = i;
    while (isDigit(text.charCodeAt(i))) i++;
    if (i === from || i - from > (from === start ? 12 : 8)) return -1;
    if (text.charCodeAt(i) !== part) break;
    i++;
  }
  if (text.charCodeAt(i) !== mark || text.length !== i + 5) return -1;
  const century = text.charCodeAt(i + 1) * 128 + text.charCodeAt(i + 2);
  if (century !== 49 * 128 + 57 && century !== 50 * 128 + 48) return -1;
  return isDigit(text.charCodeAt(i + 3)) && isDigit(text.charCodeAt(i + 4)) ? i : -1;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetterRun(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code < 65 || code > 90) return false;
  }
  return true;
}
