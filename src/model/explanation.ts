import * as z from 'zod';
import { Basis, CoverageState } from './coverage-report.js';
import { StandardStatus } from './status.js';
import { Count, Id, listOf } from './strict.js';

/** A document as an explanation names it: its key or id, the standards that are editions of it here, and its status. */
export const ExplainedDocument = z
  .strictObject({ document: Id, standards: listOf(Id), status: StandardStatus })
  .readonly();
export type ExplainedDocument = z.infer<typeof ExplainedDocument>;

const part = z.strictObject({ node: Id, required: Count, met: Count }).readonly();
const branch = z.strictObject({ node: Id, reason: z.string(), standards: listOf(Id) }).readonly();

/**
 * How the ratio of a node comes about: the documents of its numerator, what its denominator is made of, and what was
 * left out. `numerator.documents` are those that exist; the denominator is a number of its own, a list, or parts.
 */
export const Explanation = z
  .strictObject({
    format: z.literal('tixi/explanation/1'),
    system: Id,
    node: Id.nullable(),
    asOf: z.string().nullable(),
    state: CoverageState,
    ratio: z.number().nullable(),
    metRatio: z.number().nullable(),
    numerator: z.strictObject({ value: Count, documents: listOf(ExplainedDocument) }).readonly(),
    denominator: z
      .strictObject({
        value: Count.nullable(),
        basis: Basis,
        documents: listOf(ExplainedDocument),
        parts: listOf(part),
        unknownParts: listOf(Id),
      })
      .readonly(),
    excluded: z
      .strictObject({
        planned: listOf(ExplainedDocument),
        retired: listOf(ExplainedDocument),
        unknown: listOf(ExplainedDocument),
        related: listOf(ExplainedDocument),
        notApplicable: listOf(branch),
      })
      .readonly(),
  })
  .readonly();
export type Explanation = z.infer<typeof Explanation>;
