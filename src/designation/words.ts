import type { Cursor } from './cursor.js';
import { fixedFamilies } from './family.js';
import type { Family } from './family.js';

/** A run of letters in a prefix and where it ends. */
export interface Word {
  readonly text: string;
  readonly end: number;
}

/** Spellings that are no code but cannot be any other than this one. */
const misprints: Readonly<Record<string, string>> = { GBIT: 'GB/T', 'GB I': 'GB/T', 'DJ TJ': 'DG/TJ' };

/** The words at the cursor: letters, with a slash, dash, point, bar or space between them. At most eight. */
export function readWords(cursor: Cursor): Word[] {
  const words: Word[] = [];
  const word = /(?: ?[/|_\-.+:]{1,2} ?| )?([A-Z]+|3GPP)/y;
  word.lastIndex = cursor.at;
  while (words.length < 8) {
    const start = word.lastIndex;
    const match = word.exec(cursor.upper);
    if (match === null || (words.length === 0 && match[0] !== match[1])) break;
    // Letters right after letters are one word; only a separator begins the next.
    if (words.length > 0 && match[0] === match[1]) break;
    words.push({ text: match[1] ?? '', end: word.lastIndex });
    if (start === word.lastIndex) break;
  }
  return words;
}

let heads: ReadonlyMap<string, Family> | undefined;

/** A family, how many words it took, and where the last of them ends. */
export interface Found {
  readonly family: Family;
  readonly count: number;
  readonly end: number;
  readonly misprint: boolean;
}

/** Codes whose numbers begin with one letter, which people write together with the code: JTGF50, TSGR0004, JISB0001. */
const lettered = new Set(['JTG', 'JTS', 'TSG', 'ZB', 'ITU-T', 'ITU-R', 'JIS', 'ASTM', 'SAE']);

/** The fixed family that the first words of a text name, the longest first. */
export function lookUp(words: readonly Word[], text: string): Found | null {
  heads ??= new Map(listHeads());
  for (let count = Math.min(words.length, 4); count > 0; count--) {
    const texts = words.slice(0, count).map((word) => word.text);
    const end = words[count - 1]?.end ?? 0;
    const spaced = texts.join(' ');
    const together = count > 1 ? heads.get(texts.join('')) : undefined;
    // A Chinese code may be torn apart (GB J 16), a name like ISO is not.
    const torn = together?.style === 'chinese' || together?.style === 'loose' ? together : undefined;
    const spelled = heads.get(spaced) ?? torn;
    if (spelled !== undefined) return { family: spelled, count, end, misprint: false };
    const meant = fixedFamilies().get(misprints[spaced] ?? '');
    if (meant !== undefined) return { family: meant, count, end, misprint: true };
    const shorter = /^\.?\d/.test(text.slice(end, end + 2)) ? heads.get(spaced.slice(0, -1)) : undefined;
    if (shorter !== undefined && lettered.has(shorter.document))
      return { family: shorter, count, end: end - 1, misprint: false };
  }
  return null;
}

/** Every fixed prefix by its words, and run together where that is no other prefix. */
function listHeads(): [string, Family][] {
  const families = [...fixedFamilies().values()].filter((family) => !/[(*]/.test(family.prefix));
  const spelled = families.map((family): [string, Family] => [wordsOf(family.prefix), family]);
  const taken = new Set(spelled.map(([words]) => words));
  const together = spelled.map(([words, family]): [string, Family] => [words.replace(/ /g, ''), family]);
  return [...together.filter(([word]) => !taken.has(word)), ...spelled];
}

function wordsOf(prefix: string): string {
  return prefix
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, ' ')
    .trim();
}
