import type { TextIndex } from '../../base/text-index.js';
import type { Standard } from '../../model/standard.js';
import type { StandardSystem } from '../../model/system.js';
import { systemIndex } from '../../preorder/system-index.js';

/**
 * What is known of the ids of a line of documents that come from one another: the table of the first list, as a hint
 * that is checked, and every id that an operation has added since. An id in neither is in none of these documents.
 */
interface Lineage {
  readonly table: TextIndex;
  readonly added: Set<string>;
}

const lineages = new WeakMap<readonly Standard[], Lineage>();

/** Lets a list of standards use what is known of the one it came from. */
export function carryPositions(before: StandardSystem, after: StandardSystem): void {
  if (after.standards !== before.standards) lineages.set(after.standards, lineageOf(before));
}

/** Notes that a document that comes from this one has a standard with this id. */
export function noteStandard(origin: StandardSystem, id: string): void {
  lineageOf(origin).added.add(id);
}

function lineageOf(system: StandardSystem): Lineage {
  const known = lineages.get(system.standards);
  if (known !== undefined) return known;
  const made = { table: systemIndex(system).positions(), added: new Set<string>() };
  lineages.set(system.standards, made);
  return made;
}

/** The position of the standard with an id in a list, or -1; `origin` is a document that the list comes from. */
export function standardPosition(standards: readonly Standard[], id: string, origin: StandardSystem): number {
  const { table, added } = lineageOf(origin);
  const hint = table.find(id);
  if (hint >= 0) return searchAround(standards, id, hint);
  return added.has(id) ? searchAround(standards, id, standards.length - 1) : -1;
}

/** Looks at a position, then at those beside it, further and further: what was moved by one is found at once. */
function searchAround(standards: readonly Standard[], id: string, start: number): number {
  for (let up = start, down = start + 1; up >= 0 || down < standards.length; up--, down++) {
    if (standards[up]?.id === id) return up;
    if (standards[down]?.id === id) return down;
  }
  return -1;
}
