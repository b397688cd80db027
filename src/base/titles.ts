import type { Language } from './sentence.js';

/** A title that may have one language or both. */
export interface AnyTitle {
  readonly zh?: string | null | undefined;
  readonly en?: string | null | undefined;
}

/** A title in the language asked for, in the other one where it has only that. */
export function titleIn(title: AnyTitle | undefined, lang: Language): string | null {
  if (title === undefined) return null;
  return lang === 'zh' ? (title.zh ?? title.en ?? null) : (title.en ?? title.zh ?? null);
}

/** A code or designation with the title behind it, as far as there are both. */
export function numbered(number: string | null | undefined, title: string | null): string {
  return [number, title].filter((part) => part !== undefined && part !== null).join(' ');
}
