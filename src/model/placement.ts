import * as z from 'zod';
import { PartialDate } from './date.js';
import { Extra } from './extra.js';
import { StandardLevel } from './standard-level.js';
import { Id, Words } from './strict.js';

/** The roles of a placement: `core` and `adopted` count, `related` never does (rule C2). */
export const placementRoles = ['core', 'adopted', 'related'] as const;
/** The role of a placement. */
export type PlacementRole = (typeof placementRoles)[number];

/** A placement with all it says; `part` is a clause of the standard, `recommendedLevel` is 宜定级别. */
export interface PlacementRecord<StandardId extends string = string> {
  readonly standard: StandardId;
  readonly role?: PlacementRole;
  readonly code?: string;
  readonly order?: number;
  readonly part?: string;
  readonly recommendedLevel?: StandardLevel;
  readonly due?: PartialDate;
  readonly note?: string;
  readonly extra?: Extra;
}
/** The keys of a record, each with its schema. */
export const placementShape = {
  standard: Id,
  role: z.enum(placementRoles).exactOptional(),
  code: Words.exactOptional(),
  order: z.number().exactOptional(),
  part: Words.exactOptional(),
  recommendedLevel: StandardLevel.exactOptional(),
  due: PartialDate.exactOptional(),
  note: Words.exactOptional(),
  extra: Extra.exactOptional(),
};
const PlacementRecord: z.ZodType<PlacementRecord> = z.strictObject(placementShape).readonly();

/** One standard standing in one node: its id alone, or a record. */
export type Placement<StandardId extends string = string> = StandardId | PlacementRecord<StandardId>;
export const Placement: z.ZodType<Placement> = z.union([Id, PlacementRecord]).meta({ id: 'Placement' });
