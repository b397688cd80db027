import type { Json } from '../base/json.js';
import { percentText } from '../base/percent.js';
import { punctuation } from '../base/punctuation.js';
import type { Language, Sentence } from '../base/sentence.js';
import type { Finding } from '../model/finding.js';
import type { RuleSentences } from './rule.js';
import { findingSentences } from './sentences.js';

/**
 * Says in one sentence, in Chinese or English, what a finding found. A finding of a rule that was written outside tixi
 * carries its own sentence, `message`.
 *
 * @example
 * const [, first] = findGaps(system).findings;
 * describeFinding(first, 'en'); // => '“terms” lacks 1: 2 required, 1 existing (0 in progress, 1 not started)'
 */
export function describeFinding(
  finding: Pick<Finding, 'code' | 'args'> & { readonly message?: Sentence },
  language: Language = 'zh',
): string {
  const sentences = sentencesOf(finding.code, finding.args);
  if (sentences !== undefined) return fillArgs(sentences.message, finding.args, language);
  return finding.message?.[language] ?? finding.code;
}

/** What a rule of tixi says of a finding, by the case that its arguments name; undefined for other rules. */
export function sentencesOf(code: string, args: Finding['args']): RuleSentences | undefined {
  const special = typeof args['case'] === 'string' ? findingSentences[`${code}.${args['case']}`] : undefined;
  return special ?? findingSentences[code];
}

/** Fills the arguments of a sentence in: names in the language asked, lists joined as that language joins them. */
export function fillArgs(sentence: Sentence, args: Finding['args'], language: Language): string {
  const parts = partsOf(sentence[language]);
  let text = parts[0] ?? '';
  for (let i = 1; i < parts.length; i += 2) {
    text = following(text, wordsFor(parts[i] ?? '', args, language), language);
    text = following(text, parts[i + 1] ?? '', language);
  }
  return text;
}

/** One text after another: in Chinese a standard number keeps a space from the character beside it. */
function following(text: string, next: string, language: Language): string {
  if (language === 'en' || text === '' || next === '') return text + next;
  const [last, first] = [text.charCodeAt(text.length - 1), next.charCodeAt(0)];
  const meet = (isChinese(last) && isLatin(first)) || (isLatin(last) && isChinese(first));
  return meet ? `${text} ${next}` : text + next;
}

function isChinese(unit: number): boolean {
  return unit >= 0x4e00 && unit <= 0x9fff;
}

function isLatin(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
}

const known = new Map<string, readonly string[]>();

/** A template as texts and names of arguments, in turns; an audit fills a few of them a million times. */
function partsOf(template: string): readonly string[] {
  let parts = known.get(template);
  if (parts === undefined) {
    parts = template.split(/\{(\w+)\}/);
    if (known.size < 1000) known.set(template, parts);
  }
  return parts;
}

function wordsFor(name: string, args: Finding['args'], language: Language): string {
  if (name === 'ratioText') return percentText(numberOrNull(args['metRatio']));
  if (name === 'shareText') return shareText(args);
  return argText(Object.hasOwn(args, name) ? (args[name] ?? null) : null, language);
}

function shareText(args: Finding['args']): string {
  const [listed, value] = [numberOrNull(args['listed']), numberOrNull(args['value'])];
  return percentText(listed === null || value === null || value === 0 ? null : listed / value);
}

function numberOrNull(value: Json | undefined): number | null {
  return typeof value === 'number' ? value : null;
}

/** An argument in words: names in the language asked, lists joined as that language joins them. */
export function argText(value: Json, language: Language): string {
  if (value === null) return '—';
  if (Array.isArray(value)) {
    const items: readonly Json[] = value;
    return items.map((item) => argText(item, language)).join(punctuation.list[language]);
  }
  if (typeof value !== 'object') return String(value);
  const names = value as Readonly<Record<string, Json>>;
  return argText(names[language] ?? names['zh'] ?? names['en'] ?? null, language);
}
