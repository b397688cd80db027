import { overLimit, type TableLimits } from '../limits.js';
import { unpackPart } from './unpack.js';
import { createXmlReader, type XmlHandler } from './xml-events.js';
import { broken, readZipDirectory, type ZipPart } from './zip-directory.js';

/** What a workbook has used of its limits so far. */
export interface Used {
  cells: number;
  strings: number;
  elements: number;
}

/** The parts of a workbook, found by name whatever its case and slashes. */
export interface PackageParts {
  readonly limits: Required<TableLimits>;
  readonly used: Used;
  readonly find: (name: string) => ZipPart | undefined;
  /** Reads a part from beginning to end. */
  readonly read: (part: ZipPart, handler: XmlHandler) => Promise<void>;
}

export function openPackage(bytes: Uint8Array, limits: Required<TableLimits>): PackageParts {
  const parts = new Map(readZipDirectory(bytes, limits).map((part) => [folded(part.name), part]));
  return {
    limits,
    used: { cells: 0, strings: 0, elements: 0 },
    find: (name) => parts.get(folded(name)),
    async read(part, handler) {
      const push = createXmlReader(handler);
      let decoder: ReturnType<typeof decoderOf> | null = null;
      for await (const piece of unpackPart(bytes, part, limits)) {
        decoder ??= decoderOf(piece);
        push(decoder.decode(piece, { stream: true }));
      }
      push(decoder?.decode() ?? '');
    },
  };
}

/** Counts up one of the things that are limited. */
export function use(
  { used, limits }: PackageParts,
  what: keyof Used,
  limit: 'maxCells' | 'maxStrings' | 'maxElements',
): void {
  if (++used[what] > limits[limit]) throw overLimit(limit, limits[limit], `> ${String(limits[limit])}`);
}

function folded(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

function decoderOf(first: Uint8Array): InstanceType<typeof TextDecoder> {
  const [one, two] = first;
  const encoding = one === 0xff && two === 0xfe ? 'utf-16le' : one === 0xfe && two === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding);
}

/** A part that has to be there. */
export function needed(parts: PackageParts, name: string): ZipPart {
  const part = parts.find(name);
  if (part === undefined) throw broken(`it has no part ${name}`);
  return part;
}
