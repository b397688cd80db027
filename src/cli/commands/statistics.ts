import { statisticsTable } from '../../coverage/statistics.js';
import { renderStatistics } from '../../report/statistics.js';
import { systemArgument } from '../arguments.js';
import type { Command } from '../command.js';
import { readSystem } from '../read-system.js';

export const statisticsCommand: Command = {
  name: 'statistics',
  summary: {
    zh: '标准统计表：按级别、按类别的应有数和现有数',
    en: 'the statistics table: required and existing by level and by kind',
  },
  arguments: [systemArgument],
  options: [],
  dated: true,
  async run({ args, host, lang, format, asOf }) {
    const system = await readSystem(args[0] ?? '', host, lang);
    const table = statisticsTable(system, asOf === undefined ? {} : { asOf });
    return { text: renderStatistics(table, { format, lang, system }), exit: 0 };
  },
};
