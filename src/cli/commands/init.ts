import { writeTemplate } from '../../io/write-template.js';
import type { Command } from '../command.js';
import { checkExtension } from '../file-form.js';

export const initCommand: Command = {
  name: 'init',
  summary: { zh: '写一个空白的体系表模板（.xlsx）', en: 'write an empty template of a system as a workbook' },
  arguments: [],
  options: [
    {
      flags: '--levels <list>',
      summary: {
        zh: '各层级的名称，以逗号分隔（默认 子体系,类别）',
        en: 'names of the levels, with commas between (default 子体系,类别)',
      },
    },
  ],
  ownFiles: true,
  dated: false,
  async run({ options, output }) {
    checkExtension(output, ['xlsx']);
    const given = options['levels']?.at(-1)?.split(/[,，、]/) ?? ['子体系', '类别'];
    const levels = given.map((name) => name.trim()).filter((name) => name !== '');
    return { text: '', bytes: await writeTemplate({ levels }), exit: 0 };
  },
};
