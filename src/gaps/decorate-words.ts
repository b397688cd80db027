import type { Sentence } from '../base/sentence.js';

/** What the badges and the legend of a diagram of gaps say. */
export const gapBadges = {
  missing: { zh: '缺 {missing}', en: '{missing} missing' },
  findings: { zh: '问题 {count}', one: '{count} finding', en: '{count} findings' },
} as const satisfies Readonly<Record<string, Sentence & { readonly one?: string }>>;

export const gapLegend = {
  error: { zh: '有错误', en: 'errors' },
  warning: { zh: '有警告', en: 'warnings' },
  info: { zh: '有提示', en: 'notices' },
  gap: { zh: '有缺口', en: 'gap' },
  accepted: { zh: '问题已全部接受', en: 'all findings accepted' },
} as const satisfies Readonly<Record<string, Sentence>>;
