import type { RepairCode } from './repairs.js';

/** Characters that stand for an ASCII one in texts that people type, copy or scan. */
const folded: readonly (readonly [characters: string, plain: string, repair: RepairCode])[] = [
  ['\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2500\u2501\u2e3a\u2e3b\ufe58\ufe63\u30fc\u00ad', '-', 'dash'],
  ['\u2215\u2044\u2571\u29f8\\\uff3c', '/', 'slash'],
  ['\u00b7\u2022\u2027\u2219\u30fb\u3002\uff61', '.', 'separator'],
  ['\u2236\ufe30\ufe55\ua789', ':', 'look-alike'],
  ['\u301c\u223c\u02dc\u2053', '~', 'range-mark'],
  ['\u3010\u3014\u3016[{', '(', 'punctuation'],
  ['\u3011\u3015\u3017]}', ')', 'punctuation'],
  ['\u201c\u201d\u2018\u2019\u300c\u300d\u300e\u300f"\'`', '"', 'punctuation'],
  [
    '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\t\n\v\f\r\u0085\u2028\u2029',
    ' ',
    'space',
  ],
  ['\u200b\u200c\u200d\u200e\u200f\u2060\ufeff', '', 'space'],
  ['\u3000', ' ', 'full-width'],
  ['\u00d7\u2573\u25a1', 'X', 'draft-year'],
  ['\u0410\u0391', 'A', 'look-alike'],
  ['\u0412\u0392', 'B', 'look-alike'],
  ['\u0421', 'C', 'look-alike'],
  ['\u0415\u0395', 'E', 'look-alike'],
  ['\u041d\u0397', 'H', 'look-alike'],
  ['\u0406\u0399', 'I', 'look-alike'],
  ['\u0408', 'J', 'look-alike'],
  ['\u041a\u039a', 'K', 'look-alike'],
  ['\u041c\u039c', 'M', 'look-alike'],
  ['\u039d', 'N', 'look-alike'],
  ['\u041e\u039f', 'O', 'look-alike'],
  ['\u0420\u03a1', 'P', 'look-alike'],
  ['\u0405', 'S', 'look-alike'],
  ['\u0422\u03a4', 'T', 'look-alike'],
  ['\u0425\u03a7', 'X', 'look-alike'],
  ['\u03a5', 'Y', 'look-alike'],
  ['\u0396', 'Z', 'look-alike'],
];

type LookAlikes = ReadonlyMap<number, readonly [plain: string, repair: RepairCode]>;

let table: LookAlikes | undefined;

/** Folds look-alike characters to ASCII and spaces to one, and notes what it did. One pass. */
export function cleanText(input: string, repairs: Set<RepairCode>): string {
  // Most texts are plain: nothing to fold, no space or mark twice.
  if (/^[\w(](?:[\w.:()+~|,;=]|[ \-/](?![ \-/]))*$/.test(input) && !input.endsWith(' ')) return input;
  table ??= new Map(
    folded.flatMap(([characters, plain, repair]) =>
      Array.from(characters, (one) => [one.charCodeAt(0), [plain, repair]] as const),
    ),
  );
  const guided = input.includes('指南') ? input.replace(/(ISO|IEC) ?\/? ?指南/i, '$1 Guide') : input;
  if (guided !== input) repairs.add('type-word');
  const russian = guided.includes('ГОСТ') ? fromRussian(guided) : guided;
  if (russian !== guided) repairs.add('look-alike');
  return collapse(foldLookAlikes(russian, table, repairs), repairs);
}

function foldLookAlikes(input: string, known: LookAlikes, repairs: Set<RepairCode>): string {
  let text = '';
  // What stands in the text from here on is taken over as it is.
  let from = 0;
  for (let i = 0; i < input.length; i++) {
    const code = input.charCodeAt(i);
    // Letters, digits and the marks of designations stand for themselves.
    if ((code >= 45 && code <= 90) || (code >= 97 && code <= 122) || code === 32) continue;
    const wide = code >= 0xff01 && code <= 0xff5e;
    const found = known.get(code) ?? (wide ? halfWidth(code) : undefined);
    if (found === undefined) continue;
    repairs.add(found[1]);
    text += input.slice(from, i) + found[0];
    from = i + 1;
  }
  return from === 0 ? input : text + input.slice(from);
}

function halfWidth(code: number): readonly [plain: string, repair: RepairCode] {
  return [String.fromCharCode(code - 0xfee0), 'full-width'];
}

function fromRussian(text: string): string {
  const bodies = text.replace(/ИСО/g, 'ISO').replace(/МЭК/g, 'IEC');
  return bodies.replace(/ГОСТ\s*Р(?=[\s\d])/g, 'GOST R').replace(/ГОСТ/g, 'GOST');
}

/** One space, one dash, one slash where several stand together; none outside. */
function collapse(text: string, repairs: Set<RepairCode>): string {
  if (!/^ | $|--|\/\/|  |一/.test(text)) return text;
  // A Chinese one between digits is a dash that was scanned.
  const dashed = replaced(text, /(?<=\d)一(?=\d)|--+/g, '-', 'dash', repairs);
  const slashed = replaced(dashed, /\/\/+/g, '/', 'slash', repairs);
  const spaced = replaced(slashed, /  +/g, ' ', 'space', repairs);
  return replaced(spaced, /^ | $/g, '', 'space', repairs);
}

function replaced(text: string, pattern: RegExp, by: string, repair: RepairCode, repairs: Set<RepairCode>): string {
  const result = text.replace(pattern, by);
  if (result !== text) repairs.add(repair);
  return result;
}
