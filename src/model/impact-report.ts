import * as z from 'zod';
import { CoverageState } from './coverage-report.js';
import { EditionIn } from './overlap-report.js';
import { placementRoles } from './placement.js';
import { relationTypes } from './relation.js';
import { Count, Id, listOf } from './strict.js';

/** A relation that another standard states to what is withdrawn; `dated` is whether it names the edition. */
export const ImpactRelation = z
  .strictObject({
    system: Id,
    standard: Id,
    type: z.enum(relationTypes),
    target: Id,
    degree: z.enum(['IDT', 'MOD', 'NEQ']).nullable(),
    dated: z.boolean(),
  })
  .readonly()
  .meta({ id: 'ImpactRelation' });
export type ImpactRelation = z.infer<typeof ImpactRelation>;

/** The counts of a node that a withdrawal changes. */
const ImpactCounts = z
  .strictObject({
    existing: Count,
    required: Count.nullable(),
    missing: Count.nullable(),
    metRatio: z.number().nullable(),
    state: CoverageState,
  })
  .readonly()
  .meta({ id: 'ImpactCounts' });

/** A node, or with null the whole system, before and after a withdrawal. */
export const ImpactOnNode = z
  .strictObject({ system: Id, node: Id.nullable(), before: ImpactCounts, after: ImpactCounts })
  .readonly();
export type ImpactOnNode = z.infer<typeof ImpactOnNode>;

/**
 * What `impactOf` returns: the records of a standard in every system, what is stated to replace it, where it stands,
 * which standards adopt it, refer to it or are bound to it otherwise, which links name it, and what its withdrawal would
 * cost in coverage, node by node.
 */
export const ImpactReport = z
  .strictObject({
    format: z.literal('tixi/impact/1'),
    systems: listOf(Id),
    standard: z.string(),
    document: z.string(),
    edition: z.string().nullable(),
    asOf: z.string().nullable(),
    records: listOf(EditionIn),
    otherEditions: listOf(EditionIn),
    successors: listOf(EditionIn),
    placements: listOf(z.strictObject({ system: Id, node: Id, standard: Id, role: z.enum(placementRoles) }).readonly()),
    adoptions: listOf(ImpactRelation),
    references: listOf(ImpactRelation),
    otherRelations: listOf(ImpactRelation),
    links: listOf(Count),
    coverage: listOf(ImpactOnNode),
  })
  .readonly();
export type ImpactReport = z.infer<typeof ImpactReport>;
