import { lazy } from '../base/lazy.js';
import type { Standard } from '../model/standard.js';
import { buildCellTable, type CellTable } from './cells.js';
import { countRest, type Counts } from './counts.js';
import type { DocumentTable } from './document-table.js';
import type { NodeTable } from './node-table.js';
import type { PairTables } from './pair-tables.js';
import type { PlacementTable } from './placement-table.js';
import { tallyBranch } from './tally.js';

/** The statuses on one day, and the counts that follow from them. */
export interface Snapshot {
  readonly asOf: string | null;
  readonly cells: () => CellTable;
  /** Counts of the branch of a row; of the whole system for row 0, which are kept. */
  readonly counts: (from: number) => Counts;
}

/** What the counting of a day starts from. */
export interface SnapshotParts {
  readonly standards: readonly Standard[];
  readonly nodes: () => NodeTable;
  readonly placements: () => PlacementTable;
  readonly documents: () => DocumentTable;
  readonly pairs: () => PairTables;
}

/** Counts a day anew; `known` are its cells where they are made already. */
export function buildSnapshot(parts: SnapshotParts, asOf: string | null, known?: CellTable): Snapshot {
  const { nodes, placements, documents, pairs } = parts;
  const cells = lazy(() => known ?? buildCellTable(parts.standards, documents(), asOf));
  // By way of the standards, whose bytes stay in the cache where the numbers of documents do not.
  const cellOfPlacement = lazy(() =>
    cellsOf(placements().counted.standard, cellsOf(documents().documentOf, cells().cell)),
  );
  const cellOfPair = lazy(() => cellsOf(pairs().documents.item, cells().cell));
  const countFrom = (from: number): Counts => {
    const tally = tallyBranch(
      {
        table: nodes(),
        counted: placements().counted,
        cellOfPlacement: cellOfPlacement(),
        documentPairs: pairs().documents,
        cellOfPair: cellOfPair(),
        columns: cells().columns,
      },
      from,
    );
    return countRest(nodes(), placements(), pairs(), tally);
  };
  const whole = lazy(() => countFrom(0));
  return { asOf, cells, counts: (from) => (from === 0 ? whole() : countFrom(from)) };
}

/** The cell of each of the items that are listed, so that counting reads one array from end to end. */
function cellsOf(items: Int32Array, cell: Uint8Array): Uint8Array {
  const cells = new Uint8Array(items.length);
  for (let j = 0; j < cells.length; j++) cells[j] = cell[items[j] as number] as number;
  return cells;
}
