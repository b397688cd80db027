import type { Sentence } from '../base/sentence.js';
import type { ClaimPair, ClaimResult, ClaimSum, ReconciledClaim } from '../model/claims-report.js';

export const resultNames: Readonly<Record<ClaimResult | ClaimPair['result'] | ClaimSum['result'], Sentence>> = {
  holds: { zh: '相符', en: 'holds' },
  'holds-with-general': { zh: '含通用部分才相符', en: 'holds only with the general part' },
  'holds-without-general': { zh: '不含通用部分才相符', en: 'holds only without the general part' },
  contradicted: { zh: '不符', en: 'contradicted' },
  'not-listed': { zh: '未列全', en: 'not listed in full' },
  'cannot-tell': { zh: '无法核对', en: 'cannot tell' },
};

export const reasonNames: Readonly<Record<NonNullable<ReconciledClaim['reason']>, Sentence>> = {
  'not-counted-here': { zh: '体系不列此类事项', en: 'a system does not list such things' },
  act: { zh: '清单不记参与方式', en: 'the list does not say who did what' },
  period: { zh: '只计某一时期', en: 'it counts one period only' },
  'structure-not-listed': { zh: '这一层级没有列出', en: 'that level is not listed' },
};

export const claimsSentences = {
  title: { zh: '{name}：公布的数与所列的数', en: '{name}: published figures and what is listed' },
  claims: { zh: '公布的数与清单', en: 'figures and the list' },
  sums: { zh: '总数与各部分之和', en: 'wholes and the sums of their parts' },
  pairs: { zh: '同一事项的两个数', en: 'two figures about one thing' },
  about: { zh: '对象', en: 'about' },
  counts: { zh: '内容', en: 'counts' },
  value: { zh: '公布', en: 'published' },
  listed: { zh: '列出', en: 'listed' },
  result: { zh: '结论', en: 'result' },
  source: { zh: '来源', en: 'source' },
  sum: { zh: '各部分之和', en: 'sum of parts' },
  parts: { zh: '各部分', en: 'parts' },
  withoutGeneral: { zh: '不含通用部分', en: 'without general' },
  other: { zh: '另一个数', en: 'other figure' },
  otherSource: { zh: '另一来源', en: 'other source' },
  comparison: { zh: '比对', en: 'comparison' },
  compared: { zh: '相比之数', en: 'compared with' },
} as const satisfies Readonly<Record<string, Sentence>>;
