import type { Language, Sentence } from '../base/sentence.js';

export const suggestionSentences = {
  title: { zh: '建议的链接', en: 'Suggested links' },
  nodes: { zh: '节点之间', en: 'Between nodes' },
  standards: { zh: '名称相同或相近的标准', en: 'Standards of the same or nearly the same title' },
  kind: { zh: '对象', en: 'of' },
  node: { zh: '节点', en: 'node' },
  standard: { zh: '标准', en: 'standard' },
  from: { zh: '从', en: 'from' },
  relation: { zh: '关系', en: 'relation' },
  to: { zh: '到', en: 'to' },
  score: { zh: '得分', en: 'score' },
  evidence: { zh: '依据', en: 'evidence' },
  shared: {
    zh: '共有标准 {documents} 个（各有 {ofFrom}、{ofTo} 个），为随机情形的 {lift} 倍',
    en: 'shared standards {documents} (of {ofFrom} and {ofTo}), {lift} times as many as by chance',
  },
  titles: { zh: '{language}名称相似度 {similarity}', en: '{language} titles alike by {similarity}' },
  sameIssuer: { zh: '发布者相同', en: 'same issuer' },
  otherIssuer: { zh: '发布者不同', en: 'different issuers' },
  nothing: { zh: '没有可建议的链接。', en: 'There is nothing to suggest.' },
  notApplied: {
    zh: '以上只是建议：没有写入任何链接，是否成立须由人判断。',
    en: 'These are suggestions only: no link was made, and whether one holds is for people to say.',
  },
  cut: {
    zh: '有 {cut} 个名称的相近者过多，没有逐一比较。',
    en: 'Titles that too many others resemble for all to be compared: {cut}.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

/** The language whose titles were compared. */
export const languageNames: Readonly<Record<Language, Sentence>> = {
  zh: { zh: '中文', en: 'Chinese' },
  en: { zh: '英文', en: 'English' },
};
