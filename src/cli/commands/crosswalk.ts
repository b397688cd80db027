import { renderCrosswalk } from '../../report/crosswalk.js';
import { crosswalk } from '../../workspace/crosswalk/crosswalk.js';
import { crosswalkPresets, type CrosswalkPreset } from '../../workspace/crosswalk/presets.js';
import { choice, wholeNumber } from '../choices.js';
import type { Command } from '../command.js';
import { failure } from '../failure.js';
import { linksFlag } from '../read-audited.js';
import { noLinksNote, sideBySide, systemNamed, workspaceOf } from '../workspace-of.js';

const presets = Object.keys(crosswalkPresets) as CrosswalkPreset[];

export const crosswalkCommand: Command = {
  name: 'crosswalk',
  summary: {
    zh: '一个体系的节点各对应另一个体系的哪个节点，路径怎么走',
    en: 'which node of another system each node of a system finds, and by which path',
  },
  arguments: [
    {
      flags: '<from>',
      summary: {
        zh: '从哪个体系：文件、内置体系的标识，或所给工作区中体系的标识',
        en: 'from which system: a file, an id of the catalogue, or the id of a system in a workspace given',
      },
    },
    { flags: '<to>', summary: { zh: '到哪个体系', en: 'to which system' } },
    {
      flags: '[through...]',
      summary: { zh: '路径还可经过的体系或工作区', en: 'systems or workspaces that paths may pass, too' },
    },
  ],
  options: [
    linksFlag,
    { flags: '--preset <name>', summary: { zh: '罚分：opencre（默认）', en: 'penalties: opencre (default)' } },
    {
      flags: '--alternatives <number>',
      summary: { zh: '每个节点另列几个对应（默认 3）', en: 'how many further nodes to list for each (default 3)' },
    },
  ],
  dated: false,
  async run(call) {
    const { args, options, lang, format } = call;
    const [from = '', to = '', ...through] = args;
    const preset = choice('--preset', options['preset']?.at(-1) ?? 'opencre', presets);
    const alternatives = wholeNumber('--alternatives', options['alternatives']?.at(-1) ?? '3', 0);
    const others = await workspaceOf(through, call);
    const [first, second] = [await systemNamed(from, others, call), await systemNamed(to, others, call)];
    if (first.id === second.id) throw failure('same-system', { id: first.id });
    const { systems } = sideBySide([first, second], others);
    const report = crosswalk({ systems, links: others.links }, first.id, second.id, { preset, alternatives });
    return { text: renderCrosswalk(report, { format, lang, systems }), ...noLinksNote(others, lang), exit: 0 };
  },
};
