import { deepFreeze } from '../base/freeze.js';
import { checkDay } from '../coverage/options.js';
import type { AuditReport } from '../model/audit-report.js';
import type { Baseline } from '../model/baseline.js';
import type { DescribedFinding } from '../model/finding.js';
import type { MinCoverage, Policy } from '../model/policy.js';
import type { Link } from '../model/link.js';
import type { Standard } from '../model/standard.js';
import type { StandardSystem } from '../model/system.js';
import type { Workspace } from '../model/workspace.js';
import { checkSystemIds } from '../workspace/check-ids.js';
import { applyBaseline } from './apply-baseline.js';
import { checkDemands, checkRules, checkWhere } from './check-policy.js';
import { auditContext, type AuditRule } from './context.js';
import type { CustomRule } from './define-rule.js';
import { createFinisher, type Finisher } from './finish.js';
import { jointContext, type JointContext, type JointRule } from './joint.js';
import { jointClaimRules, linkRules } from './joint-rules.js';
import { policies } from './policies.js';
import { claimRules, ruleCodes, stateRules } from './rules.js';
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
  /** Links between the systems, beside those of a workspace; without any, rules that need them are `skipped`. */
  readonly links?: readonly Link[];
  /** Standards that the systems share, beside those of a workspace: what is one document there is one here (rule L1). */
  readonly standards?: readonly Standard[];
  /** Rules of your own, made with `defineRule`. */
  readonly rules?: readonly CustomRule[];
}

/** What can be audited: a system, several, or a workspace with the links between its systems. */
export type Auditable =
  | StandardSystem
  | readonly StandardSystem[]
  | (Pick<Workspace, 'format' | 'systems' | 'links'> & Partial<Pick<Workspace, 'standards'>>);

/**
 * Runs all rules over one system, several, or a workspace: what is missing, what nobody assessed, which published
 * figures do not hold, what is wrong with editions, relations, codes and the tree; and over several systems at once,
 * what is wrong with the links and which figures of a part and its whole do not fit. Rules G1 to G60 of `docs/spec.md`.
 *
 * @throws `TixiError` `duplicate-system` where two have one id; `invalid-date`; `unknown-level`, `unknown-node` or
 * `unknown-rule` where a threshold or the policy names what is not there.
 *
 * @example
 * audit(system).summary.gaps; // => 2
 *
 * @example
 * const city = await catalog.load('huzhou');
 * audit(city).findings.filter(({ code }) => code === 'figures-cannot-tell-across').length; // => 2
 */
export function audit(subject: Auditable, options: AuditOptions = {}): AuditReport {
  return run('tixi/audit/1', subjectOf(subject, options), [...claimRules, ...stateRules], options);
}

/**
 * Finds what is missing in a system: the rules about its nodes and standards, without those about published figures.
 *
 * @throws `TixiError` as `audit`.
 *
 * @example
 * findGaps(system).findings.map(({ code, at }) => `${code} ${at.node}`); // => ['node-gap null', 'node-gap a1', 'not-assessed b']
 */
export function findGaps(system: StandardSystem, options: Omit<AuditOptions, 'links' | 'standards'> = {}): AuditReport {
  return run('tixi/gaps/1', { systems: [system], register: [], links: null, closed: false }, stateRules, options);
}

/** What is audited: systems, the standards they share, and the links between them, null where none are given. */
interface Subject {
  readonly systems: readonly StandardSystem[];
  readonly register: readonly Standard[];
  readonly links: readonly Link[] | null;
  readonly closed: boolean;
}

function subjectOf(subject: Auditable, options: AuditOptions): Subject {
  const [links, register] = [options.links ?? null, options.standards ?? []];
  if (isList(subject)) return { systems: subject, register, links, closed: false };
  if (subject.format === 'tixi/1') return { systems: [subject], register, links, closed: false };
  return {
    systems: subject.systems,
    register: [...(subject.standards ?? []), ...register],
    links: [...subject.links, ...(links ?? [])],
    closed: true,
  };
}

function isList(subject: Auditable): subject is readonly StandardSystem[] {
  return Array.isArray(subject);
}

function run(
  format: AuditReport['format'],
  subject: Subject,
  builtIn: readonly AuditRule[],
  options: AuditOptions,
): AuditReport {
  const { systems } = subject;
  checkSystemIds(systems);
  const asOf = checkDay(options.asOf);
  const policy = options.policy ?? policies.default;
  const custom = options.rules ?? [];
  checkRules(policy, [...ruleCodes, ...custom.map(({ id }) => id)]);
  checkDemands(systems, policy);
  for (const asked of options.minCoverage ?? []) for (const system of systems) checkWhere([system], asked);

  const isOn = ({ id }: { readonly id: string }): boolean => policy.rules?.[id] !== 'off';
  const on = [...builtIn, ...custom].filter(isOn);
  const rules = on.filter(({ needs }) => needs !== 'asOf' || asOf !== null);
  const minCoverage = [...(policy.minCoverage ?? []), ...(options.minCoverage ?? [])];
  const contexts = systems.map((system) => auditContext(system, { asOf, policy, minCoverage }));
  const found: DescribedFinding[] = [];
  for (const context of contexts) {
    const finish = createFinisher(context.system.id, context.index, policy);
    for (const rule of rules) for (const hit of rule.look(context)) found.push(finish(rule, hit));
  }
  const joint = jointContext(contexts, { ...subject, links: subject.links ?? [] });
  const several = systems.length > 1 || subject.links !== null ? [...jointClaimRules, ...linkRules].filter(isOn) : [];
  const missing = several.flatMap(({ id, needs }) => {
    const reason = lacking(needs, subject, joint);
    return reason === null ? [] : [{ code: id, reason }];
  });
  const jointRules = several.filter(({ id }) => !missing.some(({ code }) => code === id));
  for (const finding of findAcross(joint, jointRules, policy)) found.push(finding);

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
    skipped: deepFreeze([...skippedRules(on, asOf, options.baseline), ...missing]),
    rules: deepFreeze(summarizeRules([...rules, ...jointRules], policy)),
    baseline: deepFreeze(baseline),
  });
}

/** Why a rule over several systems cannot run, or null. */
function lacking(needs: JointRule['needs'], { links }: Subject, { derived }: JointContext): string | null {
  if (needs === undefined) return null;
  if (links === null) return 'needs-links';
  return needs === 'derived-links' && derived() === null ? 'too-many-links' : null;
}

function* findAcross(context: JointContext, rules: readonly JointRule[], policy: Policy): Generator<DescribedFinding> {
  const finishers = new Map<string, Finisher>();
  for (const rule of rules) {
    for (const hit of rule.look(context)) {
      const index = context.contextOf(hit.system)?.index ?? null;
      const finish = finishers.get(hit.system) ?? createFinisher(hit.system, index, policy);
      finishers.set(hit.system, finish);
      yield finish(rule, hit);
    }
  }
}
