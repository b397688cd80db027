import { matchDocuments } from '../preorder/match-documents.js';
import { at } from '../preorder/node-table.js';
import type { SystemIndex } from '../preorder/system-index.js';
import type { Both, Matching } from './matching.js';

/**
 * Which document after each document before is: those with one key, or with standards that match. Where several come
 * together, which is which cannot be told, and none is paired (-1).
 */
export function joinDocuments({ before, after }: Both<SystemIndex>, standards: Matching): Int32Array {
  const [here, there] = [before.documents(), after.documents()];
  const partner = new Int32Array(here.size).fill(-1);
  const back = new Int32Array(there.size).fill(-1);
  const isUnclear = [new Uint8Array(here.size), new Uint8Array(there.size)] as const;
  const join = (document: number, other: number): void => {
    const [known, knownBack] = [at(partner, document), at(back, other)];
    if (known === other) return;
    if (known < 0 && knownBack < 0) {
      partner[document] = other;
      back[other] = document;
      return;
    }
    isUnclear[0][document] = 1;
    isUnclear[1][other] = 1;
    if (known >= 0) isUnclear[1][known] = 1;
    if (knownBack >= 0) isUnclear[0][knownBack] = 1;
  };
  standards.toAfter.forEach((other, position) => {
    if (other >= 0) join(at(here.documentOf, position), at(there.documentOf, other));
  });
  matchDocuments(before, after, join);
  return partner.map((other, document) =>
    other < 0 || at(isUnclear[0], document) === 1 || at(isUnclear[1], other) === 1 ? -1 : other,
  );
}
