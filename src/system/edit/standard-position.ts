import type { StringTable } from '../../base/string-table.js';
import type { Standard } from '../../model/standard.js';
import type { StandardSystem } from '../../model/system.js';
import { systemIndex } from '../../preorder/system-index.js';

/** The table of ids that a list began with. Lists that come from one another share it as a hint, never as the truth. */
const known = new WeakMap<readonly Standard[], StringTable>();

/** Lets a list of standards use the table of the one it came from. */
export function carryPositions(before: StandardSystem, after: StandardSystem): void {
  if (after.standards !== before.standards) known.set(after.standards, tableOf(before));
}

function tableOf(system: StandardSystem): StringTable {
  const kept = known.get(system.standards);
  if (kept !== undefined) return kept;
  const table = systemIndex(system).positions();
  known.set(system.standards, table);
  return table;
}

/** The position of the standard with an id in a list, or -1; `origin` is a document that the list comes from. */
export function standardPosition(standards: readonly Standard[], id: string, origin: StandardSystem): number {
  const hint = tableOf(origin).find(id);
  return searchAround(standards, id, hint < 0 ? standards.length - 1 : hint);
}

/** Looks at a position, then at those beside it, further and further: what was moved by one is found at once. */
function searchAround(standards: readonly Standard[], id: string, start: number): number {
  for (let up = start, down = start + 1; up >= 0 || down < standards.length; up--, down++) {
    if (standards[up]?.id === id) return up;
    if (standards[down]?.id === id) return down;
  }
  return -1;
}
