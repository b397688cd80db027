import * as z from 'zod';
import { standardLevels, type StandardLevelName } from './sets/levels.js';
import { Count, Words, keyed } from './strict.js';

/**
 * What there ought to be in a node (rule C3): a number, a declaration that the list is complete, or that it does not
 * apply. Where `byLevel` or `byKind` is given it adds up to `required`.
 */
export type Expectation =
  | {
      readonly required: number;
      readonly byLevel?: { readonly [Level in StandardLevelName]?: number };
      readonly byKind?: { readonly [kind: string]: number };
    }
  | { readonly complete: true }
  | { readonly notApplicable: string };
export const Expectation: z.ZodType<Expectation> = z
  .union([
    z
      .strictObject({
        required: Count,
        byLevel: keyed(z.partialRecord(z.enum(standardLevels), Count)).exactOptional(),
        byKind: keyed(z.record(Words, Count)).exactOptional(),
      })
      .readonly(),
    z.strictObject({ complete: z.literal(true) }).readonly(),
    z.strictObject({ notApplicable: Words }).readonly(),
  ])
  .meta({ id: 'Expectation' });
