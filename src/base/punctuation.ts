import type { Language, Sentence } from './sentence.js';

/** The marks of each language, with the space that follows them. */
export const punctuation = {
  /** Between the items of a list; Chinese has a mark of its own for it. */
  list: { zh: '、', en: ', ' },
  comma: { zh: '，', en: ', ' },
  semicolon: { zh: '；', en: '; ' },
  colon: { zh: '：', en: ': ' },
} as const satisfies Readonly<Record<string, Sentence>>;

/** What is said behind a name, in the brackets of the language and with the space that they need before them. */
export function inBrackets(text: string, language: Language): string {
  return language === 'zh' ? `（${text}）` : ` (${text})`;
}
