import { TixiError, isTixiError } from '../base/error.js';
import { fillSentence, type Language } from '../base/sentence.js';
import { failureSentences, noteSentences, type FailureCode } from './sentences.js';

/** The error that ends a command with exit code 2; `lines` follow its sentence. */
export function failure(
  code: FailureCode,
  args: Readonly<Record<string, unknown>>,
  lines: readonly string[] = [],
): TixiError {
  return new TixiError(code, failureSentences[code].en, { ...args, lines });
}

/** What a user is told of an error; never a stack trace. */
export function describeFailure(error: unknown, lang: Language): string {
  return fillSentence(noteSentences.prefix[lang], { text: failureText(error, lang) });
}

/** An error as one sentence, and lines that belong to it. */
export function failureText(error: unknown, lang: Language): string {
  const known = isTixiError(error) && Object.hasOwn(failureSentences, error.code);
  const code: FailureCode = known ? (error.code as FailureCode) : 'internal';
  const details = known ? error.details : { reason: error instanceof Error ? error.message : String(error) };
  const text = fillSentence(failureSentences[code][lang], {
    ...details,
    hint: nearestHint(details['nearest'], lang),
    known: listed(details['known'], lang),
    ids: listed(details['ids'], lang),
    allowed: listed(details['allowed'], lang),
  });
  const lines = Array.isArray(details['lines']) ? details['lines'].map(String) : [];
  return [text, ...lines].join('\n');
}

function nearestHint(nearest: unknown, lang: Language): string {
  return typeof nearest === 'string' ? fillSentence(noteSentences.hint[lang], { nearest }) : '';
}

function listed(items: unknown, lang: Language): string {
  if (!Array.isArray(items) || items.length === 0) return noteSentences.none[lang];
  return items.map(String).join(lang === 'zh' ? '、' : ', ');
}
