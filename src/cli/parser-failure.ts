import type { Command as Parser, CommanderError } from 'commander';
import { nearest } from '../base/nearest.js';
import { failure } from './failure.js';
import { isSystemName } from './read-system.js';

/** No command, or a system where a command belongs. */
export function unknownCommand(name: string, known: readonly string[]): Error {
  if (isSystemName(name)) return failure('command-missing', { name });
  return failure('unknown-command', { name, nearest: nearest(name, known) });
}

/** Turns an error of the argument parser into a failure of ours, in words of ours. */
export function parserFailure(error: CommanderError, program: Parser, argv: readonly string[]): Error {
  const name = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const called = program.commands.find((command) => argv.includes(command.name()));
  const usage = `tixi ${called === undefined ? program.usage() : `${called.name()} ${called.usage()}`}`;
  switch (error.code) {
    case 'commander.unknownCommand':
      return unknownCommand(
        name,
        program.commands.map((command) => command.name()),
      );
    case 'commander.unknownOption': {
      const known = [...program.options, ...(called?.options ?? [])]
        .map(({ long }) => long ?? '')
        .filter((long) => long !== '');
      return failure('unknown-option', {
        name,
        command: called === undefined ? 'tixi' : `tixi ${called.name()}`,
        nearest: isFormat(name) && known.includes('--to') ? '--to' : nearest(name, known),
      });
    }
    case 'commander.missingArgument':
      return failure('missing-argument', { name, usage });
    case 'commander.optionMissingArgument':
      return failure('missing-value', { name });
    case 'commander.excessArguments':
      return failure('too-many-arguments', { usage });
    default:
      return failure('internal', { reason: error.message });
  }
}

/** Commands that write files say `--to` where the others, which print results, say `--format`. */
function isFormat(name: string): boolean {
  return name === '-f' || name.startsWith('--format');
}
