import * as z from 'zod';
import { PrintedTitle } from './coverage-report.js';
import { obligations } from './sets/obligations.js';
import { statuses } from './sets/statuses.js';
import { Count, Id, listOf } from './strict.js';

/** Why documents of several systems are taken for one (rule L1). */
export const identityReasons = ['document-key', 'same-as', 'link'] as const;

/** Where a shared document stands in one system: in which nodes it counts, and under which of its editions. */
export const SharedPlace = z
  .strictObject({
    system: Id,
    nodes: listOf(Id),
    designation: z.string().nullable(),
    standards: listOf(Id),
  })
  .readonly();
export type SharedPlace = z.infer<typeof SharedPlace>;

/**
 * A document that several systems hold, and why it is taken for one: its number, what standards state to be the same, or
 * links that are stated to be equal; with whatever states it.
 */
export const SharedDocument = z
  .strictObject({
    document: z.string(),
    title: PrintedTitle,
    in: listOf(SharedPlace),
    reason: z.enum(identityReasons),
    stated: listOf(z.strictObject({ system: Id.nullable(), standard: Id, sameAs: z.string() }).readonly()),
    links: listOf(Count),
  })
  .readonly();
export type SharedDocument = z.infer<typeof SharedDocument>;

/** How much two systems, or two parts of systems, share. `inFrom` and `inTo` are the shares of each that the other has. */
const shares = {
  shared: Count,
  union: Count,
  jaccard: z.number().nullable(),
  inFrom: z.number().nullable(),
  inTo: z.number().nullable(),
};

/** Two systems side by side. */
export const OverlapPair = z.strictObject({ from: Id, to: Id, ...shares }).readonly();
export type OverlapPair = z.infer<typeof OverlapPair>;

/** A part of a system in the matrix; node null is what stands in none of its other parts. */
export const OverlapPart = z
  .strictObject({ system: Id, node: Id.nullable(), code: z.string().nullable(), title: PrintedTitle, documents: Count })
  .readonly();
export type OverlapPart = z.infer<typeof OverlapPart>;

/** Two parts of different systems that share something; `from` and `to` are places in the list of parts. */
export const OverlapCell = z.strictObject({ from: Count, to: Count, ...shares }).readonly();
export type OverlapCell = z.infer<typeof OverlapCell>;

/** An edition as one system has it. */
export const EditionIn = z
  .strictObject({
    system: Id,
    standard: Id,
    designation: z.string().nullable(),
    year: z.number().nullable(),
    obligation: z.enum(obligations).nullable(),
    status: z.enum(statuses),
    title: PrintedTitle,
  })
  .readonly()
  .meta({ id: 'EditionIn' });
export type EditionIn = z.infer<typeof EditionIn>;

/** A document that systems have differently; `edition` is the edition that is compared, null for the leading ones. */
export const OverlapDifference = z
  .strictObject({ document: z.string(), edition: z.string().nullable(), in: listOf(EditionIn) })
  .readonly()
  .meta({ id: 'OverlapDifference' });
export type OverlapDifference = z.infer<typeof OverlapDifference>;

/** Standards of different systems with one title, which may be one document; nothing is counted by that. */
export const SameTitle = z
  .strictObject({ title: z.string(), issuer: z.string().nullable(), in: listOf(EditionIn) })
  .readonly();
export type SameTitle = z.infer<typeof SameTitle>;

/**
 * What `overlap` returns: the documents that systems share, system by system and part by part, which systems share what
 * (`sets`: documents in just these systems), how many links say that standards are equal and whether these count, and where they have one document differently.
 */
export const OverlapReport = z
  .strictObject({
    format: z.literal('tixi/overlap/1'),
    systems: listOf(Id),
    asOf: z.string().nullable(),
    at: z.string().nullable(),
    equalLinks: z.strictObject({ links: Count, joined: z.boolean() }).readonly(),
    totals: listOf(z.strictObject({ system: Id, documents: Count, shared: Count, alone: Count }).readonly()),
    documents: Count,
    shared: listOf(SharedDocument),
    pairs: listOf(OverlapPair),
    matrix: z.strictObject({ parts: listOf(OverlapPart), cells: listOf(OverlapCell) }).readonly(),
    sets: listOf(z.strictObject({ systems: listOf(Id), documents: Count }).readonly()),
    editionDrift: listOf(OverlapDifference),
    obligationDrift: listOf(OverlapDifference),
    statusConflicts: listOf(OverlapDifference),
    titleConflicts: listOf(OverlapDifference),
    sameTitles: listOf(SameTitle),
  })
  .readonly();
export type OverlapReport = z.infer<typeof OverlapReport>;
