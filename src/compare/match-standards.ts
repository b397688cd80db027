import { documentKeyOf, editionKeyOf } from '../designation/key.js';
import { safeParseDesignation } from '../designation/parse.js';
import { at } from '../preorder/node-table.js';
import type { SystemIndex } from '../preorder/system-index.js';
import { standardAt, titleKey } from './ends.js';
import { pair, pairByKey, startMatching, unmatched, type Both, type Matching } from './matching.js';

/**
 * Matches the standards of two editions: by id, then by the edition that the designation names, then by document, then
 * by title and place (rule V1).
 */
export function matchStandards(systems: Both<SystemIndex>, nodes: Matching): Matching {
  const { before, after } = systems;
  const matching = startMatching(before.system.standards.length, after.system.standards.length);
  pairById(matching, systems);
  const left = (): Both<number[]> => ({ before: unmatched(matching.toAfter), after: unmatched(matching.toBefore) });
  const keyed = (key: (designation: string) => string | null) => ({
    before: keyAt(before, key),
    after: keyAt(after, key),
  });
  pairByKey(matching, 'code', left(), keyed(editionOf));
  pairByKey(matching, 'document', left(), keyed(documentKeyOf));
  pairByTitle(matching, systems, nodes);
  return matching;
}

function pairById(matching: Matching, { before, after }: Both<SystemIndex>): void {
  const { find } = after.positions();
  before.system.standards.forEach(({ id }, position) => {
    const other = find(id);
    if (other >= 0) pair(matching, 'id', position, other);
  });
}

function keyAt(index: SystemIndex, key: (designation: string) => string | null): (position: number) => string | null {
  return (position) => {
    const { designation } = standardAt(index, position);
    return designation === undefined ? null : key(designation);
  };
}

/** The edition that a designation names, or all of it where it names no year. */
function editionOf(designation: string): string | null {
  const edition = editionKeyOf(designation);
  if (edition !== null) return edition;
  const result = safeParseDesignation(designation);
  return result.ok ? result.value.canonical : null;
}

/**
 * Pairs standards of one title that stand in a node in common, or nowhere both, where that leaves just one. Two numbers
 * of different documents are two standards, whatever their titles.
 */
function pairByTitle(matching: Matching, systems: Both<SystemIndex>, nodes: Matching): void {
  const here = placesByTitle(systems.before, matching.toAfter, (row) => at(nodes.toAfter, row));
  const there = placesByTitle(systems.after, matching.toBefore, (row) => (at(nodes.toBefore, row) < 0 ? -1 : row));
  const offers: Both<Map<number, Set<number>>> = { before: new Map(), after: new Map() };
  const unclear = { before: new Set<number>(), after: new Set<number>() };
  for (const [key, some] of here) {
    const before = [...some];
    const after = [...(there.get(key) ?? [])];
    const [one, other] = [before[0], after[0]];
    if (one === undefined || other === undefined) continue;
    const numbered = before.every(isNumbered(systems.before)) && after.every(isNumbered(systems.after));
    if (numbered) continue;
    if (before.length > 1 || after.length > 1) {
      matching.groups.push({ by: 'title', before, after });
      for (const place of before) unclear.before.add(place);
      for (const place of after) unclear.after.add(place);
      continue;
    }
    offers.before.set(one, (offers.before.get(one) ?? new Set()).add(other));
    offers.after.set(other, (offers.after.get(other) ?? new Set()).add(one));
  }
  for (const [one, others] of offers.before) {
    const [other = -1] = others;
    const back = offers.after.get(other) ?? new Set();
    const clear = !unclear.before.has(one) && !unclear.after.has(other);
    if (clear && others.size === 1 && back.size === 1) pair(matching, 'title', one, other);
    else for (const offered of others) matching.groups.push({ by: 'title', before: [one], after: [offered] });
  }
}

function isNumbered(index: SystemIndex): (position: number) => boolean {
  const key = keyAt(index, documentKeyOf);
  return (position) => key(position) !== null;
}

/** The standards without a partner, by title and node (as a row after); those that stand nowhere by title alone. */
function placesByTitle(
  index: SystemIndex,
  partners: Int32Array,
  rowAfter: (row: number) => number,
): Map<string, Set<number>> {
  const places = new Map<string, Set<number>>();
  const left = unmatched(partners);
  if (left.length === 0) return places;
  const note = (position: number, place: string): void => {
    const key = `${place} ${titleKey(standardAt(index, position).title)}`;
    const found = places.get(key);
    if (found === undefined) places.set(key, new Set([position]));
    else found.add(position);
  };
  const { counted, related } = index.placements();
  for (let row = 1; row < index.nodes().size; row++) {
    const other = rowAfter(row);
    if (other < 0) continue;
    for (const { offset, standard } of [counted, related]) {
      for (let j = at(offset, row); j < at(offset, row + 1); j++) {
        const position = at(standard, j);
        if (at(partners, position) < 0) note(position, String(other));
      }
    }
  }
  for (const position of index.unplaced()) if (at(partners, position) < 0) note(position, '-');
  return places;
}
