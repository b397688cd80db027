import { coverage } from '../../coverage/coverage.js';
import { renderCoverage } from '../../report/coverage.js';
import { systemArgument } from '../arguments.js';
import type { Command } from '../command.js';
import { levelIdOf } from '../level-reference.js';
import { nodeIdOf } from '../node-reference.js';
import { readSystem } from '../read-system.js';

export const coverageCommand: Command = {
  name: 'coverage',
  summary: { zh: '各节点应有多少、现有多少、缺多少', en: 'how much each node ought to hold, holds and lacks' },
  arguments: [systemArgument],
  options: [
    {
      flags: '--at <level>',
      summary: { zh: '只列某一层级的节点（标识或名称）', en: 'only nodes of one level (id or title)' },
    },
    {
      flags: '--under <node>',
      summary: { zh: '只列某一节点之下（标识、编号或名称）', en: 'only below a node (id, code or title)' },
    },
  ],
  dated: true,
  async run({ args, options, host, lang, format, asOf }) {
    const system = await readSystem(args[0] ?? '', host, lang);
    const [at] = options['at'] ?? [];
    const [under] = options['under'] ?? [];
    const report = coverage(system, {
      ...(at === undefined ? {} : { at: levelIdOf(system, at) }),
      ...(under === undefined ? {} : { under: nodeIdOf(system, under, args[0] ?? '') }),
      ...(asOf === undefined ? {} : { asOf }),
    });
    return { text: renderCoverage(report, { format, lang, system }), exit: 0 };
  },
};
