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
  const word = /(?: ?[/|_\-.+] ?| )?([A-Z]+|3GPP)/y;
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

/** The fixed family that the first words name, the longest first; `count` is how many words it took. */
export function lookUp(words: readonly Word[]): { family: Family; count: number; misprint: boolean } | null {
  heads ??= new Map(listHeads());
  for (let count = Math.min(words.length, 4); count > 0; count--) {
    const texts = words.slice(0, count).map((word) => word.text);
    const spelled = heads.get(texts.join(' ')) ?? (count > 1 ? heads.get(texts.join('')) : undefined);
    if (spelled !== undefined) return { family: spelled, count, misprint: false };
    const meant = fixedFamilies().get(misprints[texts.join(' ')] ?? '');
    if (meant !== undefined) return { family: meant, count, misprint: true };
  }
  return null;
}

/** Every fixed prefix by its words, and run together where that is no other prefix. */
function listHeads(): [string, Family][] {
  const families = [...fixedFamilies().values()];
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
