import * as z from 'zod';

/** An id: any non-empty string, compared by code units. */
export const Id = z.string().min(1);

/** A text that says something. */
export const Words = z.string().min(1);

/** A frozen list of items. */
export const listOf = <Item extends z.ZodType>(item: Item): z.ZodReadonly<z.ZodArray<Item>> => z.array(item).readonly();

/** A whole number from 0 up. */
export const Count = z.int().nonnegative();
