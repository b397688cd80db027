import * as z from 'zod';
import { AcceptedFinding } from './baseline.js';
import { SkippedRule } from './coverage-report.js';
import { DescribedFinding, Severity } from './finding.js';
import { Count, Id, listOf } from './strict.js';

/** How many findings of each severity; `gaps` are nodes with a gap, `missing` the totals' missing, null where unknown. */
export const AuditSummary = z
  .strictObject({
    error: Count,
    warning: Count,
    info: Count,
    accepted: Count,
    gaps: Count,
    missing: Count.nullable(),
  })
  .readonly();
export type AuditSummary = z.infer<typeof AuditSummary>;

/** A rule that ran: its code, how much its findings weigh as a rule, and its heading. */
export const RanRule = z
  .strictObject({
    code: Id,
    severity: Severity,
    name: z.strictObject({ zh: z.string(), en: z.string() }).readonly(),
  })
  .readonly();
export type RanRule = z.infer<typeof RanRule>;

/** What a baseline did: the findings it accepts, its entries that have expired, and those that match nothing any more. */
export interface BaselineResult {
  readonly accepted: readonly { readonly finding: DescribedFinding; readonly entry: AcceptedFinding }[];
  readonly expired: readonly AcceptedFinding[];
  readonly unmatched: readonly AcceptedFinding[];
}
export const BaselineResult: z.ZodType<BaselineResult> = z
  .strictObject({
    accepted: listOf(z.strictObject({ finding: DescribedFinding, entry: AcceptedFinding }).readonly()),
    expired: listOf(AcceptedFinding),
    unmatched: listOf(AcceptedFinding),
  })
  .readonly();

/** What `audit` returns. */
export interface AuditReport {
  readonly format: 'tixi/audit/1' | 'tixi/gaps/1';
  readonly systems: readonly string[];
  readonly asOf: string | null;
  readonly policy: string | null;
  readonly findings: readonly DescribedFinding[];
  readonly summary: AuditSummary;
  readonly skipped: readonly SkippedRule[];
  readonly rules: readonly RanRule[];
  readonly baseline: BaselineResult | null;
}
export const AuditReport: z.ZodType<AuditReport> = z
  .strictObject({
    format: z.enum(['tixi/audit/1', 'tixi/gaps/1']),
    systems: listOf(Id),
    asOf: z.string().nullable(),
    policy: z.string().nullable(),
    findings: listOf(DescribedFinding),
    summary: AuditSummary,
    skipped: listOf(SkippedRule),
    rules: listOf(RanRule),
    baseline: BaselineResult.nullable(),
  })
  .readonly();
