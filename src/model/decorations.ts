import * as z from 'zod';
import { Id, Words, listOf } from './strict.js';
import { Title } from './title.js';

/** What a diagram adds to one node: short badges, a fill of the scale, hatching, a mark. */
export const NodeDecoration = z
  .strictObject({
    node: Id,
    badges: listOf(Words).exactOptional(),
    fill: Words.exactOptional(),
    hatched: z.boolean().exactOptional(),
    mark: z.enum(['added', 'removed', 'changed', 'gap', 'accepted']).exactOptional(),
    note: Words.exactOptional(),
  })
  .readonly();
export type NodeDecoration = z.infer<typeof NodeDecoration>;

/** Plain data that a diagram draws over a system without knowing what it means; the legend explains the fills. */
export const Decorations = z
  .strictObject({
    format: z.literal('tixi/decorations/1'),
    nodes: listOf(NodeDecoration),
    legend: listOf(z.strictObject({ fill: Words, title: Title, hatched: z.boolean().exactOptional() }).readonly()),
  })
  .readonly();
export type Decorations = z.infer<typeof Decorations>;
