import { TixiError } from '../base/error.js';
import { lazy } from '../base/lazy.js';
import { isOurs } from '../base/ours.js';
import { buildStringTable, type StringTable } from '../base/string-table.js';
import type { StandardSystem } from '../model/system.js';
import { buildCellTable, type CellTable } from './cells.js';
import { buildDocumentTable } from './build-documents.js';
import type { DocumentTable } from './document-table.js';
import { buildEditions } from './editions.js';
import { buildNodeTable, type NodeTable } from './node-table.js';
import { buildPairTable, type PairTable } from './pair-table.js';
import { buildPlacementTable, unplacedStandards, type PlacementRows, type PlacementTable } from './placement-table.js';
import { tallyBranch, type Tally } from './tally.js';

/** The pairs that distinct counting subtracts, for each thing that is counted. */
export interface PairTables {
  readonly documents: PairTable;
  readonly standards: PairTable;
  readonly adopted: PairTable;
  readonly related: PairTable;
}

/** The statuses on one day, and the counts that follow from them. */
export interface Snapshot {
  readonly asOf: string | null;
  readonly cells: CellTable;
  /** Counts of the branch of a row; of the whole system for row 0. */
  readonly tally: (from: number) => Tally;
}

/** All that is worked out from a document, each part when it is first asked for. */
export interface SystemIndex {
  readonly system: StandardSystem;
  readonly nodes: () => NodeTable;
  readonly rowOf: () => ReadonlyMap<string, number>;
  readonly positions: () => StringTable;
  readonly placements: () => PlacementTable;
  readonly documents: () => DocumentTable;
  readonly editions: () => PlacementRows;
  readonly pairs: () => PairTables;
  /** Positions of the standards that no node places in any role. */
  readonly unplaced: () => Int32Array;
  readonly snapshot: (asOf: string | null) => Snapshot;
}

const kept = new WeakMap<StandardSystem, SystemIndex>();

/** How many days a kept index remembers at once. */
const maxSnapshots = 8;

/** The index of a system: kept for documents that tixi froze, made anew for any other object. */
export function systemIndex(system: StandardSystem): SystemIndex {
  const known = kept.get(system);
  if (known !== undefined) return known;
  const index = buildIndex(system);
  if (isOurs(system)) kept.set(system, index);
  return index;
}

/** What a parser has already made of a document on its way. */
export interface MadeTables {
  readonly nodes?: NodeTable;
  readonly placements?: PlacementTable;
}

/** Keeps the index of a document that tixi froze, with the tables that are made already. */
export function keepIndex(system: StandardSystem, made: MadeTables): void {
  kept.set(system, buildIndex(system, made));
}

/** Where each standard stands in the list, by id. */
export function positionsOf(system: StandardSystem): StringTable {
  const { standards } = system;
  return buildStringTable(standards.length, (position) => standards[position]?.id ?? '');
}

/** Whatever the types say, a caller may hand over anything. */
function checkKind(system: unknown): void {
  const { children, standards } = (typeof system === 'object' && system !== null ? system : {}) as Record<
    string,
    unknown
  >;
  if (Array.isArray(children) && Array.isArray(standards)) return;
  throw new TixiError('not-a-system', 'This is not a standards system (tixi/1); read it with parseSystem first.');
}

/** A placement of a standard that is not listed would be lost without a word. */
function refuseUnknown(system: StandardSystem): (row: number, placement: number, standard: string) => never {
  return (_row, placement, standard) => {
    throw new TixiError(
      'unknown-standard',
      `A node of the system ${system.id} places ${JSON.stringify(standard)}, which is not in its standards; read it with parseSystem, which lists all such places.`,
      { system: system.id, standard, placement },
    );
  };
}

function buildIndex(system: StandardSystem, made: MadeTables = {}): SystemIndex {
  checkKind(system);
  const nodes = lazy(() => made.nodes ?? buildNodeTable(system));
  const rowOf = lazy(
    () => new Map(nodes().nodes.flatMap((node, row) => (node === null ? [] : [[node.id, row] as const]))),
  );
  const positions = lazy(() => positionsOf(system));
  const placements = lazy(() => made.placements ?? buildPlacementTable(nodes(), positions(), refuseUnknown(system)));
  const documents = lazy(() => buildDocumentTable(system.standards, positions));
  const editions = lazy(() => buildEditions(documents()));
  const pairs = lazy((): PairTables => {
    const [table, { counted, adopted, related }] = [nodes(), placements()];
    const { documentOf, size } = documents();
    const documentPairs = buildPairTable(table, counted, documentOf, size);
    const oneEditionEach = size === system.standards.length;
    return {
      documents: documentPairs,
      standards: oneEditionEach ? documentPairs : buildPairTable(table, counted, null, system.standards.length),
      adopted: buildPairTable(table, adopted, documentOf, size),
      related: buildPairTable(table, related, documentOf, size),
    };
  });
  const unplaced = lazy(() => unplacedStandards(system.standards.length, placements()));
  const snapshots = new Map<string | null, Snapshot>();
  const snapshot = (asOf: string | null): Snapshot => {
    const known = snapshots.get(asOf);
    if (known !== undefined) return known;
    const built = buildSnapshot(index, asOf);
    if (snapshots.size >= maxSnapshots) snapshots.delete(snapshots.keys().next().value ?? null);
    snapshots.set(asOf, built);
    return built;
  };
  const index: SystemIndex = {
    system,
    nodes,
    rowOf,
    positions,
    placements,
    documents,
    editions,
    pairs,
    unplaced,
    snapshot,
  };
  return index;
}

function buildSnapshot(index: SystemIndex, asOf: string | null): Snapshot {
  const documents = index.documents();
  const { counted } = index.placements();
  const cells = buildCellTable(index.system.standards, documents, asOf);
  const cellOfPlacement = lazy(() => gatherCells(counted, documents.documentOf, cells.cell));
  const cellOfPair = lazy(() =>
    Uint8Array.from(index.pairs().documents.item, (document) => cells.cell[document] as number),
  );
  const tallyFrom = (from: number): Tally =>
    tallyBranch(
      {
        table: index.nodes(),
        counted,
        cellOfPlacement: cellOfPlacement(),
        documentPairs: index.pairs().documents,
        cellOfPair: cellOfPair(),
        columns: cells.columns,
      },
      from,
    );
  const whole = lazy(() => tallyFrom(0));
  return { asOf, cells, tally: (from) => (from === 0 ? whole() : tallyFrom(from)) };
}

/** The cell of every counted placement, so that counting reads one array from end to end. */
function gatherCells(counted: PlacementRows, documentOf: Int32Array, cell: Uint8Array): Uint8Array {
  const cells = new Uint8Array(counted.standard.length);
  for (let j = 0; j < cells.length; j++) cells[j] = cell[documentOf[counted.standard[j] as number] as number] as number;
  return cells;
}
