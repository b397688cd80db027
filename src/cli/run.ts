import { CommanderError } from 'commander';
import { escapeTerminal } from '../base/escape.js';
import { fillSentence, type Language } from '../base/sentence.js';
import type { Outcome } from './command.js';
import { commands } from './commands.js';
import { describeFailure, failure } from './failure.js';
import type { Host } from './host.js';
import { parserFailure, unknownCommand } from './parser-failure.js';
import { buildProgram } from './program.js';
import { ioFailure } from './read-text.js';
import { noteSentences } from './sentences.js';

/** Runs the command line: data to stdout or a file, notes to stderr; returns the exit code 0, 1 or 2. */
export async function run(argv: readonly string[], host: Host): Promise<number> {
  const lang = languageOf(argv);
  const note = (text: string): void => host.stderr(`${escapeTerminal(text)}\n`);
  let exit = 0;
  const write = async (file: string, content: string | Uint8Array): Promise<void> => {
    try {
      await host.writeFile(file, content);
    } catch (error) {
      throw ioFailure(error, file, 'cannot-write');
    }
    note(fillSentence(noteSentences.written[lang], { file }));
  };
  const deliver = async (outcome: Outcome, output: string | undefined): Promise<void> => {
    exit = outcome.exit;
    for (const text of outcome.notes ?? []) note(text);
    const content = outcome.bytes ?? outcome.text;
    if (outcome.pages !== undefined) {
      if (output === undefined) throw failure('pages-need-file', { pages: outcome.pages.length });
      for (const [i, page] of outcome.pages.entries()) await write(numberedFile(output, i + 1), page);
      return;
    }
    if (output === undefined) {
      if (outcome.bytes !== undefined && host.isTerminal()) throw failure('bytes-to-terminal', {});
      if (content.length > 0) host.stdout(content);
      return;
    }
    await write(output, content);
  };
  const program = buildProgram(commands, host, lang, deliver);
  if (argv.length === 0) {
    program.outputHelp({ error: true });
    return 2;
  }
  try {
    checkHelp(argv);
    await program.parseAsync(argv, { from: 'user' });
    return exit;
  } catch (error) {
    const isParser = error instanceof CommanderError;
    if (isParser && error.exitCode === 0) return 0;
    note(describeFailure(isParser ? parserFailure(error, program, argv) : error, lang));
    return 2;
  }
}

/** The parser answers `help` for a command that there is not with the help of all, and says nothing. */
function checkHelp([first, asked]: readonly string[]): void {
  const known = ['help', ...commands.map(({ name }) => name)];
  const wrong = first === 'help' && asked !== undefined && !asked.startsWith('-') && !known.includes(asked);
  if (wrong) throw unknownCommand(asked, known);
}

/** The name of one of several files: the number stands before the extension. */
function numberedFile(file: string, number: number): string {
  const [extension = ''] = /\.[^./\\]+$/.exec(file) ?? [];
  return `${file.slice(0, file.length - extension.length)}-${number}${extension}`;
}

/** The language asked for, found before the parser runs, since its help needs it. */
function languageOf(argv: readonly string[]): Language {
  const end = argv.indexOf('--');
  const flags = end < 0 ? argv : argv.slice(0, end);
  const last = flags.findLastIndex((flag) => flag === '--lang' || flag.startsWith('--lang='));
  const value = flags[last] === '--lang' ? flags[last + 1] : flags[last]?.slice('--lang='.length);
  return value === 'en' ? 'en' : 'zh';
}
