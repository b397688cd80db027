import { crc32 } from './crc.js';

/** A ZIP file while it is written. */
export interface ZipFile {
  /** Packs a part from the pieces of its text, one after the other. */
  readonly add: (name: string, pieces: Iterable<string>) => Promise<void>;
  readonly finish: () => Uint8Array;
}

interface Packed {
  readonly name: Uint8Array;
  readonly sum: number;
  readonly size: number;
  readonly pieces: readonly Uint8Array[];
  readonly length: number;
}

/** The first day that ZIP knows, 1980-01-01, so that the same content gives the same bytes. */
const day = 0x0021;

/** Makes a ZIP file; parts are packed as they come, and only what is packed is kept. */
export function createZip(): ZipFile {
  const encoder = new TextEncoder();
  const parts: Packed[] = [];
  return {
    async add(name, pieces) {
      const deflater = new CompressionStream('deflate-raw');
      const writer = deflater.writable.getWriter();
      const packed = collect(deflater.readable as ReadableStream<Uint8Array>);
      let [sum, size] = [0, 0];
      for (const piece of pieces) {
        const bytes = encoder.encode(piece);
        sum = crc32(bytes, sum);
        size += bytes.length;
        await writer.write(bytes);
      }
      await writer.close();
      const done = await packed;
      const length = done.reduce((total, one) => total + one.length, 0);
      parts.push({ name: encoder.encode(name), sum, size, pieces: done, length });
    },
    finish: () => joined(parts),
  };
}

async function collect(stream: ReadableStream<Uint8Array>): Promise<readonly Uint8Array[]> {
  const pieces: Uint8Array[] = [];
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return pieces;
    pieces.push(value);
  }
}

/** All parts, each behind its head, then the directory and its end. */
function joined(parts: readonly Packed[]): Uint8Array {
  const names = parts.reduce((total, { name }) => total + name.length, 0);
  const content = parts.reduce((total, { length }) => total + length, 0);
  const bytes = new Uint8Array(content + names * 2 + parts.length * (30 + 46) + 22);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const starts = parts.map((part) => {
    const start = at;
    view.setUint32(at, 0x04034b50, true);
    writeFacts(view, at + 4, part);
    bytes.set(part.name, at + 30);
    at += 30 + part.name.length;
    for (const piece of part.pieces) {
      bytes.set(piece, at);
      at += piece.length;
    }
    return start;
  });
  const directory = at;
  parts.forEach((part, i) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    writeFacts(view, at + 6, part);
    view.setUint32(at + 42, starts[i] ?? 0, true);
    bytes.set(part.name, at + 46);
    at += 46 + part.name.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, parts.length, true);
  view.setUint16(at + 10, parts.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** What head and directory both say of a part: version, names in UTF-8, deflated, day, sum, sizes, length of the name. */
function writeFacts(view: DataView, at: number, { sum, length, size, name }: Packed): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, 0x0800, true);
  view.setUint16(at + 4, 8, true);
  view.setUint16(at + 8, day, true);
  view.setUint32(at + 10, sum, true);
  view.setUint32(at + 14, length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, name.length, true);
}
