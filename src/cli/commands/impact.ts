import { renderImpact } from '../../report/impact.js';
import { impactOf } from '../../workspace/impact-of.js';
import { subjectsArgument } from '../arguments.js';
import type { Command } from '../command.js';
import { linksFlag } from '../read-audited.js';
import { workspaceOf } from '../workspace-of.js';

export const impactCommand: Command = {
  name: 'impact',
  summary: {
    zh: '一项标准废止或改版会牵动什么、少掉多少覆盖',
    en: 'what the withdrawal or a new edition of a standard touches, and what coverage it costs',
  },
  arguments: [
    { ...subjectsArgument, flags: '<system>' },
    {
      flags: '<standard>',
      summary: {
        zh: '标准的标识或标准号；不带年号则为全部版本',
        en: 'id or designation of a standard; without a year all its editions',
      },
    },
  ],
  options: [linksFlag],
  dated: true,
  async run(call) {
    const { args, lang, format, asOf } = call;
    const workspace = await workspaceOf(args.slice(0, 1), call);
    const report = impactOf(workspace, args[1] ?? '', asOf === undefined ? {} : { asOf });
    return { text: renderImpact(report, { format, lang, systems: workspace.systems }), exit: 0 };
  },
};
