import { deepFreeze } from '../base/freeze.js';
import { checkDay } from '../coverage/options.js';
import type { AuditReport } from '../model/audit-report.js';
import type { Baseline } from '../model/baseline.js';
import type { DescribedFinding } from '../model/finding.js';
import type { MinCoverage, Policy } from '../model/policy.js';
import type { StandardSystem } from '../model/system.js';
import { applyBaseline } from './apply-baseline.js';
import { checkDemands, checkRules, checkWhere } from './check-policy.js';
import { auditContext, type AuditRule } from './context.js';
import type { CustomRule } from './define-rule.js';
import { createFinisher } from './finish.js';
import { policies } from './policies.js';
import { claimRules, stateRules } from './rules.js';
import { summarize, summarizeRules, skippedRules } from './summarize.js';

/** What an audit is asked for. */
export interface AuditOptions {
  /** The day whose statuses count; without it they stand as recorded, and rules that need a day are `skipped`. */
  readonly asOf?: string;
  /** Which rules run and with which thresholds: one of `policies`, or what `parsePolicy` returns. */
  readonly policy?: Policy;
  /** Findings already accepted, as `parseBaseline` returns them: they are listed apart and do not count. */
  readonly baseline?: Baseline;
  /** The least coverage, in percent of what is required, beside that of the policy. */
  readonly minCoverage?: readonly MinCoverage[];
  /** Rules of your own, made with `defineRule`. */
  readonly rules?: readonly CustomRule[];
}

/**
 * Runs all rules over one system or several: what is missing, what nobody assessed, which published figures do not hold,
 * what is wrong with editions, relations, codes and the tree. Rules G1 to G41 of `docs/spec.md`.
 *
 * @throws `TixiError` `invalid-date`; `unknown-level`, `unknown-node` or `unknown-rule` where a threshold or the policy
 * names what is not there.
 *
 * @example
 * audit(system).summary.gaps; // => 2
 */
export function audit(systems: StandardSystem | readonly StandardSystem[], options: AuditOptions = {}): AuditReport {
  return run('tixi/audit/1', isList(systems) ? systems : [systems], [...claimRules, ...stateRules], options);
}

/**
 * Finds what is missing in a system: the rules about its nodes and standards, without those about published figures.
 *
 * @throws `TixiError` as `audit`.
 *
 * @example
 * findGaps(system).findings.map(({ code, at }) => `${code} ${at.node}`); // => ['node-gap null', 'node-gap a1', 'not-assessed b']
 */
export function findGaps(system: StandardSystem, options: AuditOptions = {}): AuditReport {
  return run('tixi/gaps/1', [system], stateRules, options);
}

function isList(systems: StandardSystem | readonly StandardSystem[]): systems is readonly StandardSystem[] {
  return Array.isArray(systems);
}

function run(
  format: AuditReport['format'],
  systems: readonly StandardSystem[],
  builtIn: readonly AuditRule[],
  options: AuditOptions,
): AuditReport {
  const asOf = checkDay(options.asOf);
  const policy = options.policy ?? policies.default;
  const custom = options.rules ?? [];
  checkRules(
    policy,
    [...claimRules, ...stateRules, ...custom].map(({ id }) => id),
  );
  checkDemands(systems, policy);
  for (const asked of options.minCoverage ?? []) for (const system of systems) checkWhere([system], asked);

  const on = [...builtIn, ...custom].filter(({ id }) => policy.rules?.[id] !== 'off');
  const rules = on.filter(({ needs }) => needs !== 'asOf' || asOf !== null);
  const minCoverage = [...(policy.minCoverage ?? []), ...(options.minCoverage ?? [])];
  const contexts = systems.map((system) => auditContext(system, { asOf, policy, minCoverage }));
  const found: DescribedFinding[] = [];
  for (const context of contexts) {
    const finish = createFinisher(context);
    for (const rule of rules) for (const hit of rule.look(context)) found.push(finish(rule, hit));
  }
  const { findings, baseline } =
    options.baseline === undefined ? { findings: found, baseline: null } : applyBaseline(found, options.baseline, asOf);
  // Findings are frozen already.
  return Object.freeze<AuditReport>({
    format,
    systems: Object.freeze(systems.map(({ id }) => id)),
    asOf,
    policy: options.policy === undefined ? null : (policy.id ?? 'unnamed'),
    findings: Object.freeze(findings),
    summary: Object.freeze(summarize(contexts, findings, baseline)),
    skipped: deepFreeze(skippedRules(on, asOf, options.baseline)),
    rules: deepFreeze(summarizeRules(rules, policy)),
    baseline: deepFreeze(baseline),
  });
}
