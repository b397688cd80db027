import type { DocumentTable } from './document-table.js';
import type { NodeTable } from './node-table.js';
import { buildPairTable, type PairTable } from './pair-table.js';
import type { PlacementRows, PlacementTable } from './placement-table.js';

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
  const ofDocuments = ({ offset, standard }: PlacementRows): PairTable =>
    buildPairTable(table, offset, documentsOf(standard, documentOf), size);
  const documents = ofDocuments(counted);
  const oneEditionEach = size === documentOf.length;
  return {
    documents,
    standards: oneEditionEach ? documents : buildPairTable(table, counted.offset, counted.standard, documentOf.length),
    adopted: ofDocuments(adopted),
    related: ofDocuments(related),
  };
}

function documentsOf(standards: Int32Array, documentOf: Int32Array): Int32Array {
  const documents = new Int32Array(standards.length);
  for (let j = 0; j < standards.length; j++) documents[j] = documentOf[standards[j] as number] as number;
  return documents;
}
