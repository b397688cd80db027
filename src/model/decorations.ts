import * as z from 'zod';
import { fills, marks } from './sets/fills.js';
import { Id, Words, listOf } from './strict.js';
import { Title } from './title.js';

/** What a diagram adds to one node: short badges, a fill of the scale, hatching, a mark, and a note to read. */
export const NodeDecoration = z
  .strictObject({
    node: Id,
    badges: listOf(Words).exactOptional(),
    fill: z.enum(fills).exactOptional(),
    hatched: z.boolean().exactOptional(),
    mark: z.enum(marks).exactOptional(),
    note: Words.exactOptional(),
  })
  .readonly();
export type NodeDecoration = z.infer<typeof NodeDecoration>;

/** One line of a legend: how a box looks, by fill, hatching or mark, and what that means. */
export const LegendEntry = z
  .strictObject({
    fill: z.enum(fills).exactOptional(),
    hatched: z.boolean().exactOptional(),
    mark: z.enum(marks).exactOptional(),
    title: Title,
  })
  .readonly();
export type LegendEntry = z.infer<typeof LegendEntry>;

/** Plain data that a diagram draws over a system without knowing what it means; the legend explains the fills and marks. */
export const Decorations = z
  .strictObject({
    format: z.literal('tixi/decorations/1'),
    nodes: listOf(NodeDecoration),
    legend: listOf(LegendEntry),
  })
  .readonly();
export type Decorations = z.infer<typeof Decorations>;
