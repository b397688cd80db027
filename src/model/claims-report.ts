import * as z from 'zod';
import { Claim } from './claim.js';
import { Count, Id, listOf } from './strict.js';

/** What a comparison of figures comes to. */
export const ClaimResult = z.enum(['holds', 'contradicted', 'not-listed', 'cannot-tell']);
export type ClaimResult = z.infer<typeof ClaimResult>;

/** One claim (by its position in the document) beside what is listed; `reason` says why it cannot be told. */
export const ReconciledClaim = z
  .strictObject({
    claim: Count,
    figure: Claim,
    listed: Count.nullable(),
    result: ClaimResult,
    reason: z.enum(['not-counted-here', 'act', 'period', 'structure-not-listed']).nullable(),
  })
  .readonly();
export type ReconciledClaim = z.infer<typeof ReconciledClaim>;

/** Two claims about the same thing beside each other; `differs` names what keeps them from being compared. */
export const ClaimPair = z
  .strictObject({
    claims: z.tuple([Count, Count]).readonly(),
    result: z.enum(['contradicted', 'cannot-tell']),
    differs: listOf(z.enum(['act', 'period'])),
  })
  .readonly();
export type ClaimPair = z.infer<typeof ClaimPair>;

/** A claim about a whole beside the sum of the claims about its parts. */
export const ClaimSum = z
  .strictObject({
    whole: Count,
    parts: listOf(Count),
    by: z.enum(['children', 'level']),
    sum: z.number(),
    withoutGeneral: z.number(),
    general: listOf(Id),
    unclaimed: listOf(Id),
    result: z.enum(['holds', 'holds-with-general', 'holds-without-general', 'contradicted', 'cannot-tell']),
  })
  .readonly();
export type ClaimSum = z.infer<typeof ClaimSum>;

/** What `reconcile` returns: every claim beside what is listed, beside other claims, and beside the sum of its parts. */
export const ClaimsReport = z
  .strictObject({
    format: z.literal('tixi/claims/1'),
    system: Id,
    asOf: z.string().nullable(),
    claims: listOf(ReconciledClaim),
    pairs: listOf(ClaimPair),
    sums: listOf(ClaimSum),
  })
  .readonly();
export type ClaimsReport = z.infer<typeof ClaimsReport>;
