import { TixiError } from '../base/error.js';
import { overLimit } from './limits.js';

/** What a table is read from: a text, bytes, or bytes that arrive in pieces. */
export type TableInput = string | Uint8Array | ArrayBuffer | AsyncIterable<Uint8Array>;

/** Collects what is given, up to a limit; a text stays a text. */
export async function collectInput(input: TableInput, maxBytes: number): Promise<string | Uint8Array> {
  if (typeof input === 'string') {
    if (input.length > maxBytes) throw overLimit('maxBytes', maxBytes, input.length);
    return input;
  }
  if (input instanceof Uint8Array) return checked(input, maxBytes);
  if (isBuffer(input)) return checked(new Uint8Array(input), maxBytes);
  if (Symbol.asyncIterator in Object(input)) return collectPieces(input, maxBytes);
  throw new TixiError(
    'invalid-table-input',
    'A table is read from a text, a Uint8Array, an ArrayBuffer or an async iterable of Uint8Array.',
  );
}

/** Buffers of another realm are no instance of ours. */
function isBuffer(input: unknown): input is ArrayBuffer {
  return Object.prototype.toString.call(input) === '[object ArrayBuffer]';
}

function checked(bytes: Uint8Array, maxBytes: number): Uint8Array {
  if (bytes.length > maxBytes) throw overLimit('maxBytes', maxBytes, bytes.length);
  return bytes;
}

async function collectPieces(pieces: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array> {
  const kept: Uint8Array[] = [];
  let length = 0;
  for await (const piece of pieces) {
    length += piece.length;
    if (length > maxBytes) throw overLimit('maxBytes', maxBytes, length);
    kept.push(piece);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of kept) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
