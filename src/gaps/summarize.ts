import type { AuditReport, AuditSummary, BaselineResult, RanRule } from '../model/audit-report.js';
import type { Baseline } from '../model/baseline.js';
import type { SkippedRule } from '../model/coverage-report.js';
import type { DescribedFinding, Severity } from '../model/finding.js';
import type { Policy } from '../model/policy.js';
import type { AuditContext, AuditRule } from './context.js';
import { findingSentences } from './sentences.js';

/** Counts what counts: findings by severity, nodes with a gap, and what is missing in all. */
export function summarize(
  contexts: readonly AuditContext[],
  findings: AuditReport['findings'],
  baseline: BaselineResult | null,
): AuditSummary {
  const count: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  const gaps = new Set<string>();
  const look = ({ code, at }: DescribedFinding): void => {
    if (code === 'node-gap') gaps.add(JSON.stringify([at.system, at.node]));
  };
  for (const finding of findings) {
    count[finding.severity]++;
    look(finding);
  }
  // A gap that is accepted is still a gap.
  for (const { finding } of baseline?.accepted ?? []) look(finding);
  const missing = contexts.reduce<number | null>((sum, context) => {
    const { total } = context.coverage();
    return sum === null || total.missing === null ? null : sum + total.missing;
  }, 0);
  return { ...count, accepted: baseline?.accepted.length ?? 0, gaps: gaps.size, missing };
}

/** The rules that ran, with the severity that the policy gives them and the heading above their findings. */
export function summarizeRules(
  rules: readonly Pick<AuditRule, 'id' | 'severity' | 'sentences'>[],
  policy: Policy,
): readonly RanRule[] {
  return rules.map(({ id, severity, sentences }) => {
    const name = (sentences ?? findingSentences[id])?.name ?? { zh: id, en: id };
    return { code: id, severity: severityOf(id, policy) ?? severity, name: { zh: name.zh, en: name.en } };
  });
}

/** The severity that a policy gives a rule, if it names it. */
export function severityOf(code: string, { rules = {} }: Policy): Severity | undefined {
  const given = Object.hasOwn(rules, code) ? rules[code] : undefined;
  return given === 'off' ? undefined : given;
}

/** What did not run for want of a day; `needs-as-of` is the reason. */
export function skippedRules(
  rules: readonly AuditRule[],
  asOf: string | null,
  baseline: Baseline | undefined,
): readonly SkippedRule[] {
  if (asOf !== null) return [];
  const expires = baseline?.accepted.some((entry) => entry.expires !== undefined) === true ? ['baseline-expiry'] : [];
  const codes = [...rules.filter(({ needs }) => needs === 'asOf').map(({ id }) => id), ...expires];
  return codes.map((code) => ({ code, reason: 'needs-as-of' }));
}
