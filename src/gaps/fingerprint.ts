import { finishHash } from '../base/hash.js';
import type { Finding } from '../model/finding.js';

/**
 * What stays of a finding from run to run, as 16 hexadecimal digits: its rule, its place and what tells it from others
 * there. Counts and positions are no part of it, so that it outlives changes elsewhere.
 */
export function fingerprintOf(code: string, { system, node, standard }: Finding['at'], key = ''): string {
  let one = 0x811c9dc5 | 0;
  let other = 0x2f1b3d97;
  for (const text of [code, system, node, standard, key]) {
    // What is not there and an empty text end on different marks.
    const mark = text === null ? 0x1f : 0x1e;
    for (let i = 0; i < (text?.length ?? 0); i++) {
      const letter = text?.charCodeAt(i) ?? 0;
      one = Math.imul(one ^ letter, 0x01000193);
      other = Math.imul(other ^ letter, 0x85ebca6b) ^ (other >>> 13);
    }
    one = Math.imul(one ^ mark, 0x01000193);
    other = Math.imul(other ^ mark, 0x85ebca6b) ^ (other >>> 13);
  }
  return hex(finishHash(one)) + hex(finishHash(other));
}

const bytes = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

function hex(hash: number): string {
  let text = '';
  for (let shift = 24; shift >= 0; shift -= 8) text += bytes[(hash >>> shift) & 255] ?? '';
  return text;
}
