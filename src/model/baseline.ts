import * as z from 'zod';
import { PartialDate } from './date.js';
import { Id, Words, listOf } from './strict.js';

/** A finding that is accepted for now: which, why, by whom, and until when. */
export const AcceptedFinding = z
  .strictObject({
    code: Id,
    system: Id,
    node: Id.nullable(),
    standard: Id.nullable(),
    fingerprint: Words.exactOptional(),
    reason: Words,
    by: Words,
    expires: PartialDate.exactOptional(),
  })
  .readonly();
export type AcceptedFinding = z.infer<typeof AcceptedFinding>;

/** Findings already accepted. */
export const Baseline = z
  .strictObject({ format: z.literal('tixi/baseline/1'), accepted: listOf(AcceptedFinding) })
  .readonly();
export type Baseline = z.infer<typeof Baseline>;
