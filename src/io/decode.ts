import { TixiError } from '../base/error.js';

/**
 * Decodes a text: by its byte order mark, else as UTF-8 where it is that, else as GB18030, which holds GBK and GB 2312.
 * Detectors that guess from frequencies are wrong on short tables; this order is not.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return decode('utf-8', bytes.subarray(3));
  if (first === 0xff && second === 0xfe) return decode('utf-16le', bytes.subarray(2));
  if (first === 0xfe && second === 0xff) return decode('utf-16be', bytes.subarray(2));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decode('gb18030', bytes);
  }
}

function decode(encoding: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    throw new TixiError(
      'unreadable-text',
      `The text is neither UTF-8 nor ${encoding}. Save it as UTF-8 and try again.`,
      { encoding, reason: error instanceof Error ? error.message : String(error) },
    );
  }
}
