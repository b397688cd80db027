import { at } from '../preorder/node-table.js';
import type { SystemIndex } from '../preorder/system-index.js';

/** The documents that a system lists and of which no edition stands in any node, in any role. */
export function documentsNowhere(index: SystemIndex): number[] {
  const unplaced = index.unplaced();
  if (unplaced.length === 0) return [];
  const { documentOf, size } = index.documents();
  const { counted, related } = index.placements();
  const stands = new Uint8Array(size);
  for (const { standard } of [counted, related]) for (const position of standard) stands[at(documentOf, position)] = 1;
  return [...new Set(Array.from(unplaced, (position) => at(documentOf, position)))].filter(
    (document) => at(stands, document) === 0,
  );
}
