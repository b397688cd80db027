import { deepFreeze } from '../base/freeze.js';
import type { AuditReport, AuditSummary } from '../model/audit-report.js';
import type { DescribedFinding } from '../model/finding.js';
import type { StandardSystem } from '../model/system.js';
import { checkDay } from '../coverage/options.js';
import { findNode, pathOf } from '../system/find.js';
import { describeFinding, nextStep } from './describe.js';
import { ruleContext, type GapRule, type MinCoverage, type RuleContext, type RuleHit } from './rule.js';
import { claimRules, stateRules } from './rules.js';

/** What an audit is asked for. */
export interface AuditOptions {
  /** The day whose statuses count; without it they stand as recorded. */
  readonly asOf?: string;
  /** The least coverage, in percent of what is required, of the whole or of every node of a level. */
  readonly minCoverage?: readonly MinCoverage[];
}

/**
 * Runs all rules over one system or several: what is missing, what nobody assessed, which published figures do not hold.
 *
 * @throws `TixiError` `invalid-date`, or `unknown-level` where a least coverage names a level that is not there.
 *
 * @example
 * audit(system).summary.gaps; // => 1
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
 * findGaps(system).findings.map(({ code, at }) => `${code} ${at.node}`); // => ['node-gap a1', 'not-assessed b']
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
  rules: readonly GapRule[],
  options: AuditOptions,
): AuditReport {
  const asOf = checkDay(options.asOf);
  const contexts = systems.map((system) => ruleContext(system, asOf, options.minCoverage ?? []));
  const findings = contexts.flatMap((context) =>
    rules.flatMap((rule) => Array.from(rule.look(context), (hit) => finish(context.system, rule, hit))),
  );
  return deepFreeze<AuditReport>({
    format,
    systems: systems.map(({ id }) => id),
    asOf,
    policy: null,
    findings,
    summary: summarize(contexts, findings),
    skipped: [],
  });
}

function finish(system: StandardSystem, rule: GapRule, hit: RuleHit): DescribedFinding {
  const node = hit.node ?? null;
  const bare = { code: rule.id, args: hit.args };
  return {
    code: rule.id,
    severity: rule.severity,
    at: {
      system: system.id,
      node,
      standard: hit.standard ?? null,
      path: node === null ? [] : pathOf(system, node).map(({ id }) => id),
    },
    args: hit.args,
    evidence: hit.evidence ?? [],
    next: nextStep(rule.id, hit.args),
    responsible: node === null ? [] : responsibleFor(system, node),
    message: { zh: describeFinding(bare, 'zh'), en: describeFinding(bare, 'en') },
  };
}

/** The departments responsible for a node: its own, else those of the nearest node above that names any. */
function responsibleFor(system: StandardSystem, node: string): readonly string[] {
  const path = findNode(system, node) === undefined ? [] : pathOf(system, node);
  return [...path].reverse().find(({ responsible }) => responsible !== undefined)?.responsible ?? [];
}

function summarize(contexts: readonly RuleContext[], findings: readonly DescribedFinding[]): AuditSummary {
  const count = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
  const gaps = new Set(
    findings.filter(({ code }) => code === 'node-gap').map(({ at }) => JSON.stringify([at.system, at.node])),
  );
  const missing = contexts.reduce<number | null>((sum, context) => {
    const { total } = context.coverage();
    return sum === null || total.missing === null ? null : sum + total.missing;
  }, 0);
  return {
    error: count('error'),
    warning: count('warning'),
    info: count('info'),
    accepted: 0,
    gaps: gaps.size,
    missing,
  };
}
