import * as z from 'zod';
import { PartialDate } from './date.js';
import { PlacementPick } from './node-operations.js';
import { placementShape, type PlacementRecord } from './placement.js';
import { Standard, standardShape } from './standard.js';
import { StandardStatus } from './status.js';
import { Id, Words, listOf } from './strict.js';
import { Title } from './title.js';

/** Places a standard in a node with all that a placement says; before placements there that are named, else after them. */
export interface PlaceStandard<N extends string = string, S extends string = string> extends PlacementRecord<S> {
  readonly node: N;
  readonly before?: PlacementPick<S>;
}
export const placeStandardShape = { ...placementShape, node: Id, before: PlacementPick.exactOptional() };

/** Takes a standard out of a node: all its placements there, or that of one clause (`part: null`: that of no clause). */
export interface UnplaceStandard<N extends string = string, S extends string = string> {
  readonly standard: S;
  readonly node: N;
  readonly part?: string | null;
}
export const unplaceStandardShape = { standard: Id, node: Id, part: Words.nullable().exactOptional() };

/** Adds a standard to the list, before another or at its end; it is placed nowhere yet. */
export interface AddStandard<S extends string = string> {
  readonly standard: Standard;
  readonly before?: S;
}
export const addStandardShape = { standard: Standard, before: Id.exactOptional() };

/** What a standard says of itself: everything but its id. */
export type StandardWords = Omit<Standard, 'id'>;

/** The keys of a standard that may be taken away. */
export type OptionalStandardKey = Exclude<keyof StandardWords, 'title' | 'status'>;

const { id, ...standardWords } = standardShape;
const optionalStandardKeys = Object.keys(standardWords).filter(
  (key) => key !== 'title' && key !== 'status',
) as OptionalStandardKey[];

/** The keys of a standard, in the order in which a document that was parsed has them. */
export const standardKeys: readonly string[] = Object.keys({ id, ...standardWords });

/** Changes what a standard says of itself: `set` puts whole values, `unset` takes keys away. */
export interface UpdateStandard<S extends string = string> {
  readonly standard: S;
  readonly set?: Partial<StandardWords>;
  readonly unset?: readonly OptionalStandardKey[];
}
export const updateStandardShape = {
  standard: Id,
  set: z
    .strictObject({ ...standardWords, title: Title.exactOptional(), status: StandardStatus.exactOptional() })
    .readonly()
    .exactOptional(),
  unset: listOf(z.enum(optionalStandardKeys)).exactOptional(),
};

/** Removes a standard from the list; it must stand in no node, and nothing may name it. */
export interface RemoveStandard<S extends string = string> {
  readonly standard: S;
}
export const removeStandardShape = { standard: Id };

/** Gives a standard another id, wherever it is named. */
export interface RenameStandard<S extends string = string> {
  readonly standard: S;
  readonly id: string;
}
export const renameStandardShape = { standard: Id, id: Id };

/** Puts another standard of the list in the place of one: `date` is the day on which the old one retires. */
export interface SupersedeStandard<S extends string = string> {
  readonly standard: S;
  readonly by: S;
  readonly date?: PartialDate;
}
export const supersedeStandardShape = { standard: Id, by: Id, date: PartialDate.exactOptional() };
