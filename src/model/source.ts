import * as z from 'zod';
import { PartialDate } from './date.js';
import { Extra } from './extra.js';
import { Id, Words, listOf } from './strict.js';
import { Title } from './title.js';

/** A document that facts are taken from (资料来源). */
export interface Source {
  readonly id: string;
  readonly title: Title;
  readonly date?: PartialDate;
  readonly issuers?: readonly string[];
  readonly url?: string;
  readonly note?: string;
  readonly extra?: Extra;
}
export const Source: z.ZodType<Source> = z
  .strictObject({
    id: Id,
    title: Title,
    date: PartialDate.exactOptional(),
    issuers: listOf(Words).exactOptional(),
    url: Words.exactOptional(),
    note: Words.exactOptional(),
    extra: Extra.exactOptional(),
  })
  .readonly();
