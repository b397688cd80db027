import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The package, packed and installed into an empty project, as a user has it. */
export interface Installed {
  readonly project: string;
  /** The paths of the files in the tarball. */
  readonly files: readonly string[];
  /** Runs a command in the project and returns what it prints; a failing command throws. */
  readonly run: (command: string, ...args: readonly string[]) => string;
  /** The text of a file of the installed package. */
  readonly read: (path: string) => string;
  readonly remove: () => void;
}

interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

/** Packs the repository as it was built and installs the tarball; dependencies come from npm's cache where it has them. */
export function installPacked(): Installed {
  const folder = mkdtempSync(join(tmpdir(), 'tixi-package-'));
  const project = join(folder, 'project');
  mkdirSync(project);
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(VITEST|NODE_ENV|npm_)/.test(name)));
  const runIn = (cwd: string, command: string, args: readonly string[]): string =>
    execFileSync(command, args, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  const packed = JSON.parse(
    runIn(process.cwd(), 'npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]),
  ) as [Packed];
  writeFileSync(join(project, 'package.json'), '{ "private": true }\n');
  const options = ['--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];
  runIn(project, 'npm', ['install', ...options, join(folder, packed[0].filename)]);
  return {
    project,
    files: packed[0].files.map(({ path }) => path),
    run: (command, ...args) => runIn(project, command, args),
    read: (path) => readFileSync(join(project, 'node_modules', 'tixi', path), 'utf8'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
