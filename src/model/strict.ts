import * as z from 'zod';

/** An id: any non-empty string, compared by code units. */
export const Id = z.string().min(1);

/** A text that says something. */
export const Words = z.string().min(1);

/** A frozen list of items. */
export const listOf = <Item extends z.ZodType>(item: Item): z.ZodReadonly<z.ZodArray<Item>> => z.array(item).readonly();

/** A record that refuses the key `__proto__`, which zod would drop without a word. */
export const keyed = <Schema extends z.ZodType>(record: Schema): z.ZodPreprocess<z.ZodReadonly<Schema>> =>
  z.preprocess((input, context) => {
    if (typeof input === 'object' && input !== null && Object.hasOwn(input, '__proto__')) {
      context.issues.push({ code: 'unrecognized_keys', keys: ['__proto__'], input: { ...input } });
    }
    return input;
  }, record.readonly());

/** A whole number from 0 up. */
export const Count = z.int().nonnegative();
