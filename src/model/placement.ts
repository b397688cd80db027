import * as z from 'zod';
import { PartialDate } from './date.js';
import { Extra } from './extra.js';
import { StandardLevel } from './standard-level.js';
import { Id, Words } from './strict.js';

/** The roles of a placement: `core` and `adopted` count, `related` never does (rule C2). */
export const placementRoles = ['core', 'adopted', 'related'] as const;
export type PlacementRole = (typeof placementRoles)[number];

const shape = z.strictObject({
  standard: Id,
  role: z.enum(placementRoles).exactOptional(),
  code: Words.exactOptional(),
  order: z.number().exactOptional(),
  part: Words.exactOptional(),
  recommendedLevel: StandardLevel.exactOptional(),
  due: PartialDate.exactOptional(),
  note: Words.exactOptional(),
  extra: Extra.exactOptional(),
});

/** A placement with all it says; `part` is a clause of the standard, `recommendedLevel` is 宜定级别. */
export type PlacementRecord<StandardId extends string = string> = Readonly<Omit<z.infer<typeof shape>, 'standard' | 'extra'>> & {
  readonly standard: StandardId;
  readonly extra?: Extra;
};

/** One standard standing in one node: its id alone, or a record. */
export type Placement<StandardId extends string = string> = StandardId | PlacementRecord<StandardId>;
export const Placement: z.ZodType<Placement> = z.union([Id, shape.readonly()]).meta({ id: 'Placement' });
