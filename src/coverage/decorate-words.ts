import type { Sentence } from '../base/sentence.js';

/** What the badges and notes of a diagram of coverage say. */
export const coverageBadges = {
  of: { zh: '{existing}/{required}', en: '{existing}/{required}' },
  existing: { zh: '现有 {existing}', en: '{existing} existing' },
  notApplicable: { zh: '不适用', en: 'n/a' },
  note: {
    zh: '应有 {required}，现有 {existing}，满足 {met}，满足率 {percent}',
    en: 'required {required}, existing {existing}, met {met} ({percent})',
  },
  unknown: { zh: '未评估：没有应有数；现有 {existing}', en: 'not assessed: no required number; existing {existing}' },
  reason: { zh: '不适用：{reason}', en: 'not applicable: {reason}' },
} as const satisfies Readonly<Record<string, Sentence>>;

/** What the legend of a diagram of coverage says; the bands are those of `bandOf`. */
export const coverageLegend = {
  'step-4': { zh: '已满足', en: 'all met' },
  'step-3': { zh: '满足 75% 以上', en: '75% met or more' },
  'step-2': { zh: '满足 50% 以上', en: '50% met or more' },
  'step-1': { zh: '不足 50%', en: 'less than 50%' },
  'step-0': { zh: '全缺', en: 'none met' },
  unknown: { zh: '未评估', en: 'not assessed' },
  notApplicable: { zh: '不适用', en: 'not applicable' },
  gap: { zh: '有缺口', en: 'gap' },
} as const satisfies Readonly<Record<string, Sentence>>;
