import * as z from 'zod';
import { ClaimCount, ClaimFilter } from './claim.js';
import { PartialDate } from './date.js';
import { claimActs, claimComparators } from './sets/claims.js';
import { Source } from './source.js';
import { SourceRef } from './source-ref.js';
import { Id, Words, listOf } from './strict.js';
import { Title } from './title.js';

const figure = {
  counts: ClaimCount,
  where: ClaimFilter.exactOptional(),
  act: z.enum(claimActs).exactOptional(),
  comparator: z.enum([...claimComparators, 'at-most']),
  value: z.number().nonnegative(),
  unit: Words.exactOptional(),
  since: PartialDate.exactOptional(),
  note: Words.exactOptional(),
  source: SourceRef,
};

/** A result reported later: what it counts is given anew, since it may count something else than the target. */
export const TargetResult = z.strictObject({ ...figure, asOf: PartialDate }).readonly();
export type TargetResult = z.infer<typeof TargetResult>;

/** A figure that a policy wants reached by a date, with the results reported for it. */
export const Target = z
  .strictObject({ id: Id, title: Title, ...figure, due: PartialDate, results: listOf(TargetResult) })
  .readonly();
export type Target = z.infer<typeof Target>;

/** The targets of a policy. */
export const TargetSet = z
  .strictObject({
    format: z.literal('tixi/targets/1'),
    id: Id,
    title: Title,
    targets: listOf(Target),
    sources: listOf(Source),
  })
  .readonly();
export type TargetSet = z.infer<typeof TargetSet>;
