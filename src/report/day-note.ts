import { fillSentence, type Language, type Sentence } from '../base/sentence.js';

/** Says for which day a result holds, or that none was given. */
export function dayNote(
  words: { readonly asOf: Sentence; readonly noDate: Sentence },
  asOf: string | null,
  lang: Language,
): string {
  return asOf === null ? words.noDate[lang] : fillSentence(words.asOf[lang], { asOf });
}
