import type { Sentence } from '../base/sentence.js';
import type { Basis, CoverageState } from '../model/coverage-report.js';

export const stateNames: Readonly<Record<CoverageState, Sentence>> = {
  covered: { zh: '已满足', en: 'covered' },
  gap: { zh: '有缺口', en: 'gap' },
  'not-applicable': { zh: '不适用', en: 'not applicable' },
  'not-assessed': { zh: '未评估', en: 'not assessed' },
};

export const basisNames: Readonly<Record<Basis, Sentence>> = {
  own: { zh: '本级给定', en: 'own number' },
  complete: { zh: '清单完整', en: 'complete list' },
  children: { zh: '下级合计', en: 'sum of children' },
  none: { zh: '无', en: 'none' },
};

/** Headings of the counts of a row, in the words of GB/T 13016 where it has them. */
export const countNames = {
  node: { zh: '节点', en: 'node' },
  code: { zh: '编号', en: 'code' },
  title: { zh: '名称', en: 'title' },
  level: { zh: '层级', en: 'level' },
  depth: { zh: '深度', en: 'depth' },
  required: { zh: '应有数', en: 'required' },
  existing: { zh: '现有数', en: 'existing' },
  planned: { zh: '计划', en: 'planned' },
  retired: { zh: '废止', en: 'retired' },
  unknown: { zh: '不明', en: 'unknown' },
  documents: { zh: '标准数', en: 'documents' },
  standards: { zh: '版本数', en: 'editions' },
  placements: { zh: '条目数', en: 'placements' },
  adopted: { zh: '采用外体系', en: 'adopted' },
  related: { zh: '相关标准', en: 'related' },
  basis: { zh: '应有数依据', en: 'basis' },
  remainder: { zh: '未归入下级', en: 'remainder' },
  met: { zh: '已满足数', en: 'met' },
  missing: { zh: '缺', en: 'missing' },
  inProgress: { zh: '其中在制', en: 'in progress' },
  notStarted: { zh: '其中未立项', en: 'not started' },
  ratio: { zh: '现有/应有', en: 'ratio' },
  metRatio: { zh: '满足率', en: 'met ratio' },
  state: { zh: '状态', en: 'state' },
  claimed: { zh: '公布数', en: 'published' },
} as const satisfies Readonly<Record<string, Sentence>>;

export const coverageSentences = {
  title: { zh: '{name}：覆盖情况', en: '{name}: coverage' },
  total: { zh: '合计', en: 'total' },
  outside: { zh: '其余（不在该层级之下）', en: 'outside that level' },
  asOf: { zh: '以 {asOf} 为准。', en: 'As of {asOf}.' },
  noDate: {
    zh: '状态以文件所记为准（未指定日期，可用 --as-of 指定）。',
    en: 'Statuses stand as recorded (no date given; --as-of sets one).',
  },
  distinct: {
    zh: '同一标准只计一次，因此各行的现有数相加可以大于合计。',
    en: 'A standard counts once however often it stands, so the rows may add up to more than the total.',
  },
  unassessed: {
    zh: '应有数为“—”：没有给定应有数，也没有声明清单完整，所以不能说覆盖了多少。',
    en: 'Where required is —, neither a number nor a complete list is declared, so nothing can be said about coverage.',
  },
  unplaced: {
    zh: '另有 {unplaced} 项标准未列入任何节点，不计入上表。',
    en: 'Standards of the list that stand in no node, and so count nowhere above: {unplaced}.',
  },
  excluded: { zh: '不适用，未计入：{name}，理由：{reason}', en: 'Not applicable, left out: {name}, because: {reason}' },
  skipped: { zh: '未运行的规则：{code}，原因：{reason}', en: 'Rule not run: {code}, because: {reason}' },
} as const satisfies Readonly<Record<string, Sentence>>;
