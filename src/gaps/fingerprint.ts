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
  return hex(finishHash(one), finishHash(other));
}

/** Two hashes as sixteen digits, made at once: a string pieced together keeps all of its pieces. */
function hex(a: number, b: number): string {
  const digits: number[] = [];
  for (const hash of [a, b]) for (let shift = 28; shift >= 0; shift -= 4) digits.push(digitCode((hash >>> shift) & 15));
  return String.fromCharCode(...digits);
}

function digitCode(digit: number): number {
  return digit < 10 ? 48 + digit : 87 + digit;
}
