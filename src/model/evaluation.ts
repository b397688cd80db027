import * as z from 'zod';
import { PartialDate } from './date.js';
import { SourceRef } from './source-ref.js';
import { Words } from './strict.js';

/** An evaluation of how a standard works in practice (实施效果评价). */
export interface Evaluation {
  readonly date: PartialDate;
  readonly by: string;
  readonly grade: string;
  readonly source?: SourceRef;
}
export const Evaluation: z.ZodType<Evaluation> = z
  .strictObject({ date: PartialDate, by: Words, grade: Words, source: SourceRef.exactOptional() })
  .readonly();
