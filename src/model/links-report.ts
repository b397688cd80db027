import * as z from 'zod';
import { LinkStep } from './derived-link.js';
import { LinkEnd } from './link.js';
import { linkJustifications, linkRelations } from './sets/links.js';
import { Count, Id, listOf } from './strict.js';

/**
 * Relations that cannot both hold between two ends: `links` are the stated ones, and `steps` is the chain from which the
 * other relation follows, empty where both are stated.
 */
export const LinkContradiction = z
  .strictObject({
    from: LinkEnd,
    to: LinkEnd,
    relations: listOf(z.enum(linkRelations)),
    links: listOf(Count),
    steps: listOf(LinkStep),
  })
  .readonly();
export type LinkContradiction = z.infer<typeof LinkContradiction>;

/** An end of a link that is not there: what is missing of it, and the nearest id that is. */
export const DanglingEnd = z
  .strictObject({
    link: Count,
    side: z.enum(['from', 'to']),
    end: LinkEnd,
    missing: z.enum(['system', 'node', 'standard']),
    nearest: z.string().nullable(),
  })
  .readonly();
export type DanglingEnd = z.infer<typeof DanglingEnd>;

/**
 * What `checkLinks` returns: how many links there are of each relation and justification, how many more follow from them,
 * and what is wrong: ends that are not there, links said twice, links of an end to itself, and relations that contradict each other.
 */
export const LinksReport = z
  .strictObject({
    format: z.literal('tixi/links-check/1'),
    systems: listOf(Id),
    links: Count,
    byRelation: z.record(z.enum(linkRelations), Count).readonly(),
    byJustification: z.record(z.enum([...linkJustifications, 'unspecified']), Count).readonly(),
    derived: z.strictObject({ inverse: Count, adoption: Count, chain: Count }).readonly(),
    dangling: listOf(DanglingEnd),
    duplicates: listOf(listOf(Count)),
    toThemselves: listOf(Count),
    contradictions: listOf(LinkContradiction),
  })
  .readonly();
export type LinksReport = z.infer<typeof LinksReport>;
