import type { Sentence } from '../base/sentence.js';

export const explanationSentences = {
  title: { zh: '{name}：覆盖率的由来', en: '{name}: where the ratio comes from' },
  state: { zh: '状态：{state}。', en: 'State: {state}.' },
  ratio: {
    zh: '现有数/应有数 = {existing}/{required} = {ratio}；满足率（不以多补少）{metRatio}。',
    en: 'existing / required = {existing} / {required} = {ratio}; met, without a surplus covering a gap elsewhere: {metRatio}.',
  },
  unknown: {
    zh: '现有 {existing} 个；应有数未知，所以没有覆盖率。',
    en: '{existing} exist; the required number is not known, so there is no ratio.',
  },
  none: {
    zh: '现有 {existing} 个；应有数为 0，所以没有覆盖率。',
    en: '{existing} exist; none is required, so there is no ratio.',
  },
  own: { zh: '应有数 {required}：本级给定。', en: 'Required {required}: the number declared here.' },
  complete: {
    zh: '应有数 {required}：声明清单完整，即现有与计划之和。',
    en: 'Required {required}: the list is declared complete, so it is what exists and what is planned.',
  },
  children: {
    zh: '应有数 {required}：各下级应有数之和，加上不在任何下级之中的标准。',
    en: 'Required {required}: the sum of the children, and the standards that stand in none of them.',
  },
  basisNone: {
    zh: '应有数未知：本级没有给定应有数，也没有声明清单完整，下级也不全有应有数。',
    en: 'Required is not known: no number and no complete list is declared here, nor a number in every child.',
  },
  unknownPart: { zh: '没有应有数的下级：{names}。', en: 'Children without a required number: {names}.' },
  part: { zh: '部分', en: 'part' },
  id: { zh: '标识', en: 'id' },
  document: { zh: '标准', en: 'document' },
  titleOf: { zh: '名称', en: 'title' },
  status: { zh: '状态', en: 'status' },
  reason: { zh: '理由', en: 'reason' },
  statusOrReason: { zh: '状态或理由', en: 'status or reason' },
  required: { zh: '应有数', en: 'required' },
  met: { zh: '已满足数', en: 'met' },
  node: { zh: '节点', en: 'node' },
} as const satisfies Readonly<Record<string, Sentence>>;

/** The lists of an explanation, as captions. */
export const partNames = {
  numerator: { zh: '分子：现有的标准', en: 'Numerator: documents that exist' },
  denominator: {
    zh: '分母：不在任何下级之中、计入应有数的标准',
    en: 'Denominator: documents counted as required themselves',
  },
  parts: { zh: '分母：下级的应有数', en: 'Denominator: required by children' },
  planned: { zh: '不在分子之内：计划中的标准', en: 'Left out of the numerator: planned' },
  retired: { zh: '不计：已废止或被代替的标准', en: 'Left out: retired' },
  unknown: { zh: '不计：状态不明的标准', en: 'Left out: status unknown' },
  related: { zh: '不计：相关标准', en: 'Left out: related only' },
  notApplicable: { zh: '不计：不适用的分支', en: 'Left out: branches that do not apply' },
} as const satisfies Readonly<Record<string, Sentence>>;
