import { renderFill } from '../../report/fill.js';
import { fillFrom } from '../../workspace/fill-from.js';
import type { Command } from '../command.js';
import { nodeIdOf } from '../node-reference.js';
import { linksFlag } from '../read-audited.js';
import { noLinksNote, sideBySide, systemNamed, workspaceOf } from '../workspace-of.js';

export const fillCommand: Command = {
  name: 'fill',
  summary: {
    zh: '一个节点缺标准时，相连的体系中有哪些可以采用',
    en: 'what a node that lacks standards could adopt from linked systems',
  },
  arguments: [
    {
      flags: '<system>',
      summary: {
        zh: '哪个体系：文件、内置体系的标识，或所给工作区中体系的标识',
        en: 'which system: a file, an id of the catalogue, or the id of a system in a workspace given',
      },
    },
    { flags: '<node>', summary: { zh: '节点的标识、编号或名称', en: 'id, code or title of the node' } },
    {
      flags: '[from...]',
      summary: { zh: '从哪些体系或工作区采用', en: 'systems or workspaces to adopt from' },
    },
  ],
  options: [linksFlag],
  dated: true,
  async run(call) {
    const { args, lang, format, asOf } = call;
    const [name = '', node = '', ...from] = args;
    const others = await workspaceOf(from, call);
    const system = await systemNamed(name, others, call);
    const workspace = sideBySide([system], others);
    const report = fillFrom(workspace, system.id, nodeIdOf(system, node, name), asOf === undefined ? {} : { asOf });
    return {
      text: renderFill(report, { format, lang, systems: workspace.systems }),
      ...noLinksNote(others, lang),
      exit: 0,
    };
  },
};
