import type { Title } from '../../model/title.js';

/** Chinese characters, small letters and digits: what is left of a title. */
const folded = /^[\u3400-\u9fffa-z0-9]*$/;

/** A title without spaces, punctuation, case and width: titles that differ in these alone are the same. */
export function foldTitle(text: string): string {
  if (folded.test(text)) return text;
  return text
    .normalize('NFKC')
    .replace(/[\s\p{P}]+/gu, '')
    .toLowerCase();
}

/** Whether titles say different things: the Chinese ones where there are any, else the English ones. */
export function titlesDiffer(titles: readonly Title[]): boolean {
  return (['zh', 'en'] as const).some((lang) => {
    const known = titles.map((title) => title[lang]).filter((text) => text !== undefined);
    if (lang === 'en' && titles.some(({ zh }) => zh !== undefined)) return false;
    const [first, ...others] = known;
    return others.some((text) => text !== first && foldTitle(text) !== foldTitle(first ?? ''));
  });
}
