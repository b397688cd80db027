import { explainCoverage } from '../../coverage/explain.js';
import { renderExplanation } from '../../report/explanation.js';
import { systemArgument } from '../arguments.js';
import type { Command } from '../command.js';
import { nodeIdOf } from '../node-reference.js';
import { readSystem } from '../read-system.js';

export const explainCommand: Command = {
  name: 'explain',
  summary: { zh: '一个节点的覆盖率由哪些标准算出', en: 'which standards the ratio of a node is made of' },
  arguments: [
    systemArgument,
    {
      flags: '[node]',
      summary: {
        zh: '节点的标识、编号或名称；不写则为整个体系',
        en: 'id, code or title of a node; without it, the whole system',
      },
    },
  ],
  options: [],
  dated: true,
  async run({ args, host, lang, format, asOf }) {
    const system = await readSystem(args[0] ?? '', host, lang);
    const node = args[1] === undefined ? null : nodeIdOf(system, args[1], args[0] ?? '');
    const explanation = explainCoverage(system, node, asOf === undefined ? {} : { asOf });
    return { text: renderExplanation(explanation, { format, lang, system }), exit: 0 };
  },
};
