import type { Sentence } from '../base/sentence.js';
import type { AuditReport } from '../model/audit-report.js';
import type { Severity } from '../model/finding.js';

/** Headings of groups. */
export const severityNames: Readonly<Record<Severity, Sentence>> = {
  error: { zh: '错误', en: 'Errors' },
  warning: { zh: '警告', en: 'Warnings' },
  info: { zh: '提示', en: 'Notes' },
};

/** The severity of one finding. */
export const severityWords: Readonly<Record<Severity, Sentence>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  info: { zh: '提示', en: 'note' },
};

export const auditSentences = {
  title: { zh: '审计：{names}', en: 'Audit: {names}' },
  gapsTitle: { zh: '缺口：{names}', en: 'Gaps: {names}' },
  asOf: { zh: '以 {asOf} 为准。', en: 'As of {asOf}.' },
  noDate: { zh: '未指定日期，状态以文件所记为准。', en: 'No date given: statuses stand as recorded.' },
  severity: { zh: '{name}（{count}）', en: '{name} ({count})' },
  rule: { zh: '{name}（{code}，{count}）', en: '{name} ({code}, {count})' },
  nobody: { zh: '没有责任单位', en: 'No department named' },
  weighted: { zh: '{severity}：{name}（{code}，{count}）', en: '{severity}: {name} ({code}, {count})' },
  acceptedTitle: { zh: '已接受（{count}）', en: 'Accepted ({count})' },
  acceptedBy: { zh: '{text} 理由：{reason}（{by}）{until}', en: '{text} Accepted because: {reason} ({by}){until}' },
  until: { zh: '，至 {expires}', en: ', until {expires}' },
  expired: { zh: '基线中已到期的条目（{count}）', en: 'Entries of the baseline that have expired ({count})' },
  unmatched: {
    zh: '基线中不再对应任何发现的条目（{count}）',
    en: 'Entries of the baseline that match nothing any more ({count})',
  },
  entry: { zh: '{code}，{place}：{reason}（{by}）{until}', en: '{code}, {place}: {reason} ({by}){until}' },
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
  undated: {
    zh: '没有日期（--as-of），未判断：{names}。',
    en: 'Not judged for want of a day (--as-of): {names}.',
  },
  unlinked: {
    zh: '没有链接（--links），未判断：{names}。',
    en: 'Not judged for want of links (--links): {names}.',
  },
  tooManyLinks: {
    zh: '由链接推出的链接过多，未判断：{names}。',
    en: 'Not judged, since too many links follow from those given: {names}.',
  },
  baselineExpiry: { zh: '基线的期限', en: 'expiry in the baseline' },
  columns: { zh: '发现', en: 'findings' },
} as const satisfies Readonly<Record<string, Sentence>>;

/** The title of a report, by what it holds. */
export function titleOf({ format }: Pick<AuditReport, 'format'>): Sentence {
  return format === 'tixi/gaps/1' ? auditSentences.gapsTitle : auditSentences.title;
}

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
