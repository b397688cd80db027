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

/** Whether some two titles say different things: in Chinese where both have it, else in English where both have that. */
export function titlesDiffer(titles: readonly Title[]): boolean {
  const isEnglishAlone = ({ zh, en }: Title): boolean => zh === undefined && en !== undefined;
  return areSeveral(titles, 'zh') || (titles.some(isEnglishAlone) && areSeveral(titles, 'en'));
}

function areSeveral(titles: readonly Title[], language: 'zh' | 'en'): boolean {
  const texts = new Set(titles.map((title) => title[language]).filter((text) => text !== undefined));
  return texts.size > 1 && new Set(Array.from(texts, foldTitle)).size > 1;
}
