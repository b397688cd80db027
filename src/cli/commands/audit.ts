import { audit } from '../../gaps/audit.js';
import type { AuditReport } from '../../model/audit-report.js';
import { renderAudit } from '../../report/audit.js';
import { systemsArgument } from '../arguments.js';
import { choice } from '../choices.js';
import type { Command } from '../command.js';
import { checkLevels, minimums } from '../minimum.js';
import { readSystem } from '../read-system.js';

const thresholds = ['error', 'warning', 'never'] as const;

export const auditCommand: Command = {
  name: 'audit',
  summary: { zh: '缺什么，哪些公布的数不成立', en: 'what is missing, and which published figures do not hold' },
  arguments: [systemsArgument],
  options: [
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
  ],
  dated: true,
  async run({ args, options, host, lang, format, asOf }) {
    const failOn = choice('--fail-on', options['failOn']?.at(-1) ?? 'error', thresholds);
    const minCoverage = minimums(options['minCoverage'] ?? []);
    const systems = [];
    for (const argument of args) systems.push(await readSystem(argument, host, lang));
    checkLevels(systems, minCoverage);
    const report = audit(systems, { minCoverage, ...(asOf === undefined ? {} : { asOf }) });
    return { text: renderAudit(report, { format, lang, systems }), exit: fails(report, failOn) ? 1 : 0 };
  },
};

function fails({ summary, findings }: AuditReport, failOn: (typeof thresholds)[number]): boolean {
  if (findings.some(({ code }) => code === 'coverage-below')) return true;
  if (failOn === 'never') return false;
  return summary.error > 0 || (failOn === 'warning' && summary.warning > 0);
}
