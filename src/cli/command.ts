import type { Language, Sentence } from '../base/sentence.js';
import type { Format } from '../report/format.js';
import type { Host } from './host.js';

/** What a command is called with: arguments, options, and the surroundings. */
export interface Call {
  readonly host: Host;
  readonly lang: Language;
  readonly format: Format;
  /** A form that only this command has, where one was asked for instead; `format` is then `table`. */
  readonly ownFormat?: string;
  /** The day to count on, where one was given. */
  readonly asOf?: string;
  readonly args: readonly string[];
  /** The file that `-o` names. */
  readonly output?: string;
  /** Options of this command alone, by their long names. */
  readonly options: Readonly<Record<string, readonly string[]>>;
}

/** What a command comes to: data for stdout or a file, notes for stderr, and the exit code. */
export interface Outcome {
  readonly text: string;
  /** Bytes in the place of text. */
  readonly bytes?: Uint8Array;
  /** Several files in the place of one, which `-o` names with a number each. */
  readonly pages?: readonly (string | Uint8Array)[];
  /** Whether the text is CSV, where that does not follow from the format. */
  readonly csv?: boolean;
  readonly notes?: readonly string[];
  readonly exit: 0 | 1 | 2;
}

/** An argument or option of a command, for the parser and for the help text. */
export interface Flag {
  readonly flags: string;
  readonly summary: Sentence;
}

/** A command: its name, what it takes, and what it does. */
export interface Command {
  readonly name: string;
  readonly summary: Sentence;
  readonly arguments: readonly Flag[];
  readonly options: readonly Flag[];
  /** Forms of output that this command has beside the usual ones. */
  readonly formats?: readonly string[];
  /** Whether what it writes is no printed result: then there is no `--format`, and it looks itself at what `-o` names. */
  readonly ownFiles?: true;
  /** Whether `--as-of` means anything to it. */
  readonly dated: boolean;
  readonly run: (call: Call) => Promise<Outcome>;
}
