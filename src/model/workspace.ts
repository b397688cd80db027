import * as z from 'zod';
import { Link } from './link.js';
import { Source } from './source.js';
import { Standard } from './standard.js';
import { Id, listOf } from './strict.js';
import { StandardSystem } from './system.js';
import { Title } from './title.js';

/** The keys of a workspace, with whatever stands for its systems. */
const shape = <System extends z.ZodType>(system: System) => ({
  format: z.literal('tixi/workspace/1'),
  id: Id,
  title: Title,
  systems: listOf(system),
  standards: listOf(Standard),
  links: listOf(Link),
  sources: listOf(Source),
});

/** Several systems, a register of standards they share, and the links between them. */
export const Workspace = z.strictObject(shape(StandardSystem)).readonly();
export type Workspace = z.infer<typeof Workspace>;

/** What is asked of several systems: a workspace, or as much of one. */
export type SideBySide = Pick<Workspace, 'systems' | 'standards' | 'links'>;

/** A workspace whose systems are not looked at. */
export const WorkspaceFrame = z.strictObject(shape(z.unknown())).readonly();
export type WorkspaceFrame = z.infer<typeof WorkspaceFrame>;
