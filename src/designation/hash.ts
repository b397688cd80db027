import { finishHash, hashRange, hashStart, hashText } from '../base/hash.js';
import { readFast } from './fast.js';
import { documentKeyOf } from './key.js';

/** The hash of the document key of a designation, without making the key; 0 where the text is unreadable. */
export function documentHashOf(text: string): number {
  const fast = readFast(text);
  if (fast === null) {
    const key = documentKeyOf(text);
    return key === null ? 0 : hashText(key);
  }
  if (fast.document === null) return finishHash(hashRange(hashStart, text, 0, fast.end));
  const prefix = hashRange(hashStart, fast.document, 0, fast.document.length);
  return finishHash(hashRange(prefix, text, fast.space, fast.end));
}
