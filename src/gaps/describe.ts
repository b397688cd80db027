import type { Json } from '../base/json.js';
import { percentText } from '../base/percent.js';
import type { Language, Sentence } from '../base/sentence.js';
import type { Finding } from '../model/finding.js';
import { findingSentences } from './sentences.js';

/**
 * Says in one sentence, in Chinese or English, what a finding found.
 *
 * @example
 * const [first] = audit(system).findings;
 * describeFinding(first, 'en'); // => '“terms” lacks 1: 2 required, 1 existing (0 in progress, 1 not started)'
 */
export function describeFinding(finding: Pick<Finding, 'code' | 'args'>, language: Language = 'zh'): string {
  const sentence = findingSentences[sentenceKey(finding.code, finding.args)]?.message;
  return sentence === undefined ? finding.code : fill(sentence, finding.args, language);
}

/** The next step a finding suggests, in both languages; null where there is none. */
export function nextStep(code: string, args: Finding['args']): Finding['next'] {
  const sentence = findingSentences[sentenceKey(code, args)]?.next ?? null;
  return sentence === null ? null : { zh: fill(sentence, args, 'zh'), en: fill(sentence, args, 'en') };
}

/** A coverage that is not known has a sentence of its own. */
function sentenceKey(code: string, args: Finding['args']): string {
  return code === 'coverage-below' && args['metRatio'] === null ? 'coverage-unknown' : code;
}

function fill(sentence: Sentence, args: Finding['args'], language: Language): string {
  return sentence[language].replace(/\{(\w+)\}/g, (_, name: string) => {
    if (name === 'ratioText') return percentText(numberOrNull(args['metRatio']));
    if (name === 'shareText') return shareText(args);
    return argText(Object.hasOwn(args, name) ? (args[name] ?? null) : null, language);
  });
}

function shareText(args: Finding['args']): string {
  const [listed, value] = [numberOrNull(args['listed']), numberOrNull(args['value'])];
  return percentText(listed === null || value === null || value === 0 ? null : listed / value);
}

function numberOrNull(value: Json | undefined): number | null {
  return typeof value === 'number' ? value : null;
}

/** An argument in words: names in the language asked, lists joined as that language joins them. */
function argText(value: Json, language: Language): string {
  if (value === null) return '—';
  if (Array.isArray(value)) {
    const items: readonly Json[] = value;
    return items.map((item) => argText(item, language)).join(language === 'zh' ? '、' : ', ');
  }
  if (typeof value !== 'object') return String(value);
  const names = value as Readonly<Record<string, Json>>;
  return argText(names[language] ?? names['zh'] ?? names['en'] ?? null, language);
}
