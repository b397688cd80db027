/** What the command line needs of its surroundings; the only way it touches files, streams and the clock. */
export interface Host {
  /** The bytes of a file; the error of a failure carries a code such as `ENOENT`. */
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** Writes a file whole or not at all. */
  readonly writeFile: (path: string, content: string | Uint8Array) => Promise<void>;
  readonly stdin: () => Promise<Uint8Array>;
  readonly stdout: (content: string | Uint8Array) => void;
  /** Whether stdout is a terminal, which bytes would upset. */
  readonly isTerminal: () => boolean;
  readonly stderr: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The name of the system as Node has it: `linux`, `darwin`, `win32` … */
  readonly platform: string;
  /** Does a piece of work with bytes as files, which are gone when it ends. */
  readonly withFiles: <Result>(
    contents: readonly Uint8Array[],
    work: (paths: readonly string[]) => Promise<Result>,
  ) => Promise<Result>;
  /** Today as `YYYY-MM-DD`. */
  readonly today: () => string;
}
