import type * as z from 'zod';

/** What a schema finds wrong, as zod tells it; only `system` translates it into issues of our own. */
export type SchemaIssue = z.core.$ZodIssue;

/** Any schema of the model. */
export type AnySchema = z.ZodType;
