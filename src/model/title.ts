import * as z from 'zod';
import { Words } from './strict.js';

/** A title in Chinese, English or both; at least one is given. */
export interface Title {
  readonly zh?: string;
  readonly en?: string;
}
export const Title: z.ZodType<Title> = z
  .strictObject({ zh: Words.exactOptional(), en: Words.exactOptional() })
  .readonly()
  .refine((title) => title.zh !== undefined || title.en !== undefined, { params: { code: 'empty-title' } })
  .meta({ id: 'Title', minProperties: 1 });
