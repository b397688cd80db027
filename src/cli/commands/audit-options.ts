import { auditGroupings, type AuditGrouping } from '../../report/audit-groups.js';
import { choice } from '../choices.js';
import type { Call, Flag } from '../command.js';
import { linksFlag } from '../read-audited.js';

export const policyFlag: Flag = {
  flags: '--policy <name>',
  summary: {
    zh: '策略：default、strict、published-only，或策略文件',
    en: 'policy: default, strict, published-only, or a file',
  },
};

export const groupByFlag: Flag = {
  flags: '--group-by <key>',
  summary: {
    zh: '按 severity（级别）、branch（分支）或 responsible（责任单位）分组',
    en: 'group by severity, branch or responsible',
  },
};

export const auditFlags: readonly Flag[] = [
  policyFlag,
  linksFlag,
  {
    flags: '--baseline <file>',
    summary: {
      zh: '基线文件：其中的发现已接受，不再计入',
      en: 'baseline: findings in it are accepted and do not count',
    },
  },
  {
    flags: '--update-baseline',
    summary: {
      zh: '把现有的错误和警告写入基线（需要 --by 和 --reason）',
      en: 'write all errors and warnings to the baseline (with --by and --reason)',
    },
  },
  { flags: '--by <name>', summary: { zh: '由谁接受', en: 'who accepts them' } },
  { flags: '--reason <text>', summary: { zh: '为何接受', en: 'why they are accepted' } },
  {
    flags: '--min-coverage <pct>',
    summary: {
      zh: '满足率至少为百分之几：80，或某一层级的每个节点 category=80；可写多次',
      en: 'least coverage in percent: 80, or category=80 for every node of a level; may be repeated',
    },
  },
  {
    flags: '--fail-on <severity>',
    summary: {
      zh: '发现达到哪一级时退出码为 1：error、warning 或 never（默认 error；不影响 --min-coverage）',
      en: 'exit 1 from which severity on: error, warning or never (default error; --min-coverage stands)',
    },
  },
  groupByFlag,
];

/** The grouping that was asked for. */
export function groupBy(options: Call['options']): AuditGrouping {
  return choice('--group-by', options['groupBy']?.at(-1) ?? 'severity', auditGroupings);
}
