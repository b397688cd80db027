import { diffSystems } from '../../compare/diff-systems.js';
import { trendOf } from '../../compare/trend-of.js';
import type { StandardSystem } from '../../model/system.js';
import { renderDiff } from '../../report/diff.js';
import { renderTrend } from '../../report/trend.js';
import { systemArgument } from '../arguments.js';
import { day } from '../choices.js';
import type { Command } from '../command.js';
import { failure } from '../failure.js';
import { checkInputOnce, readSystem } from '../read-system.js';

export const diffCommand: Command = {
  name: 'diff',
  summary: {
    zh: '前后两版有何变化，覆盖情况随之如何；三版以上为逐版趋势',
    en: 'what changed between two editions, and with it coverage; of more than two, the trend',
  },
  arguments: [
    { ...systemArgument, flags: '<before>' },
    { ...systemArgument, flags: '<after>' },
    { ...systemArgument, flags: '[more...]' },
  ],
  options: [
    {
      flags: '--dates <list>',
      summary: {
        zh: '三版以上：每版以哪一天为准，以逗号分隔',
        en: 'of more than two: a day for each edition, with commas between',
      },
    },
  ],
  dated: true,
  async run({ args, options, host, lang, format, asOf }) {
    checkInputOnce(args);
    const systems: StandardSystem[] = [];
    for (const argument of args) systems.push(await readSystem(argument, host, lang));
    const [before, after] = systems;
    const dates = options['dates']?.at(-1)?.split(',');
    if (systems.length === 2 && before !== undefined && after !== undefined && dates === undefined) {
      const diff = diffSystems(before, after, asOf === undefined ? {} : { asOf });
      return { text: renderDiff(diff, { format, lang, before, after }), exit: 0 };
    }
    if (dates !== undefined && dates.length !== systems.length) {
      throw failure('wrong-dates', { dates: dates.length, systems: systems.length });
    }
    const days = dates?.map((text) => day('--dates', text, host)) ?? asOf;
    return { text: renderTrend(trendOf(systems, days === undefined ? {} : { asOf: days }), { format, lang }), exit: 0 };
  },
};
