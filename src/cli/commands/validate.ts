import { isTixiError } from '../../base/error.js';
import { fillSentence, type Language } from '../../base/sentence.js';
import { titleIn } from '../../base/titles.js';
import type { StandardSystem } from '../../model/system.js';
import { renderValidation, validationReport, type Validated } from '../../report/validation.js';
import { describeIssue } from '../../system/issue-sentences.js';
import type { ParseResult } from '../../system/parse.js';
import { walkNodes } from '../../system/walk.js';
import { systemsArgument } from '../arguments.js';
import type { Call, Command } from '../command.js';
import { describeFailure, failureText } from '../failure.js';
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
  async run(call) {
    const { args, lang, format } = call;
    const all: Validated[] = [];
    const notes: string[] = [];
    for (const argument of args) {
      const { lines, ...validated } = await validate(argument, call);
      all.push(validated);
      notes.push(...lines);
    }
    return {
      text: format === 'table' ? '' : renderValidation(validationReport(all), { format, lang }),
      notes,
      exit: all.every(({ result }) => result?.ok === true) ? 0 : 2,
    };
  },
};

/** Checks one document; one that cannot be read does not keep the others from being checked. */
async function validate(
  system: string,
  { host, lang }: Call,
): Promise<Validated & { readonly lines: readonly string[] }> {
  try {
    const result = await parseArgument(system, host, lang);
    return { system, result, unread: null, lines: linesOf(result, nameOf(system, lang), lang) };
  } catch (error) {
    if (!isTixiError(error)) throw error;
    const unread = { zh: failureText(error, 'zh'), en: failureText(error, 'en') };
    return { system, result: null, unread, lines: [describeFailure(error, lang)] };
  }
}

function linesOf(result: ParseResult<StandardSystem>, file: string, lang: Language): readonly string[] {
  if (result.ok) {
    const { title, standards, claims } = result.value;
    const counts = { nodes: [...walkNodes(result.value)].length, standards: standards.length, claims: claims.length };
    return [fillSentence(noteSentences.valid[lang], { file, title: titleIn(title, lang), ...counts })];
  }
  const more = result.total - result.issues.length;
  return [
    fillSentence(failureSentences['invalid-system'][lang], { file, total: result.total }),
    ...result.issues.map((issue) => `  ${describeIssue(issue, lang)}`),
    ...(more > 0 ? [`  ${fillSentence(failureSentences['issues-cut'][lang], { more })}`] : []),
  ];
}
