import { nodeHost } from '../../src/cli/node-host.js';
import { run } from '../../src/cli/run.js';

/** What a call of the command line came to. */
export interface Called {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
  /** Files as they are after the call. */
  readonly files: ReadonlyMap<string, string>;
  /** Files and output that are bytes, not text; stdout is `-`. */
  readonly bytes: ReadonlyMap<string, Uint8Array>;
}

/** Surroundings of a call that stand in memory. */
export interface Surroundings {
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly stdin?: string;
  /** Folders in which files can be written; the current one always is. */
  readonly folders?: readonly string[];
  /** Whether stdout is a terminal; it is none unless said. */
  readonly terminal?: boolean;
}

const systemError = (code: string): Error => Object.assign(new Error(`${code}: as the system says it`), { code });

/** Calls the command line with files, standard input and a clock that stand in memory. */
export async function call(argv: readonly string[], surroundings: Surroundings = {}): Promise<Called> {
  const files = new Map(Object.entries(surroundings.files ?? {}));
  const written = new Map<string, string>();
  const bytes = new Map<string, Uint8Array>();
  const output = { out: '', err: '' };
  const exit = await run(argv, {
    readFile(path) {
      const content = files.get(path);
      if (content === undefined) return Promise.reject(systemError(path.endsWith('/') ? 'EISDIR' : 'ENOENT'));
      return Promise.resolve(typeof content === 'string' ? new TextEncoder().encode(content) : content);
    },
    writeFile(path, text) {
      const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
      if (folder !== '' && !(surroundings.folders ?? []).includes(folder)) return Promise.reject(systemError('ENOENT'));
      if (typeof text === 'string') written.set(path, text);
      else bytes.set(path, text);
      return Promise.resolve();
    },
    stdin: () => Promise.resolve(new TextEncoder().encode(surroundings.stdin ?? '')),
    stdout(content) {
      if (typeof content === 'string') output.out += content;
      else bytes.set('-', content);
    },
    isTerminal: () => surroundings.terminal ?? false,
    stderr: (text) => void (output.err += text),
    env: {},
    platform: 'linux',
    // Native code reads real files only.
    withFiles: nodeHost.withFiles,
    today: () => '2026-01-15',
  });
  return { exit, ...output, files: written, bytes };
}
