import * as z from 'zod';
import { PartialDate } from './date.js';
import { Obligation } from './obligation.js';
import { claimActs, claimComparators, claimCounts, type ClaimComparatorName } from './sets/claims.js';
import { tiers } from './sets/levels.js';
import { SourceRef } from './source-ref.js';
import { StandardLevel } from './standard-level.js';
import { StandardStatus } from './status.js';
import { Id, Words } from './strict.js';

/** What a published figure counts. */
export type ClaimCount = (typeof claimCounts)[number];
export const ClaimCount: z.ZodType<ClaimCount> = z.enum(claimCounts);

/** Narrows a claim to standards of one level, tier, status, obligation, kind or tag. */
export interface ClaimFilter {
  readonly level?: StandardLevel;
  readonly tier?: (typeof tiers)[number];
  readonly status?: StandardStatus;
  readonly obligation?: Obligation;
  readonly kind?: string;
  readonly tag?: string;
}
export const ClaimFilter: z.ZodType<ClaimFilter> = z
  .strictObject({
    level: StandardLevel.exactOptional(),
    tier: z.enum(tiers).exactOptional(),
    status: StandardStatus.exactOptional(),
    obligation: Obligation.exactOptional(),
    kind: Id.exactOptional(),
    tag: Words.exactOptional(),
  })
  .readonly();

/** A figure that a source publishes about a system, or about some of its nodes (rule C9). */
export interface Claim<NodeId extends string = string, LevelId extends string = string> {
  readonly about: { readonly nodes?: readonly NodeId[] };
  readonly counts: ClaimCount;
  readonly at?: LevelId;
  readonly where?: ClaimFilter;
  readonly act?: (typeof claimActs)[number];
  readonly comparator: ClaimComparatorName;
  readonly value: number;
  readonly since?: PartialDate;
  readonly asOf?: PartialDate;
  readonly note?: string;
  readonly source: SourceRef;
}
export const Claim: z.ZodType<Claim> = z
  .strictObject({
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
  })
  .readonly()
  .meta({ id: 'Claim' });
