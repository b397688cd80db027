import * as z from 'zod';
import { Link } from './link.js';
import { Source } from './source.js';
import { Standard } from './standard.js';
import { Id, listOf } from './strict.js';
import { StandardSystem } from './system.js';
import { Title } from './title.js';

/** Several systems, a register of standards they share, and the links between them. */
export const Workspace = z
  .strictObject({
    format: z.literal('tixi/workspace/1'),
    id: Id,
    title: Title,
    systems: listOf(StandardSystem),
    standards: listOf(Standard),
    links: listOf(Link),
    sources: listOf(Source),
  })
  .readonly();
export type Workspace = z.infer<typeof Workspace>;
