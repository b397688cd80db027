import { Command as Parser } from 'commander';
import { punctuation } from '../base/punctuation.js';
import { fillSentence, type Language } from '../base/sentence.js';
import { formats } from '../report/format.js';
import { textWidth } from '../base/width.js';
import { wrapText } from '../report/wrap.js';
import { choice, day } from './choices.js';
import type { Call, Command, Outcome } from './command.js';
import { checkExtension, forSpreadsheets, formOfFile } from './file-form.js';
import { helpTitles, helpWords } from './help-words.js';
import type { Host } from './host.js';
import { version } from './version.js';

/** Called with what a command came to and the file that `-o` names. */
export type Deliver = (outcome: Outcome, output: string | undefined) => Promise<void>;

/** Builds the argument parser from the list of commands. */
export function buildProgram(commands: readonly Command[], host: Host, lang: Language, deliver: Deliver): Parser {
  const program = new Parser('tixi');
  program
    .description(helpWords.tixi[lang])
    .usage(helpWords.usage[lang])
    .version(version, '-V, --version', helpWords.version[lang])
    .helpOption('-h, --help', helpWords.help[lang])
    .helpCommand('help [command]', helpWords.helpCommand[lang])
    .option('--lang <lang>', helpWords.lang[lang])
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureOutput({
      writeOut: (text) => host.stdout(withoutGap(text)),
      writeErr: (text) => host.stderr(withoutGap(text)),
      outputError: () => undefined,
    })
    .configureHelp({
      helpWidth: 100,
      styleTitle: (title) => helpTitles[title]?.[lang] ?? title,
      displayWidth: textWidth,
      // The parser breaks at spaces only, which Chinese has none of.
      boxWrap: (text, width) => wrapText(text, width),
      subcommandTerm: (command) =>
        [command.name(), command.usage().replace(/^\[(?:options|选项)\] ?/, '')].join(' ').trim(),
    })
    .addHelpText('after', `\n${helpWords.examples[lang]}\n`);
  for (const command of commands) addCommand(program, command, host, lang, deliver);
  return program;
}

/** The parser puts a space behind each of its titles, which the full colon has already. */
function withoutGap(text: string): string {
  return text.replace(/^用法： /, '用法：');
}

function addCommand(program: Parser, command: Command, host: Host, lang: Language, deliver: Deliver): void {
  const parser = program
    .command(command.name)
    .description(command.summary[lang])
    .helpOption('-h, --help', helpWords.help[lang]);
  for (const { flags, summary } of command.arguments) parser.argument(flags, summary[lang]);
  for (const { flags, summary } of command.options) {
    parser.option(flags, summary[lang], (value: string, before?: readonly string[]) => [...(before ?? []), value]);
  }
  const more =
    command.formats === undefined
      ? ''
      : fillSentence(helpWords.moreFormats[lang], { formats: command.formats.join(punctuation.list[lang]) });
  if (command.ownFiles !== true) parser.option('-f, --format <format>', helpWords.format[lang] + more);
  parser.option('-o, --output <file>', helpWords.output[lang]);
  if (command.dated) parser.option('--as-of <date>', helpWords.asOf[lang]);
  parser.option('--lang <lang>', helpWords.lang[lang]);
  parser.usage(parser.usage().replace('[options]', helpWords.options[lang]));
  parser.action(async () => {
    const { output, ...options } = parser.opts<Readonly<Record<string, string>>>();
    const allowed = [...formats, ...(command.formats ?? [])];
    if (command.ownFiles !== true && options['format'] === undefined) checkExtension(output, allowed);
    const asked = choice('--format', options['format'] ?? formOfFile(output, allowed) ?? 'table', allowed);
    const format = formats.find((name) => name === asked);
    const call: Call = {
      host,
      lang: choice('--lang', options['lang'] ?? program.opts<{ lang?: string }>().lang ?? lang, ['zh', 'en'] as const),
      format: format ?? 'table',
      ...(format === undefined ? { ownFormat: asked } : {}),
      args: parser.args,
      ...(output === undefined ? {} : { output }),
      options: listsOf(options),
      ...(options['asOf'] === undefined ? {} : { asOf: day('--as-of', options['asOf'], host) }),
    };
    const outcome = await command.run(call);
    const csv = outcome.csv ?? call.format === 'csv';
    await deliver(csv && output !== undefined ? forSpreadsheets(outcome) : outcome, output);
  });
}

/** The options that a command declares itself; the parser collects each as a list, empty where it takes no value. */
function listsOf(options: Readonly<Record<string, unknown>>): Readonly<Record<string, readonly string[]>> {
  const lists = Object.entries(options).flatMap(([name, value]): [string, readonly string[]][] => {
    if (value === true) return [[name, []]];
    return Array.isArray(value) ? [[name, value.map(String)]] : [];
  });
  return Object.fromEntries(lists);
}
