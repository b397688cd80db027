import * as z from 'zod';
import type { Json } from '../base/json.js';
import { Extra } from './extra.js';
import { severities } from './sets/severities.js';
import { Id, listOf } from './strict.js';

/** How much a finding weighs. */
export const Severity = z.enum(severities);
export type Severity = z.infer<typeof Severity>;

/** What a rule found: data only; the sentence in either language is made from it by `describeFinding`. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly at: {
    readonly system: string;
    readonly node: string | null;
    readonly standard: string | null;
    readonly path: readonly string[];
  };
  readonly args: { readonly [name: string]: Json };
  readonly evidence: readonly string[];
  readonly next: { readonly zh: string; readonly en: string } | null;
  readonly responsible: readonly string[];
}

const shape = {
  code: Id,
  severity: Severity,
  at: z.strictObject({ system: Id, node: Id.nullable(), standard: Id.nullable(), path: listOf(z.string()) }).readonly(),
  args: z.record(z.string(), Extra).readonly(),
  evidence: listOf(z.string()),
  next: z.strictObject({ zh: z.string(), en: z.string() }).readonly().nullable(),
  responsible: listOf(z.string()),
};
export const Finding: z.ZodType<Finding> = z.strictObject(shape).readonly().meta({ id: 'Finding' });

/** A finding with its sentence in both languages, as audits print it, and what stays of it from run to run. */
export type DescribedFinding = Finding & {
  readonly message: { readonly zh: string; readonly en: string };
  readonly fingerprint: string;
};
export const DescribedFinding: z.ZodType<DescribedFinding> = z
  .strictObject({
    ...shape,
    message: z.strictObject({ zh: z.string(), en: z.string() }).readonly(),
    fingerprint: z.string(),
  })
  .readonly()
  .meta({ id: 'DescribedFinding' });
