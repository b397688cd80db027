import { TixiError, isTixiError } from '../base/error.js';
import { punctuation } from '../base/punctuation.js';
import { fillSentence, isSentence, type Language } from '../base/sentence.js';
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
    // Where the library found no node, what the user called the system is not known.
    argument: details['system'],
    ...Object.fromEntries(Object.entries(details).map(([key, value]) => [key, inWords(value, lang)])),
    hint: nearestHint(details['nearest'], lang),
  });
  const lines = Array.isArray(details['lines']) ? details['lines'].map(String) : [];
  return [text, ...lines].join('\n');
}

function nearestHint(nearest: unknown, lang: Language): string {
  return typeof nearest === 'string' ? fillSentence(noteSentences.hint[lang], { nearest }) : '';
}

function listed(items: readonly unknown[], lang: Language): string {
  if (items.length === 0) return noteSentences.none[lang];
  return items.map((item) => String(inWords(item, lang))).join(punctuation.list[lang]);
}

/** A detail as it stands in a sentence: a list, a name in each language, or as it is. */
function inWords(value: unknown, lang: Language): unknown {
  if (Array.isArray(value)) return listed(value, lang);
  return isSentence(value) ? value[lang] : value;
}
