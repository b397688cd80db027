import type { DocumentTable } from './document-table.js';
import type { NodeTable } from './node-table.js';
import { buildPairTable, type PairTable } from './pair-table.js';
import type { PlacementTable } from './placement-table.js';

/** The pairs that distinct counting subtracts, for each thing that is counted. */
export interface PairTables {
  readonly documents: PairTable;
  readonly standards: PairTable;
  readonly adopted: PairTable;
  readonly related: PairTable;
}

/** Finds the pairs of all that is counted; where no document has two editions, standards have those of documents. */
export function buildPairTables(
  table: NodeTable,
  { counted, adopted, related }: PlacementTable,
  { documentOf, size }: DocumentTable,
): PairTables {
  const documents = buildPairTable(table, counted, documentOf, size);
  const oneEditionEach = size === documentOf.length;
  return {
    documents,
    standards: oneEditionEach ? documents : buildPairTable(table, counted, null, documentOf.length),
    adopted: buildPairTable(table, adopted, documentOf, size),
    related: buildPairTable(table, related, documentOf, size),
  };
}
