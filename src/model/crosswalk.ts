import * as z from 'zod';
import { LinkEnd } from './link.js';
import { crosswalkTiers, stepKinds } from './sets/crosswalk.js';
import { Count, Id, listOf } from './strict.js';

/** A node of a system. */
export const NodeEnd = z.strictObject({ system: Id, node: Id }).readonly();
export type NodeEnd = z.infer<typeof NodeEnd>;

/** A stop on a path: a node, or a standard that a link names. */
export const CrosswalkStop = z.union([NodeEnd, z.strictObject({ system: Id, standard: Id }).readonly()]);
export type CrosswalkStop = z.infer<typeof CrosswalkStop>;

/** One step of a path; `link` is the position of the link it takes in the workspace, null within the tree. */
export const CrosswalkStep = z
  .strictObject({
    step: z.enum(stepKinds),
    from: CrosswalkStop,
    to: CrosswalkStop,
    penalty: Count,
    link: Count.nullable(),
  })
  .readonly()
  .meta({ id: 'CrosswalkStep' });
export type CrosswalkStep = z.infer<typeof CrosswalkStep>;

/** A target with the cheapest path to it; the score is the sum of the penalties of its steps. */
export const CrosswalkPath = z
  .strictObject({ target: NodeEnd, score: Count, tier: z.enum(crosswalkTiers), steps: listOf(CrosswalkStep) })
  .readonly()
  .meta({ id: 'CrosswalkPath' });
export type CrosswalkPath = z.infer<typeof CrosswalkPath>;

/**
 * One node of the first system with its nearest target in the second, and the next nearest as alternatives.
 * `statedNone` holds what somebody looked at and found unrelated (rule L6).
 */
export const CrosswalkRow = z
  .strictObject({
    source: NodeEnd,
    target: NodeEnd.nullable(),
    score: Count.nullable(),
    tier: z.enum(crosswalkTiers).nullable(),
    steps: listOf(CrosswalkStep),
    alternatives: listOf(CrosswalkPath),
    statedNone: listOf(LinkEnd),
  })
  .readonly()
  .meta({ id: 'CrosswalkRow' });
export type CrosswalkRow = z.infer<typeof CrosswalkRow>;

/** A link that no path can take, and why. */
export const UnusedLink = z
  .strictObject({
    link: Count,
    reason: z.enum(['unknown-system', 'unknown-node', 'unknown-standard', 'whole-system', 'to-itself']),
  })
  .readonly();
export type UnusedLink = z.infer<typeof UnusedLink>;

const counts = <Key extends string>(keys: readonly Key[]): z.ZodType<Readonly<Record<Key, number>>> =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, Count]))).readonly() as unknown as z.ZodType<
    Readonly<Record<Key, number>>
  >;

/** Which nodes of one system find which of another, over the links of a workspace (rules L4 and L5). */
export const Crosswalk = z
  .strictObject({
    format: z.literal('tixi/crosswalk/1'),
    from: Id,
    to: Id,
    penalties: counts(stepKinds),
    thresholds: counts(['direct', 'strong', 'average']),
    rows: listOf(CrosswalkRow),
    coverage: counts(['direct', 'linked', 'none', 'total']),
    tiers: counts(crosswalkTiers),
    unused: listOf(UnusedLink),
  })
  .readonly();
export type Crosswalk = z.infer<typeof Crosswalk>;
