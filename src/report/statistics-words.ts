import type { Sentence } from '../base/sentence.js';
import type { StatisticsRow } from '../model/statistics.js';

export const statisticsSentences = {
  title: { zh: '{name}：标准统计表', en: '{name}: statistics of standards' },
  byLevel: { zh: '按标准级别', en: 'By level of standard' },
  byKind: { zh: '按标准类别', en: 'By kind of standard' },
  block: { zh: '分组', en: 'block' },
  key: { zh: '代码', en: 'key' },
  level: { zh: '标准级别', en: 'level of standard' },
  kind: { zh: '标准类别', en: 'kind of standard' },
  row: { zh: '行', en: 'row' },
  required: { zh: '应有数（个）', en: 'required' },
  existing: { zh: '现有数（个）', en: 'existing' },
  ratio: { zh: '现有数/应有数', en: 'existing / required' },
  basis: { zh: '应有数依据', en: 'basis of required' },
  listed: {
    zh: '“按清单”：没有按级别或类别给出应有数，以清单中现有和计划的标准之和代之。',
    en: '“as listed”: no numbers are declared by level or kind, so the existing and planned standards of the list stand for required.',
  },
  asOf: { zh: '以 {asOf} 为准。', en: 'As of {asOf}.' },
} as const satisfies Readonly<Record<string, Sentence>>;

export const statisticsBasisNames: Readonly<Record<StatisticsRow['basis'], Sentence>> = {
  declared: { zh: '给定', en: 'declared' },
  listed: { zh: '按清单', en: 'as listed' },
  balance: { zh: '差额', en: 'balance' },
  none: { zh: '无', en: 'none' },
};
