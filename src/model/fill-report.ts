import * as z from 'zod';
import { CoverageState, PrintedTitle } from './coverage-report.js';
import { LinkStep } from './derived-link.js';
import { LinkEnd } from './link.js';
import { linkRelations } from './sets/links.js';
import { statuses } from './sets/statuses.js';
import { Count, Id, listOf } from './strict.js';

/**
 * The way from a node to a linked one: it starts at the node itself (`own`), at one `below` or one `above` it, and
 * `relation` is that of where it starts to where it ends. `reversed` is true where a link is walked against a direction
 * that has no name of its own.
 */
export const FillPath = z
  .strictObject({
    reach: z.enum(['own', 'below', 'above']),
    start: Id,
    to: LinkEnd,
    relation: z.enum(linkRelations),
    confidence: z.number().nullable(),
    steps: listOf(LinkStep),
  })
  .readonly()
  .meta({ id: 'FillPath' });
export type FillPath = z.infer<typeof FillPath>;

/** A document as one system offers it: its leading edition there, the nodes it stands in, and the way to them. */
export const FillOffer = z
  .strictObject({
    system: Id,
    standard: Id,
    designation: z.string().nullable(),
    title: PrintedTitle,
    status: z.enum(statuses),
    nodes: listOf(Id),
    path: FillPath,
  })
  .readonly();
export type FillOffer = z.infer<typeof FillOffer>;

/** A document that could fill a gap; `held` lists the nodes of the own system in which it counts already. */
export const FillCandidate = z
  .strictObject({ document: z.string(), held: listOf(Id), offers: listOf(FillOffer) })
  .readonly();
export type FillCandidate = z.infer<typeof FillCandidate>;

/**
 * What `fillFrom` returns: what is missing in a node, the documents that linked nodes of other systems hold, the nearest
 * first, and where somebody looked and found nothing (rule L6).
 */
export const FillReport = z
  .strictObject({
    format: z.literal('tixi/fill/1'),
    system: Id,
    node: Id,
    asOf: z.string().nullable(),
    state: CoverageState,
    missing: Count.nullable(),
    candidates: listOf(FillCandidate),
    lookedAt: listOf(z.strictObject({ end: LinkEnd, link: Count }).readonly()),
  })
  .readonly();
export type FillReport = z.infer<typeof FillReport>;
