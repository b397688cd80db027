import { TixiError } from '../../base/error.js';
import { punctuation } from '../../base/punctuation.js';
import { dropUnsaid, fillSentence, inBoth, isSentence, type Language, type Sentence } from '../../base/sentence.js';
import { shorten } from '../../base/shorten.js';
import type { ParseIssue } from '../../model/parse-issue.js';
import { describeIssue } from '../issue-sentences.js';
import { refusalSentences, type RefusalCode } from './refusal-sentences.js';

/** What an error of an operation carries in `details`. */
export interface RefusalDetails extends Readonly<Record<string, unknown>> {
  readonly reason: Sentence;
}

/** How many names of a list a sentence shows. */
const shownNames = 5;

/** The error for an operation that is not carried out; the sentence says why and what to do next. */
export function refusal(code: RefusalCode, args: Readonly<Record<string, unknown>> = {}): TixiError<RefusalCode> {
  const reason = inBoth((language) => say(code, args, language));
  return new TixiError(code, reason.en, { ...args, reason });
}

/** The error for an operation that is not written as it should be, or that would leave a document that is not valid. */
export function refusalOf(
  code: 'invalid-operation' | 'invalid-result',
  issues: readonly ParseIssue[],
  total: number,
): TixiError<RefusalCode> {
  const reason = inBoth((language) => {
    const shown = issues.slice(0, shownNames).map((issue) => describeIssue(issue, language));
    return fillSentence(refusalSentences[code][language], { issues: shown.join(punctuation.semicolon[language]) });
  });
  return new TixiError(code, reason.en, { issues, total, reason });
}

function say(code: RefusalCode, args: Readonly<Record<string, unknown>>, language: Language): string {
  const shown: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(args)) {
    if (Array.isArray(value)) shown[name] = joinNames(value, language);
    else if (isSentence(value)) shown[name] = value[language];
    else shown[name] = typeof value === 'string' ? shorten(value).slice(1, -1) : value;
  }
  return fillSentence(dropUnsaid(refusalSentences[code][language], args), shown);
}

function joinNames(names: readonly unknown[], language: Language): string {
  const shown = names
    .slice(0, shownNames)
    .map((name) => (typeof name === 'string' ? shorten(name).slice(1, -1) : name));
  const more = names.length - shown.length;
  const list = shown.join(punctuation.list[language]);
  return more === 0 ? list : language === 'zh' ? `${list}等 ${names.length} 个` : `${list} and ${more} more`;
}
