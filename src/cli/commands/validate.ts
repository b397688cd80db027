import { fillSentence } from '../../base/sentence.js';
import { renderValidation, validationReport } from '../../report/validation.js';
import { titleIn } from '../../report/names.js';
import { describeIssue } from '../../system/issue-sentences.js';
import { walkNodes } from '../../system/walk.js';
import { systemsArgument } from '../arguments.js';
import type { Command } from '../command.js';
import { nameOf, parseArgument } from '../read-system.js';
import { failureSentences, noteSentences } from '../sentences.js';

export const validateCommand: Command = {
  name: 'validate',
  summary: {
    zh: '检查文件是不是有效的标准体系，列出全部问题',
    en: 'check that a file is a valid system, and list what is wrong',
  },
  arguments: [systemsArgument],
  options: [],
  dated: false,
  async run({ args, host, lang, format }) {
    const results = [];
    const notes: string[] = [];
    for (const argument of args) {
      const file = nameOf(argument, lang);
      const result = await parseArgument(argument, host, lang);
      results.push({ system: argument, result });
      if (result.ok) {
        const { value: system } = result;
        const nodes = [...walkNodes(system)].length;
        const title = titleIn(system.title, lang);
        const counts = { standards: system.standards.length, claims: system.claims.length };
        notes.push(fillSentence(noteSentences.valid[lang], { file, title, nodes, ...counts }));
        continue;
      }
      notes.push(fillSentence(failureSentences['invalid-system'][lang], { file, total: result.total }));
      notes.push(...result.issues.map((issue) => `  ${describeIssue(issue, lang)}`));
      const more = result.total - result.issues.length;
      if (more > 0) notes.push(`  ${fillSentence(failureSentences['issues-cut'][lang], { more })}`);
    }
    return {
      text: format === 'table' ? '' : renderValidation(validationReport(results), { format, lang }),
      notes,
      exit: results.every(({ result }) => result.ok) ? 0 : 2,
    };
  },
};
