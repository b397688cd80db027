import * as z from 'zod';
import { CoverageState, PrintedTitle } from './coverage-report.js';
import { Extra } from './extra.js';
import { placementRoles } from './placement.js';
import { standardDifferences } from './sets/differences.js';
import { statusClasses, statuses } from './sets/statuses.js';
import { Count, Id, listOf } from './strict.js';

/** By what two nodes, or two standards, were found to be one (rule V1). */
export const MatchedBy = z.enum(['id', 'code', 'document', 'title']);
export type MatchedBy = z.infer<typeof MatchedBy>;

/** One edition of a system that is compared. */
export const DiffSide = z
  .strictObject({ system: Id, title: PrintedTitle, edition: z.string().nullable() })
  .readonly()
  .meta({ id: 'DiffSide' });
export type DiffSide = z.infer<typeof DiffSide>;

/** A key whose value differs; null where it is absent. */
export const KeyChange = z.strictObject({ key: Id, before: Extra, after: Extra }).readonly().meta({ id: 'KeyChange' });
export type KeyChange = z.infer<typeof KeyChange>;

/** A node as one edition has it; `parent` is null at the top. */
export const DiffNode = z
  .strictObject({
    node: Id,
    code: z.string().nullable(),
    title: PrintedTitle,
    level: z.string().nullable(),
    parent: Id.nullable(),
  })
  .readonly()
  .meta({ id: 'DiffNode' });
export type DiffNode = z.infer<typeof DiffNode>;

/** One node before and after. */
export const NodePair = z
  .strictObject({ by: MatchedBy, before: DiffNode, after: DiffNode })
  .readonly()
  .meta({ id: 'NodePair' });
export type NodePair = z.infer<typeof NodePair>;

/** One node of which other keys than title and code differ. */
export const NodeChange = z
  .strictObject({ by: MatchedBy, before: DiffNode, after: DiffNode, changes: listOf(KeyChange) })
  .readonly();
export type NodeChange = z.infer<typeof NodeChange>;

/** The children that a node (null: the system) keeps, in their order before and after. */
const ChildOrder = z
  .strictObject({ node: Id.nullable(), children: listOf(Id) })
  .readonly()
  .meta({ id: 'ChildOrder' });

/** A standard as one edition has it. */
export const DiffStandard = z
  .strictObject({
    standard: Id,
    designation: z.string().nullable(),
    title: PrintedTitle,
    status: z.enum(statuses),
  })
  .readonly()
  .meta({ id: 'DiffStandard' });
export type DiffStandard = z.infer<typeof DiffStandard>;

/** One standard that differs: in what, and key by key. */
export const StandardChange = z
  .strictObject({
    by: MatchedBy,
    before: DiffStandard,
    after: DiffStandard,
    what: listOf(z.enum(standardDifferences)),
    changes: listOf(KeyChange),
  })
  .readonly();
export type StandardChange = z.infer<typeof StandardChange>;

/** A placement as one edition has it; `part` is the clause. */
export const DiffPlacement = z
  .strictObject({ node: Id, standard: Id, part: z.string().nullable(), role: z.enum(placementRoles) })
  .readonly()
  .meta({ id: 'DiffPlacement' });
export type DiffPlacement = z.infer<typeof DiffPlacement>;

/** The counts of a node that are compared; `node` is null for the whole system. */
export const DiffCounts = z
  .strictObject({
    node: Id.nullable(),
    documents: Count,
    existing: Count,
    planned: Count,
    retired: Count,
    unknown: Count,
    required: Count.nullable(),
    missing: Count.nullable(),
    ratio: z.number().nullable(),
    metRatio: z.number().nullable(),
    state: CoverageState,
  })
  .readonly()
  .meta({ id: 'DiffCounts' });
export type DiffCounts = z.infer<typeof DiffCounts>;

/** A document as a node counts it, named by its leading edition. */
export const CountedDocument = z
  .strictObject({ standard: Id, designation: z.string().nullable(), class: z.enum(statusClasses) })
  .readonly()
  .meta({ id: 'CountedDocument' });
export type CountedDocument = z.infer<typeof CountedDocument>;

/** A document that a node counts otherwise than before; null where the node does not count it. */
export const CoverageCause = z
  .strictObject({ before: CountedDocument.nullable(), after: CountedDocument.nullable() })
  .readonly()
  .meta({ id: 'CoverageCause' });
export type CoverageCause = z.infer<typeof CoverageCause>;

/** A node (null: the whole system) whose counts differ; `before` or `after` is null where there was no such node. */
export const CoverageChange = z
  .strictObject({
    node: Id.nullable(),
    before: DiffCounts.nullable(),
    after: DiffCounts.nullable(),
    because: listOf(CoverageCause),
  })
  .readonly();
export type CoverageChange = z.infer<typeof CoverageChange>;

/** Nodes or standards that may be one, without anything that says which; they stand as added and removed. */
export const AmbiguousMatch = z
  .strictObject({
    of: z.enum(['node', 'standard']),
    by: z.enum(['code', 'document', 'title', 'content']),
    before: listOf(Id),
    after: listOf(Id),
  })
  .readonly();
export type AmbiguousMatch = z.infer<typeof AmbiguousMatch>;

/** What `diffSystems` returns: what two editions of a system have differently, and what that does to coverage. */
export const SystemDiff = z
  .strictObject({
    format: z.literal('tixi/diff/1'),
    before: DiffSide,
    after: DiffSide,
    asOf: z.string().nullable(),
    system: listOf(KeyChange),
    nodes: z
      .strictObject({
        added: listOf(DiffNode),
        removed: listOf(DiffNode),
        moved: listOf(NodePair),
        renamed: listOf(NodePair),
        split: listOf(z.strictObject({ before: DiffNode, after: listOf(DiffNode) }).readonly()),
        merged: listOf(z.strictObject({ before: listOf(DiffNode), after: DiffNode }).readonly()),
        renumbered: listOf(NodePair),
        reidentified: listOf(NodePair),
        reordered: listOf(z.strictObject({ before: ChildOrder, after: ChildOrder }).readonly()),
        changed: listOf(NodeChange),
      })
      .readonly(),
    standards: z
      .strictObject({ added: listOf(DiffStandard), removed: listOf(DiffStandard), changed: listOf(StandardChange) })
      .readonly(),
    placements: z
      .strictObject({
        added: listOf(DiffPlacement),
        removed: listOf(DiffPlacement),
        moved: listOf(z.strictObject({ before: DiffPlacement, after: DiffPlacement }).readonly()),
        changed: listOf(
          z.strictObject({ before: DiffPlacement, after: DiffPlacement, changes: listOf(KeyChange) }).readonly(),
        ),
      })
      .readonly(),
    coverage: listOf(CoverageChange),
    ambiguous: listOf(AmbiguousMatch),
  })
  .readonly();
export type SystemDiff = z.infer<typeof SystemDiff>;
