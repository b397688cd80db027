import { TixiError } from '../base/error.js';
import { lazy } from '../base/lazy.js';
import { isOurs } from '../base/ours.js';
import type { TextIndex } from '../base/text-index.js';
import type { StandardSystem } from '../model/system.js';
import type { CellTable } from './cells.js';
import { buildDocumentTable } from './build-documents.js';
import type { DocumentTable } from './document-table.js';
import { buildEditions } from './editions.js';
import { buildNodeTable, type NodeTable } from './node-table.js';
import { buildPairTables, type PairTables } from './pair-tables.js';
import { buildPlacementTable, unplacedStandards, type PlacementRows, type PlacementTable } from './placement-table.js';
import { indexIds, listIds } from './index-ids.js';
import { buildSnapshot, type Snapshot } from './snapshot.js';

/** All that is worked out from a document, each part when it is first asked for. */
export interface SystemIndex {
  readonly system: StandardSystem;
  readonly nodes: () => NodeTable;
  readonly rowOf: () => ReadonlyMap<string, number>;
  readonly positions: () => TextIndex;
  readonly placements: () => PlacementTable;
  readonly documents: () => DocumentTable;
  readonly editions: () => PlacementRows;
  readonly pairs: () => PairTables;
  /** Positions of the standards that no node places in any role. */
  readonly unplaced: () => Int32Array;
  readonly snapshot: (asOf: string | null) => Snapshot;
  /** The days that are kept, the oldest first. */
  readonly days: () => readonly Snapshot[];
}

/** Parts of an index that are known before it is asked, or made another way. */
export type IndexParts = Partial<Omit<SystemIndex, 'system' | 'snapshot' | 'days'>> & {
  readonly kept?: readonly Snapshot[];
  readonly cells?: ReadonlyMap<string | null, CellTable>;
};

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

/** The index that is kept for a system, if there is one. */
export function keptIndex(system: StandardSystem): SystemIndex | undefined {
  return kept.get(system);
}

/** Keeps an index of a document that cannot change, with the parts that are known already. */
export function keepIndex(system: StandardSystem, parts: IndexParts): SystemIndex {
  const index = buildIndex(system, parts);
  kept.set(system, index);
  return index;
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

function buildIndex(system: StandardSystem, parts: IndexParts = {}): SystemIndex {
  checkKind(system);
  const nodes = parts.nodes ?? lazy(() => buildNodeTable(system));
  const positions = parts.positions ?? lazy(() => indexIds(system.standards));
  const placements =
    parts.placements ?? lazy(() => buildPlacementTable(nodes(), listIds(system.standards), refuseUnknown(system)));
  const documents = parts.documents ?? lazy(() => buildDocumentTable(system.standards, positions));
  const pairs = parts.pairs ?? lazy(() => buildPairTables(nodes(), placements(), documents()));
  const days = new Map((parts.kept ?? []).map((day) => [day.asOf, day]));
  const snapshot = (asOf: string | null): Snapshot => {
    const known = days.get(asOf);
    if (known !== undefined) return known;
    const { standards } = system;
    const built = buildSnapshot({ standards, nodes, placements, documents, pairs }, asOf, parts.cells?.get(asOf));
    if (days.size >= maxSnapshots) days.delete(days.keys().next().value ?? null);
    days.set(asOf, built);
    return built;
  };
  return {
    system,
    nodes,
    rowOf: parts.rowOf ?? lazy(() => rowsById(nodes())),
    positions,
    placements,
    documents,
    editions: parts.editions ?? lazy(() => buildEditions(documents())),
    pairs,
    unplaced: parts.unplaced ?? lazy(() => unplacedStandards(system.standards.length, placements())),
    snapshot,
    days: () => [...days.values()],
  };
}

function rowsById({ nodes }: NodeTable): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  nodes.forEach((node, row) => {
    if (node !== null) rows.set(node.id, row);
  });
  return rows;
}
