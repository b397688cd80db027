import * as z from 'zod';
import { claimComparators } from './sets/claims.js';
import { countedLevels } from './sets/levels.js';
import { statuses } from './sets/statuses.js';
import { SourceRef } from './source-ref.js';
import { Count, Id, listOf } from './strict.js';

/** A title as outputs carry it: both languages always there, null where unknown. */
export const PrintedTitle = z.strictObject({ zh: z.string().nullable(), en: z.string().nullable() }).readonly();
export type PrintedTitle = z.infer<typeof PrintedTitle>;

/** Where the required number of a row comes from (rule C3). */
export const Basis = z.enum(['own', 'complete', 'children', 'none']);
export type Basis = z.infer<typeof Basis>;

/** The four states of a node (rule C6). */
export const CoverageState = z.enum(['covered', 'gap', 'not-applicable', 'not-assessed']);
export type CoverageState = z.infer<typeof CoverageState>;

/** A published figure as a row of coverage shows it. */
export const ClaimedFigure = z
  .strictObject({ value: z.number(), comparator: z.enum(claimComparators), source: SourceRef })
  .readonly();
export type ClaimedFigure = z.infer<typeof ClaimedFigure>;

/** The counts of one node with all that is below it (rules C1 to C6); counts are of documents unless named otherwise. */
export const CoverageRow = z
  .strictObject({
    node: Id.nullable(),
    code: z.string().nullable(),
    title: PrintedTitle,
    level: z.string().nullable(),
    depth: Count,
    placements: Count,
    standards: Count,
    documents: Count,
    existing: Count,
    planned: Count,
    retired: Count,
    unknown: Count,
    adopted: Count,
    related: Count,
    required: Count.nullable(),
    basis: Basis,
    remainder: Count,
    met: Count.nullable(),
    missing: Count.nullable(),
    inProgress: Count.nullable(),
    notStarted: Count.nullable(),
    ratio: z.number().nullable(),
    metRatio: z.number().nullable(),
    state: CoverageState,
    byLevel: z.record(z.enum(countedLevels), Count).readonly(),
    byStatus: z.record(z.enum(statuses), Count).readonly(),
    claimed: listOf(ClaimedFigure),
  })
  .readonly()
  .meta({ id: 'CoverageRow' });
export type CoverageRow = z.infer<typeof CoverageRow>;

/** A rule that did not run, and why. */
export const SkippedRule = z.strictObject({ code: Id, reason: z.string() }).readonly();
export type SkippedRule = z.infer<typeof SkippedRule>;

/**
 * What `coverage` returns: the total, a row a node, what stands outside the rows where a level was asked for, and how
 * many standards of the list stand in no node and so count nowhere.
 */
export const CoverageReport = z
  .strictObject({
    format: z.literal('tixi/coverage/1'),
    system: Id,
    asOf: z.string().nullable(),
    total: CoverageRow,
    rows: listOf(CoverageRow),
    outside: CoverageRow.nullable(),
    unplaced: Count,
    excluded: listOf(z.strictObject({ node: Id, reason: z.string() }).readonly()),
    skipped: listOf(SkippedRule),
  })
  .readonly();
export type CoverageReport = z.infer<typeof CoverageReport>;
