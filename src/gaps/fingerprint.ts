import { finishHash, hashRange, hashStart } from '../base/hash.js';
import type { Finding } from '../model/finding.js';

/**
 * What stays of a finding from run to run, as 16 hexadecimal digits: its rule, its place and what tells it from others
 * there. Counts and positions are no part of it, so that it outlives changes elsewhere.
 */
export function fingerprintOf(code: string, { system, node, standard }: Finding['at'], key = ''): string {
  const text = JSON.stringify([code, system, node, standard, key]);
  let backwards = 0x2f1b3d97;
  for (let i = text.length - 1; i >= 0; i--)
    backwards = Math.imul(backwards ^ text.charCodeAt(i), 0x85ebca6b) ^ (backwards >>> 13);
  return hex(finishHash(hashRange(hashStart, text, 0, text.length))) + hex(finishHash(backwards));
}

function hex(hash: number): string {
  return (hash >>> 0).toString(16).padStart(8, '0');
}
