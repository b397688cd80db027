import * as z from 'zod';
import { Id, Words } from './strict.js';

/** A place in a source: the id of the source, and where there are headings the chapter or table. */
export type SourceRef = string | { readonly source: string; readonly place?: string; readonly note?: string };
export const SourceRef: z.ZodType<SourceRef> = z
  .union([Id, z.strictObject({ source: Id, place: Words.exactOptional(), note: Words.exactOptional() }).readonly()])
  .meta({ id: 'SourceRef' });
