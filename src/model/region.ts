import * as z from 'zod';
import { tiers } from './sets/levels.js';
import { Words } from './strict.js';

/** A region that a local standard is of: its administrative code as far as known, name, and tier. */
export interface Region {
  readonly code?: string;
  readonly name?: string;
  readonly tier?: (typeof tiers)[number];
}
export const Region: z.ZodType<Region> = z
  .strictObject({
    code: z
      .string()
      .regex(/^\d{2}(\d{2}){0,2}$/)
      .exactOptional(),
    name: Words.exactOptional(),
    tier: z.enum(tiers).exactOptional(),
  })
  .readonly()
  .refine((region) => region.code !== undefined || region.name !== undefined || region.tier !== undefined, {
    params: { code: 'empty-region' },
  })
  .meta({ id: 'Region', minProperties: 1 });
