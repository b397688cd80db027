import { lazy } from '../../base/lazy.js';
import { itemAt, sparseItems } from '../../base/sparse.js';
import type { StandardSystem } from '../../model/system.js';
import type { CellTable } from '../cells.js';
import type { Counts } from '../counts.js';
import { at, buildNodeTable, type NodeTable } from '../node-table.js';
import type { PlacementTable } from '../placement-table.js';
import type { Snapshot } from '../snapshot.js';
import { splicePlacements } from '../splice-placements.js';
import type { IndexParts } from '../system-index.js';
import { slotOf } from './find-slot.js';
import { rowAt, type DayLedger, type Ledger } from './ledger.js';

/** The parts of an index as a ledger tells them, each when it is asked for; nothing of the documents between is kept. */
export function carriedParts(ledger: Ledger, system: StandardSystem): IndexParts {
  const { positions, documents, editions, slots } = ledger.ground;
  const nodes = lazy(() => buildNodeTable(system));
  return {
    positions: () => positions,
    documents: () => documents,
    editions,
    nodes,
    ...(ledger.moved ? {} : { rowOf: () => slots }),
    placements: lazy(() => carriedPlacements(ledger, nodes())),
    unplaced: lazy(() => carriedUnplaced(ledger)),
    kept: ledger.days.map((day) => carriedSnapshot(ledger, day, nodes)),
  };
}

/** The placements of the ground, in the order in which the nodes stand now. */
export function carriedPlacements(ledger: Ledger, table: NodeTable): PlacementTable {
  const { positions, placements } = ledger.ground;
  return splicePlacements(table, positions, placements, (row) => {
    const slot = slotOfRow(ledger, table, row);
    return itemAt(ledger.edited, slot) === undefined ? slot : -1;
  });
}

function slotOfRow(ledger: Ledger, { nodes }: NodeTable, row: number): number {
  const id = nodes[row]?.id;
  return !ledger.moved || id === undefined ? row : slotOf(ledger, id);
}

/** The unplaced standards of the ground, less those that are placed since, and those that were placed and are no more. */
function carriedUnplaced({ ground, places }: Ledger): Int32Array {
  const unplaced = new Set(ground.unplaced());
  const { offset, standard } = ground.editions();
  for (const [document, now] of sparseItems(places)) {
    for (let j = at(offset, document); j < at(offset, document + 1); j++) unplaced.add(at(standard, j));
    for (let i = 1; i < now.length; i += 2) unplaced.delete(at(now, i) >> 2);
  }
  return Int32Array.from(unplaced).sort();
}

function carriedSnapshot(ledger: Ledger, day: DayLedger, nodes: () => NodeTable): Snapshot {
  const whole = lazy(() => carriedCounts(ledger, day, nodes(), 0));
  return {
    asOf: day.asOf,
    cells: lazy(() => carriedCells(day)),
    counts: (from) => (from === 0 ? whole() : carriedCounts(ledger, day, nodes(), from)),
  };
}

function carriedCells({ ground, columns, status, leading, cell }: DayLedger): CellTable {
  const before = ground.cells;
  const now = {
    columns,
    status: before.status.slice(),
    leading: before.leading.slice(),
    cell: before.cell.slice(),
  };
  for (const [position, own] of sparseItems(status)) now.status[position] = own;
  for (const [document, own] of sparseItems(leading)) now.leading[document] = own;
  for (const [document, own] of sparseItems(cell)) now.cell[document] = own;
  return now;
}

/** The counts of a branch, row by row: what a branch counts is the same within the whole. */
function carriedCounts(ledger: Ledger, day: DayLedger, table: NodeTable, from: number): Counts {
  const size = at(table.end, from) - from;
  const { columns } = day;
  const [placements, standards, adopted, related] = [0, 0, 0, 0].map(() => new Int32Array(size)) as Four;
  const [remainderExisting, remainderPlanned] = [new Int32Array(size), new Int32Array(size)];
  const cells = new Int32Array(size << columns.shift);
  for (let i = 0; i < size; i++) {
    const row = rowAt(day, slotOfRow(ledger, table, from + i));
    cells.set(row.cells, i << columns.shift);
    placements[i] = row.placements;
    standards[i] = row.standards;
    adopted[i] = row.adopted;
    related[i] = row.related;
    remainderExisting[i] = row.remainderExisting;
    remainderPlanned[i] = row.remainderPlanned;
  }
  return { from, columns, cells, remainderExisting, remainderPlanned, placements, standards, adopted, related };
}

type Four = [Int32Array, Int32Array, Int32Array, Int32Array];
