import { mkdtemp, open, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import type { Host } from './host.js';

/** The surroundings of a real terminal. */
export const nodeHost: Host = {
  readFile: (path) => readFile(path),
  writeFile: writeWhole,
  stdin: readStdin,
  stdout: (content) => void process.stdout.write(content),
  isTerminal: () => process.stdout.isTTY,
  stderr: (text) => void process.stderr.write(text),
  env: process.env,
  platform: process.platform,
  withFiles,
  today,
};

/**
 * Writes beside the target first and renames, so that a reader sees the old file or the new one, never half of it.
 * A link stays a link; what is no file (a device, a pipe) is written to, not replaced.
 */
async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const known = await stat(target).catch(() => null);
  if (known !== null && !known.isFile()) return writeFile(target, content);
  const beside = join(dirname(target), `.${basename(target)}.${String(process.pid)}.tmp`);
  try {
    const file = await open(beside, 'wx', known?.mode ?? 0o666);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw error;
  }
}

async function withFiles<Result>(
  contents: readonly Uint8Array[],
  work: (paths: readonly string[]) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'tixi-'));
  try {
    const paths = contents.map((_, i) => join(folder, String(i)));
    for (const [i, path] of paths.entries()) await writeFile(path, contents[i] ?? '');
    return await work(paths);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** The day where the user is, not the day in Greenwich. */
function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
