import { broken, type ZipPart } from './zip-directory.js';

/** Unpacks a part piece by piece; it stops as soon as there is more than the directory says. */
export async function* unpackPart(bytes: Uint8Array, part: ZipPart): AsyncGenerator<Uint8Array, void, undefined> {
  let length = 0;
  for await (const piece of piecesOf(bytes, part)) {
    length += piece.length;
    if (length > part.unpacked) throw broken(`its part ${part.name} holds more than its directory says`);
    yield piece;
  }
}

async function* piecesOf(bytes: Uint8Array, part: ZipPart): AsyncGenerator<Uint8Array, void, undefined> {
  const packed = bytes.subarray(part.start, part.start + part.packed);
  if (part.method === 0) {
    yield packed;
    return;
  }
  const inflater = new DecompressionStream('deflate-raw');
  const writer = inflater.writable.getWriter();
  // Errors of the writing side come out on the reading side.
  void writer.write(packed as Uint8Array<ArrayBuffer>).catch(() => undefined);
  void writer.close().catch(() => undefined);
  const reader = (inflater.readable as ReadableStream<Uint8Array>).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } catch {
    throw broken(`its part ${part.name} cannot be unpacked`);
  } finally {
    void reader.cancel().catch(() => undefined);
  }
}
