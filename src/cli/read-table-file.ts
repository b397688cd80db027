import { isTixiError } from '../base/error.js';
import { fillSentence, type Language } from '../base/sentence.js';
import { describeTableProblem, type TableProblem } from '../io/problems.js';
import { readTable, type TableRead } from '../io/read-table.js';
import type { ReadTableOptions } from '../io/read/options.js';
import type { StandardSystem } from '../model/system.js';
import type { ParseResult } from '../system/parse.js';
import { failure } from './failure.js';
import type { Host } from './host.js';
import { readBytes, type TextSource } from './read-text.js';
import { noteSentences } from './sentences.js';

const tables = /\.(?:xlsx|xlsm|xls|et|csv|tsv|md|markdown)$/i;

/** Tells whether a file is read as a table, by its extension. */
export function isTableFile(path: string): boolean {
  return tables.test(path);
}

/** Reads a table for any command; what was in doubt is said on stderr, the first ten of it. */
export async function readTableFile(
  source: TextSource,
  host: Host,
  lang: Language,
): Promise<ParseResult<StandardSystem>> {
  const { system, report } = await readTableWith(source, host, {});
  const errors = report.problems.filter(({ severity }) => severity === 'error');
  for (const line of problemLines(errors.slice(0, 10), lang)) host.stderr(`${line}\n`);
  if (errors.length > 10) {
    const args = { more: errors.length - 10, file: source.path };
    host.stderr(`${fillSentence(noteSentences.moreProblems[lang], args)}\n`);
  }
  if (errors.length > 0) host.stderr(`${tableNote(source.name, report, lang)}\n`);
  return { ok: true, value: system };
}

/** Reads a table with options; errors name the file. */
export async function readTableWith(source: TextSource, host: Host, options: ReadTableOptions): Promise<TableRead> {
  const bytes = await readBytes(source, host);
  // A table in plain text has no name of its own; the file's is the title where nothing else says one.
  const name = source.path.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '');
  try {
    return await readTable(bytes, { ...(name === '' || name === '-' ? {} : { name }), ...options });
  } catch (error) {
    if (!isTixiError(error)) throw error;
    throw failure(error.code as 'no-table', { ...error.details, file: source.name });
  }
}

/** Problems as lines, each safe for a terminal by the one who prints them. */
export function problemLines(problems: readonly TableProblem[], lang: Language): readonly string[] {
  return problems.map((problem) => `  ${describeTableProblem(problem, lang)}`);
}

/** How many rows were read, placed, reported. */
export function tableNote(file: string, { rows, errors, problems }: TableRead['report'], lang: Language): string {
  return fillSentence(noteSentences.tableRead[lang], { file, ...rows, errors, notes: problems.length - errors });
}
