import { addToGroup } from '../base/groups.js';
import { lazy } from '../base/lazy.js';
import { at } from '../preorder/node-table.js';
import type { SystemIndex } from '../preorder/system-index.js';
import { childrenOf } from './match-nodes.js';
import type { Both, Matching, MatchGroup } from './matching.js';

/** A node before, and the rows after that hold what stood in it. */
export interface SplitRows {
  readonly row: number;
  readonly parts: readonly number[];
}

/** A standard that left more nodes than this says nothing about where a part comes from. */
const mostOrigins = 64;

/**
 * The nodes that were split (rule V6): a part is an added node all of whose children and placements that left a node
 * left the same one. The other direction, with the sides changed over, gives the nodes that were merged.
 */
export function splitNodes(
  systems: Both<SystemIndex>,
  nodes: Matching,
  standards: Matching,
): { readonly splits: readonly SplitRows[]; readonly unclear: readonly MatchGroup[] } {
  const parts = new Map<number, number[]>();
  const unclear: MatchGroup[] = [];
  const originsOf = originsIn(systems, nodes, standards);
  for (let row = 1; row < nodes.toBefore.length; row++) {
    if (at(nodes.toBefore, row) >= 0) continue;
    const origins = originsOf(row);
    const [origin] = origins;
    if (origin === undefined) continue;
    if (origins.length > 1) unclear.push({ by: 'content', before: origins, after: [row] });
    else addToGroup(parts, origin, row);
  }
  const splits: SplitRows[] = [];
  for (const [row, added] of parts) {
    const self = at(nodes.toAfter, row);
    // What went as a whole into one new node may be that node under another name; nothing says so.
    if (self < 0 && added.length === 1) unclear.push({ by: 'content', before: [row], after: added });
    else splits.push({ row, parts: (self < 0 ? added : [self, ...added]).sort((a, b) => a - b) });
  }
  return { splits, unclear };
}

/** The rows before from which all that came into an added row may come. */
function originsIn(
  { before, after }: Both<SystemIndex>,
  nodes: Matching,
  standards: Matching,
): (row: number) => readonly number[] {
  const [here, there] = [lazy(() => rowsByStandard(before)), lazy(() => rowsByStandard(after))];
  const left = new Map<number, readonly number[]>();
  const leftBy = (standard: number): readonly number[] => {
    const known = left.get(standard);
    if (known !== undefined) return known;
    const still = new Set(there()[at(standards.toAfter, standard)]);
    const rows = [...new Set(here()[standard])].filter((row) => !still.has(at(nodes.toAfter, row)));
    const telling = rows.length > mostOrigins ? [] : rows;
    left.set(standard, telling);
    return telling;
  };
  const { counted, related } = after.placements();
  return (row) => {
    const origins: (readonly number[])[] = [];
    for (const child of childrenOf(after, row)) {
      const partner = at(nodes.toBefore, child);
      const parent = partner < 0 ? 0 : at(before.nodes().parent, partner);
      if (parent > 0) origins.push([parent]);
    }
    for (const { offset, standard } of [counted, related]) {
      for (let j = at(offset, row); j < at(offset, row + 1); j++) {
        const partner = at(standards.toBefore, at(standard, j));
        if (partner >= 0) origins.push(leftBy(partner));
      }
    }
    return inAll(origins.filter((rows) => rows.length > 0));
  };
}

/** What all lists have in common. */
function inAll([first = [], ...others]: readonly (readonly number[])[]): readonly number[] {
  return others.reduce((common, rows) => common.filter((row) => rows.includes(row)), first);
}

/** The rows in which each standard stands, in any role. */
function rowsByStandard(index: SystemIndex): readonly (readonly number[])[] {
  const rows: number[][] = index.system.standards.map(() => []);
  const { counted, related } = index.placements();
  for (let row = 1; row < index.nodes().size; row++)
    for (const { offset, standard } of [counted, related])
      for (let j = at(offset, row); j < at(offset, row + 1); j++) rows[at(standard, j)]?.push(row);
  return rows;
}
