import * as z from 'zod';
import { Id, Words } from './strict.js';
import { Title } from './title.js';

/** A technical indicator that a standard sets: a name, a limit or value, and its unit. */
export interface Indicator {
  readonly id: string;
  readonly title?: Title;
  readonly value: number | string | null;
  readonly unit?: string;
  readonly comparator?: 'equal' | 'at-least' | 'at-most' | 'more-than' | 'less-than';
  readonly note?: string;
}
export const Indicator: z.ZodType<Indicator> = z
  .strictObject({
    id: Id,
    title: Title.exactOptional(),
    value: z.union([z.number(), Words]).nullable(),
    unit: Words.exactOptional(),
    comparator: z.enum(['equal', 'at-least', 'at-most', 'more-than', 'less-than']).exactOptional(),
    note: Words.exactOptional(),
  })
  .readonly();
