import * as z from 'zod';
import { PartialDate } from './date.js';
import { linkJustifications, linkRelations, type LinkRelation } from './sets/links.js';
import { SourceRef } from './source-ref.js';
import { Id, Words, listOf } from './strict.js';

export { linkRelations, type LinkRelation };

/** One end of a link: a system as a whole, a node of it, or a standard of it. */
export const LinkEnd = z
  .union([
    z.strictObject({ system: Id, node: Id }).readonly(),
    z.strictObject({ system: Id, standard: Id }).readonly(),
    z.strictObject({ system: Id }).readonly(),
  ])
  .meta({ id: 'LinkEnd' });
export type LinkEnd = z.infer<typeof LinkEnd>;

/** A statement between nodes or standards of two systems, with who says so and why. */
export const Link = z
  .strictObject({
    from: LinkEnd,
    to: LinkEnd,
    relation: z.enum(linkRelations),
    justification: z.enum(linkJustifications).exactOptional(),
    confidence: z.number().min(0).max(1).exactOptional(),
    by: Words.exactOptional(),
    date: PartialDate.exactOptional(),
    rationale: Words.exactOptional(),
    source: SourceRef.exactOptional(),
    inferred: z.boolean().exactOptional(),
  })
  .readonly();
export type Link = z.infer<typeof Link>;

/** A file of links. */
export const LinkFile = z.strictObject({ format: z.literal('tixi/links/1'), links: listOf(Link) }).readonly();
export type LinkFile = z.infer<typeof LinkFile>;
