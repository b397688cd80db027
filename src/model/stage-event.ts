import * as z from 'zod';
import { PartialDate } from './date.js';
import { SourceRef } from './source-ref.js';
import { StandardStatus } from './status.js';

/** One step in the life of a standard: the stage it reached, and when. */
export interface StageEvent {
  readonly stage: StandardStatus;
  readonly date?: PartialDate;
  readonly source?: SourceRef;
}
export const StageEvent: z.ZodType<StageEvent> = z
  .strictObject({ stage: StandardStatus, date: PartialDate.exactOptional(), source: SourceRef.exactOptional() })
  .readonly();
