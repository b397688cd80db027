import * as z from 'zod';
import { SkippedRule } from './coverage-report.js';
import { DescribedFinding } from './finding.js';
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

/** What `audit` returns. */
export interface AuditReport {
  readonly format: 'tixi/audit/1' | 'tixi/gaps/1';
  readonly systems: readonly string[];
  readonly asOf: string | null;
  readonly policy: string | null;
  readonly findings: readonly DescribedFinding[];
  readonly summary: AuditSummary;
  readonly skipped: readonly SkippedRule[];
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
  })
  .readonly();
