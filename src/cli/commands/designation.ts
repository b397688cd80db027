import { explainDesignation } from '../../designation/explain.js';
import { safeParseDesignation } from '../../designation/parse.js';
import { designationReport, renderDesignations } from '../../report/designations.js';
import type { Command } from '../command.js';

export const designationCommand: Command = {
  name: 'designation',
  summary: {
    zh: '读标准号：规范写法、级别、性质、地区、改正了什么',
    en: 'read standard numbers: canonical form, level, region, what was repaired',
  },
  arguments: [
    {
      flags: '<text...>',
      summary: { zh: '标准号，如 "GB/T 1.1-2020"', en: 'standard numbers such as "GB/T 1.1-2020"' },
    },
  ],
  options: [],
  dated: false,
  run({ args, lang, format }) {
    const results = args.map((input) => ({ input, result: safeParseDesignation(input) }));
    const lines = results.map(({ result }) => explainDesignation(result, lang));
    return Promise.resolve({ text: renderDesignations(designationReport(results), lines, { format, lang }), exit: 0 });
  },
};
