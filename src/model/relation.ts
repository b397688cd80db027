import * as z from 'zod';
import { SourceRef } from './source-ref.js';
import { Id } from './strict.js';

/** The relations that a standard states, each stored in one direction only. */
export const relationTypes = [
  'replaces',
  'adopts',
  'references',
  'amends',
  'supplements',
  'partOf',
  'elevatedFrom',
] as const;

/** A relation of a standard to another, named by id or by designation; it need not be in the document. */
export interface Relation {
  readonly type: (typeof relationTypes)[number];
  readonly target: string;
  readonly degree?: 'IDT' | 'MOD' | 'NEQ';
  readonly partial?: boolean;
  readonly source?: SourceRef;
}
export const Relation: z.ZodType<Relation> = z
  .strictObject({
    type: z.enum(relationTypes),
    target: Id,
    degree: z.enum(['IDT', 'MOD', 'NEQ']).exactOptional(),
    partial: z.boolean().exactOptional(),
    source: SourceRef.exactOptional(),
  })
  .readonly();
