import * as z from 'zod';
import { fills, marks } from './sets/fills.js';
import { Id, Words, listOf } from './strict.js';
import { Title } from './title.js';

/** What a diagram adds to one node: short badges, a fill of the scale, hatching, a mark, a note that shows on pointing. */
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

/** One line of a legend: what a fill, hatching or a mark means. */
export const LegendItem = z
  .strictObject({
    fill: z.enum(fills).exactOptional(),
    hatched: z.boolean().exactOptional(),
    mark: z.enum(marks).exactOptional(),
    title: Title,
  })
  .readonly();
export type LegendItem = z.infer<typeof LegendItem>;

/** Plain data that a diagram draws over a system without knowing what it means; the legend explains its signs. */
export const Decorations = z
  .strictObject({
    format: z.literal('tixi/decorations/1'),
    nodes: listOf(NodeDecoration),
    legend: listOf(LegendItem),
  })
  .readonly();
export type Decorations = z.infer<typeof Decorations>;
