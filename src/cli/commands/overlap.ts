import { renderOverlap } from '../../report/overlap.js';
import { overlap } from '../../workspace/overlap.js';
import { subjectsArgument } from '../arguments.js';
import type { Command } from '../command.js';
import { linksFlag } from '../read-audited.js';
import { workspaceOf } from '../workspace-of.js';

export const overlapCommand: Command = {
  name: 'overlap',
  summary: {
    zh: '几个体系共有哪些标准，同一标准在哪里不一致',
    en: 'what several systems have in common, and where they have it differently',
  },
  arguments: [subjectsArgument],
  options: [
    {
      flags: '--at <level>',
      summary: {
        zh: '以某一层级的节点为单位对照（默认顶层）',
        en: 'compare the nodes of one level (default: the top)',
      },
    },
    {
      flags: '--equal-links',
      summary: {
        zh: '链接说明相同的标准也算同一标准',
        en: 'take standards for one where a link says that they are equal',
      },
    },
    linksFlag,
  ],
  dated: true,
  async run(call) {
    const { args, options, lang, format, asOf } = call;
    const workspace = await workspaceOf(args, call);
    const at = options['at']?.at(-1);
    const report = overlap(workspace, {
      equalLinks: options['equalLinks'] !== undefined,
      ...(at === undefined ? {} : { at }),
      ...(asOf === undefined ? {} : { asOf }),
    });
    return { text: renderOverlap(report, { format, lang, systems: workspace.systems }), exit: 0 };
  },
};
