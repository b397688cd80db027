import * as z from 'zod';
import { LinkEnd } from './link.js';
import { linkRelations } from './sets/links.js';
import { Count, listOf } from './strict.js';

/**
 * One step of what a link was derived from, in the direction in which it is walked: `link` is the place of the stated
 * link in the list of links, `reversed` where it states the opposite direction. A step without a link is an adoption
 * that the standard of one end records (rule L1).
 */
export const LinkStep = z
  .strictObject({
    from: LinkEnd,
    to: LinkEnd,
    relation: z.enum(linkRelations),
    link: Count.nullable(),
    reversed: z.boolean(),
  })
  .readonly()
  .meta({ id: 'LinkStep' });
export type LinkStep = z.infer<typeof LinkStep>;

/**
 * A link that follows from stated ones (rules L2 and L3): where it comes from, step by step; the confidence of its
 * weakest step, null where one of them has none; and the stated links between the same ends that it contradicts.
 */
export const DerivedLink = z
  .strictObject({
    from: LinkEnd,
    to: LinkEnd,
    relation: z.enum(linkRelations),
    origin: z.enum(['inverse', 'adoption', 'chain']),
    confidence: z.number().min(0).max(1).nullable(),
    steps: listOf(LinkStep),
    contradicts: listOf(Count),
  })
  .readonly()
  .meta({ id: 'DerivedLink' });
export type DerivedLink = z.infer<typeof DerivedLink>;
