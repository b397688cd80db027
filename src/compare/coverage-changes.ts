import { coverage } from '../coverage/coverage.js';
import type { CoverageRow } from '../model/coverage-report.js';
import { statusClasses } from '../model/sets/statuses.js';
import type { CountedDocument, CoverageCause, CoverageChange, DiffCounts } from '../model/system-diff.js';
import { classOfStatus } from '../preorder/cells.js';
import { distinctIn, rowsOfZone } from '../preorder/distinct.js';
import { at } from '../preorder/node-table.js';
import type { SystemIndex } from '../preorder/system-index.js';
import { joinDocuments } from './join-documents.js';
import { standardAt } from './ends.js';
import type { Both, Matching } from './matching.js';

/** The nodes whose counts differ, and the documents that each counts otherwise (rule V7), in no order yet. */
export function coverageChanges(
  systems: Both<SystemIndex>,
  nodes: Matching,
  standards: Matching,
  asOf: string | null,
): CoverageChange[] {
  const rows = { before: countsIn(systems.before, asOf), after: countsIn(systems.after, asOf) };
  const causesOf = causesIn(systems, standards, asOf);
  const changes: CoverageChange[] = [];
  const compare = (row: number, other: number): void => {
    const [before, after] = [rows.before[row] ?? null, rows.after[other] ?? null];
    if (before !== null && after !== null && sameCounts(before, after)) return;
    changes.push({ node: (after ?? before)?.node ?? null, before, after, because: causesOf(row, other) });
  };
  nodes.toAfter.forEach((other, row) => {
    compare(row, other);
  });
  nodes.toBefore.forEach((row, other) => {
    if (row < 0) compare(-1, other);
  });
  return changes;
}

/** The counts of every row of a system, the whole of it first. */
export function countsIn(index: SystemIndex, asOf: string | null): DiffCounts[] {
  const { total, rows } = coverage(index.system, asOf === null ? {} : { asOf });
  return [total, ...rows].map(countsOf);
}

function countsOf(row: CoverageRow): DiffCounts {
  const { node, documents, existing, planned, retired, unknown, required, missing, ratio, metRatio, state } = row;
  return { node, documents, existing, planned, retired, unknown, required, missing, ratio, metRatio, state };
}

const compared = [
  'documents',
  'existing',
  'planned',
  'retired',
  'unknown',
  'required',
  'missing',
  'ratio',
  'metRatio',
  'state',
] as const;

function sameCounts(before: DiffCounts, after: DiffCounts): boolean {
  return compared.every((key) => before[key] === after[key]);
}

/** Names the documents that a row counts otherwise before and after; a row below 0 counts nothing. */
function causesIn(
  { before, after }: Both<SystemIndex>,
  standards: Matching,
  asOf: string | null,
): (row: number, other: number) => CoverageCause[] {
  const partners = joinDocuments({ before, after }, standards);
  const [here, there] = [documentsBy(before, asOf), documentsBy(after, asOf)];
  return (row, other) => {
    const causes: CoverageCause[] = [];
    const arrived = there.inRow(other);
    for (const document of here.inRow(row)) {
      const partner = at(partners, document);
      const stays = partner >= 0 && arrived.delete(partner);
      if (stays && here.classOf(document) === there.classOf(partner)) continue;
      causes.push({ before: here.name(document), after: stays ? there.name(partner) : null });
    }
    for (const document of arrived) causes.push({ before: null, after: there.name(document) });
    return causes;
  };
}

interface Counted {
  readonly inRow: (row: number) => Set<number>;
  readonly classOf: (document: number) => number;
  readonly name: (document: number) => CountedDocument;
}

function documentsBy(index: SystemIndex, asOf: string | null): Counted {
  const { leading, status } = index.snapshot(asOf).cells();
  const { documentOf } = index.documents();
  const classOf = (document: number): number => at(classOfStatus, at(status, at(leading, document)));
  return {
    inRow: (row) =>
      row < 0 ? new Set() : distinctIn(rowsOfZone(index.nodes(), row), index.placements().counted, documentOf),
    classOf,
    name(document) {
      const { id, designation } = standardAt(index, at(leading, document));
      return { standard: id, designation: designation ?? null, class: statusClasses[classOf(document)] ?? 'unknown' };
    },
  };
}
