import type { RuleSentences } from '../rule.js';

/** What the rules about published figures and records say. */
export const claimSentences: Readonly<Record<string, RuleSentences>> = {
  'claim-contradicted': {
    name: { zh: '公布的数比所列的少', en: 'a figure is lower than what is listed' },
    message: {
      zh: '{source}公布{subject}为 {figure} {unit}，实际列出 {listed} {unit}，多出 {difference} {unit}',
      en: '{source} publishes {figure} as the number of {subject}; listed: {listed}, {difference} more',
    },
    next: { zh: '核对该数字或所列内容', en: 'check the figure or the list' },
  },
  'claim-not-listed': {
    name: { zh: '公布的数没有列全', en: 'a figure is listed only in part' },
    message: {
      zh: '{source}公布{subject}为 {figure} {unit}，已列出 {listed} {unit}（{shareText}），{difference} {unit}未列出',
      en: '{source} publishes {figure} as the number of {subject}; listed: {listed} ({shareText}), not listed: {difference}',
    },
    next: { zh: '向发布单位索取完整清单', en: 'ask the publisher for the full list' },
  },
  'claims-disagree': {
    name: { zh: '公布的数互相矛盾', en: 'published figures contradict each other' },
    message: {
      zh: '{subject}公布了两个数：{source}为 {figure} {unit}，{otherSource}为 {otherFigure} {unit}',
      en: 'Two figures are published for the {subject}: {figure} in {source}, {otherFigure} in {otherSource}',
    },
    next: { zh: '请发布单位说明以哪个为准', en: 'ask the publisher which one stands' },
  },
  'claims-cannot-tell': {
    name: { zh: '公布的数口径不同，不能比较', en: 'published figures that count different things' },
    message: {
      zh: '{about}的两个数{differs}不同，无法比较：{source}为{what} {figure} {unit}，{otherSource}为{otherWhat} {otherFigure} {unit}',
      en: 'Two figures about {about} differ in {differs} and cannot be compared: {figure} {what} in {source}, {otherFigure} {otherWhat} in {otherSource}',
    },
    next: null,
  },
  'claim-sum-differs': {
    name: { zh: '总数不等于各部分之和', en: 'a total is not the sum of its parts' },
    message: {
      zh: '{source}公布{subject}为 {figure} {unit}，各部分之和却是 {sum} {unit}（{parts}）',
      en: '{source} publishes {figure} as the number of {subject}; its parts add up to {sum} ({parts})',
    },
    next: { zh: '核对总数与各部分', en: 'check the total and its parts' },
  },
  'claim-sum-general': {
    name: { zh: '总数含通用部分才成立', en: 'a total that holds only with the general part' },
    message: {
      zh: '{source}公布{subject}为 {figure} {unit}，只有计入“{general}”才等于各部分之和（{parts}），不计入则为 {withoutGeneral} {unit}',
      en: '{source} publishes {figure} as the number of {subject}; its parts add up to that only with “{general}” ({parts}), without it to {withoutGeneral}',
    },
    next: null,
  },
  'records-differ': {
    name: { zh: '同一标准的记载不一致', en: 'records of one standard differ' },
    message: {
      zh: '同一项标准的{differs}不一致：{records}',
      en: 'One standard is recorded with different {differs}: {records}',
    },
    next: { zh: '核对并统一', en: 'check the sources and settle on one' },
  },
};
