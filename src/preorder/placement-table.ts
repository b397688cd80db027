import { addNumber, finishNumbers, startNumbers, type GrowingNumbers } from '../base/growing-numbers.js';
import { answersTo, askText, startAsking } from '../base/asked-texts.js';
import type { ListedTexts } from '../base/listed-texts.js';
import type { Placement } from '../model/placement.js';
import type { NodeTable } from './node-table.js';
import { adopted, related, roleNumber } from './roles.js';

/** Standards by the row of the node they stand in: those of row `r` are `standard[offset[r]] … standard[offset[r + 1] - 1]`. */
export interface PlacementRows {
  readonly offset: Uint32Array;
  readonly standard: Int32Array;
}

/** The placements of a system by role; `counted` holds core and adopted ones together, in document order. */
export interface PlacementTable {
  readonly counted: PlacementRows;
  readonly adopted: PlacementRows;
  readonly related: PlacementRows;
}

/**
 * Lists all placements by node row, with standards as positions in the list. One whose standard is not listed is left
 * out and passed to `unknown`.
 */
export function buildPlacementTable(
  table: NodeTable,
  ids: ListedTexts,
  unknown?: (row: number, placement: number, standard: string) => void,
): PlacementTable {
  const { found, role } = readPlacements(table, ids);
  const rows = startTable(table.size, { counted: found.length, adopted: 0, related: 0 });
  for (let row = 0, j = 0; row < table.size; row++) {
    const placements = table.nodes[row]?.placements ?? [];
    for (let i = 0; i < placements.length; i++, j++) {
      const standard = found[j] as number;
      if (standard < 0) {
        unknown?.(row, i, standardOf(placements[i] as Placement));
        continue;
      }
      addPlacement(rows, standard, role[j] as number);
    }
    endRow(rows, row);
  }
  return finishTable(rows);
}

/** What every placement says, in document order: the position of its standard or -1, and its role as a number. */
function readPlacements(
  { nodes }: NodeTable,
  ids: ListedTexts,
): { readonly found: Int32Array; readonly role: Uint8Array } {
  let size = 0;
  for (const node of nodes) size += node?.placements?.length ?? 0;
  const asked = startAsking(ids, size);
  const role = new Uint8Array(size);
  for (const node of nodes) {
    for (const placement of node?.placements ?? []) {
      role[asked.count] = roleNumber(placement);
      askText(asked, standardOf(placement));
    }
  }
  return { found: answersTo(asked), role };
}

/** The positions of the standards that are placed nowhere, in any role. */
export function unplacedStandards(standards: number, { counted, related }: PlacementTable): Int32Array {
  const placed = new Uint8Array(standards);
  let unplaced = standards;
  for (const { standard } of [counted, related]) {
    for (let j = 0; j < standard.length; j++) {
      const position = standard[j] as number;
      unplaced -= 1 - (placed[position] as number);
      placed[position] = 1;
    }
  }
  const found = new Int32Array(unplaced);
  for (let position = 0, next = 0; next < unplaced; position++) {
    if ((placed[position] as number) === 0) found[next++] = position;
  }
  return found;
}

/** The id of the standard that a placement places. */
export function standardOf(placement: Placement): string {
  return typeof placement === 'string' ? placement : placement.standard;
}

interface GrowingRows {
  readonly offset: Uint32Array;
  readonly standard: GrowingNumbers;
}

/** A table that is still being filled, row by row. */
export type GrowingTable = Readonly<Record<keyof PlacementTable, GrowingRows>>;

/** Starts the table of some nodes, with room for so many placements. */
export function startTable(nodes: number, room: Readonly<Record<keyof PlacementTable, number>>): GrowingTable {
  const start = (size: number): GrowingRows => ({ offset: new Uint32Array(nodes + 1), standard: startNumbers(size) });
  return { counted: start(room.counted), adopted: start(room.adopted), related: start(room.related) };
}

/** Adds a placement to the row that is being filled. */
export function addPlacement(table: GrowingTable, standard: number, role: number): void {
  addNumber((role === related ? table.related : table.counted).standard, standard);
  if (role === adopted) addNumber(table.adopted.standard, standard);
}

/** Ends a row: what is added from now on stands in the next one. */
export function endRow(table: GrowingTable, row: number): void {
  for (const { offset, standard } of [table.counted, table.adopted, table.related]) offset[row + 1] = standard.length;
}

/** The table as it is. */
export function finishTable(table: GrowingTable): PlacementTable {
  const finish = ({ offset, standard }: GrowingRows): PlacementRows => ({ offset, standard: finishNumbers(standard) });
  return { counted: finish(table.counted), adopted: finish(table.adopted), related: finish(table.related) };
}
