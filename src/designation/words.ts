import type { Cursor } from './cursor.js';
import { fixedFamilies } from './family.js';
import type { Family } from './family.js';

/** A run of letters in a prefix and where it ends. */
export interface Word {
  readonly text: string;
  readonly end: number;
}

/** Spellings that are no code but cannot be any other than this one. */
const misprints: ReadonlyMap<string, string> = new Map([
  ['GBIT', 'GB/T'],
  ['GB I', 'GB/T'],
  ['DJ TJ', 'DG/TJ'],
]);

/** The words at the cursor: letters, with a slash, dash, point, bar or space between them. At most eight. */
export function readWords({ upper, at }: Cursor): Word[] {
  const words: Word[] = [];
  let from = at;
  while (words.length < 8) {
    const start = words.length === 0 ? from : endOfMark(upper, from);
    const end = endOfWord(upper, start);
    // Letters right after letters are one word; only a separator begins the next.
    if (end === start || (words.length > 0 && start === from)) break;
    words.push({ text: upper.slice(start, end), end });
    from = end;
  }
  return words;
}

/** Where a separator ends: one or two marks, a space before and behind them, or a space alone. */
function endOfMark(text: string, from: number): number {
  const start = text.charCodeAt(from) === 32 ? from + 1 : from;
  let end = start;
  while (end < start + 2 && end < text.length && marks.includes(text.charAt(end))) end++;
  return end > start && text.charCodeAt(end) === 32 ? end + 1 : end;
}

const marks = '/|_-.+:';

function endOfWord(text: string, start: number): number {
  let end = start;
  for (let code = text.charCodeAt(end); code >= 65 && code <= 90; code = text.charCodeAt(end)) end++;
  return end === start && text.startsWith('3GPP', start) ? start + 4 : end;
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
    const end = words[count - 1]?.end ?? 0;
    const spaced = joined(words, count, ' ');
    const together = count > 1 ? heads.get(joined(words, count, '')) : undefined;
    // A Chinese code may be torn apart (GB J 16), a name like ISO is not.
    const torn = together?.style === 'chinese' || together?.style === 'loose' ? together : undefined;
    const spelled = heads.get(spaced) ?? torn;
    if (spelled !== undefined) return { family: spelled, count, end, misprint: false };
    const misprint = misprints.get(spaced);
    const meant = misprint === undefined ? undefined : fixedFamilies().get(misprint);
    if (meant !== undefined) return { family: meant, count, end, misprint: true };
    const shorter = /^\.?\d/.test(text.slice(end, end + 2)) ? heads.get(spaced.slice(0, -1)) : undefined;
    if (shorter !== undefined && lettered.has(shorter.document))
      return { family: shorter, count, end: end - 1, misprint: false };
  }
  return null;
}

function joined(words: readonly Word[], count: number, by: string): string {
  let text = words[0]?.text ?? '';
  for (let i = 1; i < count; i++) text += by + (words[i]?.text ?? '');
  return text;
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
