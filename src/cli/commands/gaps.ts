import { findGaps } from '../../gaps/audit.js';
import { renderAudit } from '../../report/audit.js';
import { systemArgument } from '../arguments.js';
import type { Command } from '../command.js';
import { readPolicy } from '../read-policy.js';
import { readSystem } from '../read-system.js';
import { groupBy, groupByFlag, policyFlag } from './audit-options.js';

export const gapsCommand: Command = {
  name: 'gaps',
  summary: { zh: '体系里缺什么，哪里不妥', en: 'what a system lacks, and what is amiss in it' },
  arguments: [systemArgument],
  options: [policyFlag, groupByFlag],
  dated: true,
  async run({ args, options, host, lang, format, asOf }) {
    const grouping = groupBy(options);
    const named = options['policy']?.at(-1);
    const policy = named === undefined ? {} : { policy: await readPolicy(named, host, lang) };
    const system = await readSystem(args[0] ?? '', host, lang);
    const report = findGaps(system, { ...policy, ...(asOf === undefined ? {} : { asOf }) });
    return { text: renderAudit(report, { format, lang, systems: [system], groupBy: grouping }), exit: 0 };
  },
};
