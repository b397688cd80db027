import { lazy } from '../../base/lazy.js';
import { emptySparse, itemAt, type Sparse } from '../../base/sparse.js';
import type { TextIndex } from '../../base/text-index.js';
import type { StandardSystem } from '../../model/system.js';
import { columnsOf, type CellColumns, type CellTable } from '../cells.js';
import { rowOfCounts, type Counts, type RowOfCounts } from '../counts.js';
import type { DocumentTable } from '../document-table.js';
import { buildEditions } from '../editions.js';
import { at, type NodeTable } from '../node-table.js';
import { unplacedStandards, type PlacementRows, type PlacementTable } from '../placement-table.js';
import type { SystemIndex } from '../system-index.js';
import { groundPlaces, type GroundPlaces } from './ground-places.js';

/**
 * What was worked out for the document that a chain of edits began with. The row of a node there is its *slot*, which it
 * keeps wherever it goes.
 */
export interface Ground {
  readonly table: NodeTable;
  readonly slots: ReadonlyMap<string, number>;
  readonly positions: TextIndex;
  readonly documents: DocumentTable;
  readonly placements: PlacementTable;
  readonly editions: () => PlacementRows;
  readonly unplaced: () => Int32Array;
  /** 1 where a node is marked not applicable, as long as the system as a whole applies. */
  readonly marked: Uint8Array;
  readonly places: () => GroundPlaces;
}

/** How a document of the chain counts, told by what differs from the ground; no version changes another. */
export interface Ledger {
  readonly ground: Ground;
  /** The slot above each slot. */
  readonly parent: Int32Array;
  /** Whether a branch has been moved, so that rows are no longer slots. */
  readonly moved: boolean;
  /** The slots whose own placements are others. */
  readonly edited: Sparse<true>;
  /** Where the documents stand that stand elsewhere: a slot and a code for each placement. */
  readonly places: Sparse<Int32Array>;
  readonly days: readonly DayLedger[];
  /** The slots that the last edit has counted anew. */
  readonly touched: readonly number[];
}

/** The counts of one day. */
export interface DayLedger {
  readonly asOf: string | null;
  readonly ground: { readonly cells: CellTable; readonly counts: Counts };
  /** The columns of the ground, and after them those that edits have added. */
  readonly columns: CellColumns;
  readonly status: Sparse<number>;
  readonly leading: Sparse<number>;
  readonly cell: Sparse<number>;
  readonly rows: Sparse<RowOfCounts>;
}

/**
 * Starts a chain: from here on, edits tell what differs. Nothing of the ground is made from the index later, so that it
 * keeps no older chain alive. Null where ids repeat, so that a node has no slot of its own.
 */
export function startLedger(index: SystemIndex): Ledger | null {
  const table = index.nodes();
  if (index.rowOf().size !== table.size - 1) return null;
  const placements = index.placements();
  const documents = index.documents();
  const ground: Ground = {
    table,
    slots: index.rowOf(),
    positions: index.positions(),
    documents,
    placements,
    editions: lazy(() => buildEditions(documents)),
    unplaced: lazy(() => unplacedStandards(documents.documentOf.length, placements)),
    marked: markedRows(index.system, table),
    places: lazy(() => groundPlaces(table.size, placements, documents)),
  };
  const days = index.days().map((day) => startDay(day.asOf, day.cells(), day.counts(0)));
  const { parent } = table;
  return { ground, parent, moved: false, edited: emptySparse, places: emptySparse, days, touched: [] };
}

function startDay(asOf: string | null, cells: CellTable, counts: Counts): DayLedger {
  const { columns } = cells;
  const nothing = { status: emptySparse, leading: emptySparse, cell: emptySparse, rows: emptySparse };
  return { asOf, ground: { cells, counts }, columns, ...nothing };
}

/** Where the whole system does not apply, marks in it are nested ones, and everything counts for it. */
function markedRows(system: StandardSystem, { size, nodes }: NodeTable): Uint8Array {
  const marked = new Uint8Array(size);
  if (!isMarked(system)) nodes.forEach((node, row) => (marked[row] = node !== null && isMarked(node) ? 1 : 0));
  return marked;
}

function isMarked({ expectation }: { readonly expectation?: object | undefined }): boolean {
  return expectation !== undefined && 'notApplicable' in expectation;
}

/** The counts of a slot. */
export function rowAt(day: DayLedger, slot: number): RowOfCounts {
  return itemAt(day.rows, slot) ?? rowOfCounts(day.ground.counts, slot);
}

/** The cell that a document is counted in. */
export function cellAt(day: DayLedger, document: number): number {
  return itemAt(day.cell, document) ?? at(day.ground.cells.cell, document);
}

/** The status of the standard at a position, as its position among the statuses. */
export function statusOfStandard(day: DayLedger, position: number): number {
  return itemAt(day.status, position) ?? at(day.ground.cells.status, position);
}

/** The columns with one more at the end. */
export function withColumn(columns: CellColumns, kind: number): CellColumns {
  return columnsOf(Uint8Array.from([...columns.kind, kind]));
}

/** Where a document stands: a slot and a code for each placement of its editions, one after another. */
export function placesOf({ ground, places }: Ledger, document: number): Int32Array {
  const known = itemAt(places, document);
  if (known !== undefined) return known;
  const { rows, slot, code } = ground.places();
  const start = at(rows.offset, document);
  const found = new Int32Array(2 * (at(rows.offset, document + 1) - start));
  for (let i = 0; i < found.length; i += 2) {
    const j = at(rows.standard, start + i / 2);
    found[i] = at(slot, j);
    found[i + 1] = at(code, j);
  }
  return found;
}
