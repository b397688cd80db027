import * as z from 'zod';
import { PartialDate } from './date.js';
import { Obligation } from './obligation.js';
import { claimActs, claimComparators, claimCounts } from './sets/claims.js';
import { tiers } from './sets/levels.js';
import { SourceRef } from './source-ref.js';
import { StandardLevel } from './standard-level.js';
import { StandardStatus } from './status.js';
import { Id, Words } from './strict.js';

export const ClaimCount = z.enum(claimCounts);
export type ClaimCount = z.infer<typeof ClaimCount>;

/** Narrows a claim to standards of one level, tier, status, obligation, kind or tag. */
export const ClaimFilter = z
  .strictObject({
    level: StandardLevel.exactOptional(),
    tier: z.enum(tiers).exactOptional(),
    status: StandardStatus.exactOptional(),
    obligation: Obligation.exactOptional(),
    kind: Id.exactOptional(),
    tag: Words.exactOptional(),
  })
  .readonly();
export type ClaimFilter = z.infer<typeof ClaimFilter>;

const shape = z.strictObject({
  about: z.strictObject({ nodes: z.array(Id).min(1).readonly().exactOptional() }).readonly(),
  counts: ClaimCount,
  at: Id.exactOptional(),
  where: ClaimFilter.exactOptional(),
  act: z.enum(claimActs).exactOptional(),
  comparator: z.enum(claimComparators),
  value: z.number().nonnegative(),
  since: PartialDate.exactOptional(),
  asOf: PartialDate.exactOptional(),
  note: Words.exactOptional(),
  source: SourceRef,
});

/** A figure that a source publishes about a system, or about some of its nodes (rule C9). */
export type Claim<NodeId extends string = string, LevelId extends string = string> = Readonly<
  Omit<z.infer<typeof shape>, 'about' | 'at'>
> & {
  readonly about: { readonly nodes?: readonly NodeId[] };
  readonly at?: LevelId;
};
export const Claim: z.ZodType<Claim> = shape.readonly().meta({ id: 'Claim' });
