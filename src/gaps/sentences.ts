import type { Sentence } from '../base/sentence.js';

/** The sentence of every finding, and the next step it suggests (null where there is none). */
export const findingSentences: Readonly<
  Record<string, { readonly message: Sentence; readonly next: Sentence | null }>
> = {
  'node-gap': {
    message: {
      zh: '“{title}”缺 {missing} 项：应有 {required}，现有 {existing}（在制 {inProgress}，未启动 {notStarted}）',
      en: '“{title}” lacks {missing}: {required} required, {existing} existing ({inProgress} in progress, {notStarted} not started)',
    },
    next: {
      zh: '列入制修订计划，先启动未启动的 {notStarted} 项',
      en: 'plan them; begin with the {notStarted} not started',
    },
  },
  'coverage-below': {
    message: {
      zh: '“{title}”的覆盖率为 {ratioText}，低于要求的 {percent}%',
      en: '“{title}” is covered to {ratioText}, below the {percent}% asked for',
    },
    next: { zh: '补足缺项，或说明应有数', en: 'close the gaps, or state what is required' },
  },
  'coverage-unknown': {
    message: {
      zh: '“{title}”的覆盖率无法判断（应有数未知），要求不低于 {percent}%',
      en: 'how far “{title}” is covered cannot be told (what is required is not known); at least {percent}% is asked for',
    },
    next: { zh: '说明应有数', en: 'state what is required' },
  },
  'not-assessed': {
    message: {
      zh: '“{title}”未评估：没有说明应有数，现列 {documents} 项',
      en: '“{title}” is not assessed: nobody said how many there ought to be; {documents} listed',
    },
    next: {
      zh: '填写应有数，或声明清单完整、不适用',
      en: 'state a number, a complete list, or that it does not apply',
    },
  },
  'not-applicable': {
    message: { zh: '“{title}”不适用：{reason}', en: '“{title}” does not apply: {reason}' },
    next: null,
  },
  'claim-contradicted': {
    message: {
      zh: '{source}公布{subject}为 {figure} {unit}，实际列出 {listed} {unit}，多出 {difference} {unit}',
      en: '{source} publishes {figure} as the number of {subject}; listed: {listed}, {difference} more',
    },
    next: { zh: '核对该数字或所列内容', en: 'check the figure or the list' },
  },
  'claim-not-listed': {
    message: {
      zh: '{source}公布{subject}为 {figure} {unit}，已列出 {listed} {unit}（{shareText}），{difference} {unit}未列出',
      en: '{source} publishes {figure} as the number of {subject}; listed: {listed} ({shareText}), not listed: {difference}',
    },
    next: { zh: '向发布单位索取完整清单', en: 'ask the publisher for the full list' },
  },
  'claims-disagree': {
    message: {
      zh: '{subject}公布了两个数：{source}为 {figure} {unit}，{otherSource}为 {otherFigure} {unit}',
      en: 'Two figures are published for the {subject}: {figure} in {source}, {otherFigure} in {otherSource}',
    },
    next: { zh: '请发布单位说明以哪个为准', en: 'ask the publisher which one stands' },
  },
  'claims-cannot-tell': {
    message: {
      zh: '{about}的两个数{differs}不同，无法比较：{source}为{what} {figure} {unit}，{otherSource}为{otherWhat} {otherFigure} {unit}',
      en: 'Two figures about {about} differ in {differs} and cannot be compared: {figure} {what} in {source}, {otherFigure} {otherWhat} in {otherSource}',
    },
    next: null,
  },
  'claim-sum-differs': {
    message: {
      zh: '{source}公布{subject}为 {figure} {unit}，各部分之和却是 {sum} {unit}（{parts}）',
      en: '{source} publishes {figure} as the number of {subject}; its parts add up to {sum} ({parts})',
    },
    next: { zh: '核对总数与各部分', en: 'check the total and its parts' },
  },
  'claim-sum-general': {
    message: {
      zh: '{source}公布{subject}为 {figure} {unit}，只有计入“{general}”才等于各部分之和（{parts}），不计入则为 {withoutGeneral} {unit}',
      en: '{source} publishes {figure} as the number of {subject}; its parts add up to that only with “{general}” ({parts}), without it to {withoutGeneral}',
    },
    next: null,
  },
  'records-differ': {
    message: {
      zh: '同一项标准的{differs}不一致：{records}',
      en: 'One standard is recorded with different {differs}: {records}',
    },
    next: { zh: '核对并统一', en: 'check the sources and settle on one' },
  },
};
