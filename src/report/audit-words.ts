import type { Sentence } from '../base/sentence.js';
import type { Severity } from '../model/finding.js';

export const severityNames: Readonly<Record<Severity, Sentence>> = {
  error: { zh: '错误', en: 'Errors' },
  warning: { zh: '警告', en: 'Warnings' },
  info: { zh: '提示', en: 'Notes' },
};

/** What the findings of a rule have in common, as a heading above them. */
export const ruleNames: Readonly<Record<string, Sentence>> = {
  'node-gap': { zh: '标准有缺口', en: 'standards are missing' },
  'coverage-below': { zh: '覆盖率低于要求', en: 'coverage is below what is asked for' },
  'not-assessed': { zh: '没有评估应有多少', en: 'nobody said how many there ought to be' },
  'not-applicable': { zh: '不适用，不计入', en: 'not applicable, left out of the counts' },
  'claim-contradicted': { zh: '公布的数比所列的少', en: 'a figure is lower than what is listed' },
  'claim-not-listed': { zh: '公布的数没有列全', en: 'a figure is listed only in part' },
  'claims-disagree': { zh: '公布的数互相矛盾', en: 'published figures contradict each other' },
  'claims-cannot-tell': { zh: '公布的数口径不同，不能比较', en: 'published figures that count different things' },
  'claim-sum-differs': { zh: '总数不等于各部分之和', en: 'a total is not the sum of its parts' },
  'claim-sum-general': { zh: '总数含通用部分才成立', en: 'a total that holds only with the general part' },
};

export const auditSentences = {
  title: { zh: '审计：{names}', en: 'Audit: {names}' },
  asOf: { zh: '以 {asOf} 为准。', en: 'As of {asOf}.' },
  noDate: { zh: '未指定日期，状态以文件所记为准。', en: 'No date given: statuses stand as recorded.' },
  severity: { zh: '{name}（{count}）', en: '{name} ({count})' },
  rule: { zh: '{name}（{code}，{count}）', en: '{name} ({code}, {count})' },
  reason: { zh: '{reason}（{count}）', en: '{reason} ({count})' },
  place: { zh: '（位于 {path}）', en: ' (in {path})' },
  standard: { zh: '（标准 {standard}）', en: ' (standard {standard})' },
  next: { zh: '下一步：{next}。', en: 'Next: {next}.' },
  responsible: { zh: '责任单位：{names}。', en: 'Responsible: {names}.' },
  nothing: { zh: '没有发现问题。', en: 'Nothing was found.' },
  holding: { zh: '成立的公布数（{count}）', en: 'Published figures that hold ({count})' },
  unclear: { zh: '无法核对的公布数（{count}）', en: 'Published figures that cannot be checked ({count})' },
  holds: {
    zh: '{subject}：公布 {figure} {unit}，列出 {listed} {unit}。{mark}',
    en: '{subject}: {figure} published, {listed} listed. {mark}',
  },
  sumHolds: {
    zh: '{subject}：公布 {figure} {unit}，等于各部分之和（{parts}）。{mark}',
    en: '{subject}: {figure} published, the sum of the parts ({parts}). {mark}',
  },
  sumHoldsWithout: {
    zh: '{subject}：公布 {figure} {unit}，等于各部分之和，不含{general}。{mark}',
    en: '{subject}: {figure} published, the sum of the parts without {general}. {mark}',
  },
  cannotTell: {
    zh: '{subject}：公布 {figure} {unit}。{mark}',
    en: '{subject}: {figure} published. {mark}',
  },
  sources: { zh: '资料', en: 'Sources' },
  summary: { zh: '小结', en: 'Summary' },
  counts: {
    zh: '错误 {error}，警告 {warning}，提示 {info}。',
    en: 'Errors {error}, warnings {warning}, notes {info}.',
  },
  accepted: { zh: '已接受 {accepted}。', en: 'Accepted {accepted}.' },
  gaps: {
    zh: '有缺口的节点 {gaps} 个，共缺 {missing} 项。',
    en: 'Nodes with a gap: {gaps}; documents missing: {missing}.',
  },
  gapsUnknown: {
    zh: '有缺口的节点 {gaps} 个；共缺多少无法判断：有的节点没有应有数。',
    en: 'Nodes with a gap: {gaps}; how many documents are missing in all cannot be told: some nodes have no required number.',
  },
  skipped: { zh: '未运行的规则：{code}，原因：{reason}', en: 'Rule not run: {code}, because: {reason}' },
  columns: { zh: '发现', en: 'findings' },
} as const satisfies Readonly<Record<string, Sentence>>;

/** Headings of the table of findings. */
export const findingColumns = {
  severity: { zh: '级别', en: 'severity' },
  code: { zh: '规则', en: 'rule' },
  system: { zh: '体系', en: 'system' },
  node: { zh: '节点', en: 'node' },
  place: { zh: '位置', en: 'place' },
  standard: { zh: '标准', en: 'standard' },
  message: { zh: '发现', en: 'finding' },
  evidence: { zh: '依据', en: 'evidence' },
  next: { zh: '下一步', en: 'next step' },
  responsible: { zh: '责任单位', en: 'responsible' },
} as const satisfies Readonly<Record<string, Sentence>>;
