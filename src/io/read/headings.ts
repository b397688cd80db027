import { splitCode } from './tree.js';

/** How a heading is numbered or set, so that its depth is known from those before it. */
export interface HeadingStyle {
  readonly key: string;
  /** The heading without its number. */
  readonly name: string;
  readonly code: string | null;
}

const styles: readonly (readonly [string, RegExp])[] = [
  ['chapter', /^第[一二三四五六七八九十百\d]+(?:章|部分|篇|节)\s*[、:：]?\s*(.+)$/],
  ['chinese', /^[一二三四五六七八九十]+\s*[、.．]\s*(.+)$/],
  ['chinese-brackets', /^[(（][一二三四五六七八九十]+[)）]\s*[、.．]?\s*(.+)$/],
  ['arabic-brackets', /^[(（]\d+[)）]\s*[、.．]?\s*(.+)$/],
  ['arabic-half', /^\d+[)）]\s*(.+)$/],
  ['circled', /^[①-⑳]\s*(.+)$/],
];

/** Takes the number off a heading: `一、`, `（二）`, `3）`, or a code such as `101.2`. */
export function headingStyle(text: string): HeadingStyle {
  for (const [key, pattern] of styles) {
    const name = pattern.exec(text)?.[1];
    if (name !== undefined) return { key, name, code: null };
  }
  const split = splitCode(text);
  if (split === null) return { key: 'plain', name: text, code: null };
  return { key: `code ${String(split.code.split(/[.\-]/).length)}`, ...split };
}

/** How far a text is indented by spaces: an ideographic space or a tab counts as two. */
export function indentOfText(text: string): number {
  let width = 0;
  for (const character of text) {
    if (character === '\u3000' || character === '\t') width += 2;
    else if (character === ' ' || character === '\u00a0') width += 1;
    else break;
  }
  return width;
}

/** Follows headings down a table: each new style is one step deeper, a known one goes back up to its step. */
export function createSteps(): (key: string | number) => number {
  const open: (string | number)[] = [];
  return (key) => {
    if (typeof key === 'number') while (open.length > 0 && (open.at(-1) as number) > key) open.pop();
    const known = open.indexOf(key);
    if (known >= 0) open.length = known + 1;
    else open.push(key);
    return open.length;
  };
}
