import { failure } from './failure.js';
import type { Host } from './host.js';

/** Where a text is read from; `-` is standard input. */
export interface TextSource {
  readonly path: string;
  /** How messages call it. */
  readonly name: string;
}

/** Reads a UTF-8 text, with or without byte order mark. */
export async function readText(source: TextSource, host: Host): Promise<string> {
  const bytes = await readBytes(source, host);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const line = firstBadLine(bytes);
    throw line === null
      ? failure('too-large', { file: source.name })
      : failure('not-utf8', { file: source.name, line });
  }
}

/** Reads the bytes of a file or of standard input. */
export async function readBytes({ path, name }: TextSource, host: Host): Promise<Uint8Array> {
  try {
    return path === '-' ? await host.stdin() : await host.readFile(path);
  } catch (error) {
    throw ioFailure(error, name, 'cannot-read');
  }
}

/** Turns an error of the file system into a failure of ours. */
export function ioFailure(error: unknown, file: string, otherwise: 'cannot-read' | 'cannot-write'): Error {
  const code = (error as { readonly code?: unknown } | null)?.code;
  const missing = otherwise === 'cannot-read' ? 'file-not-found' : 'no-folder';
  if (code === 'ENOENT' || code === 'ENOTDIR') return failure(missing, { file });
  if (code === 'EISDIR') return failure('is-a-folder', { file });
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return failure('no-permission', { file });
  if (code === 'ERR_FS_FILE_TOO_LARGE') return failure('too-large', { file });
  return failure(otherwise, { file, reason: error instanceof Error ? error.message : String(error) });
}

/** The first line that is not UTF-8, counted from 1; null where all are. */
function firstBadLine(bytes: Uint8Array): number | null {
  let start = 0;
  for (let line = 1; start < bytes.length; line++) {
    const found = bytes.indexOf(10, start);
    const end = found < 0 ? bytes.length : found;
    if (!isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
  return null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    // Piece by piece, since a line may be longer than a string can be.
    const decoder = new TextDecoder('utf-8', { fatal: true });
    const piece = 1 << 20;
    for (let at = 0; at < bytes.length; at += piece) decoder.decode(bytes.subarray(at, at + piece), { stream: true });
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}
