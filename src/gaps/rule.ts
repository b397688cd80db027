import { lazy } from '../base/lazy.js';
import type { Json } from '../base/json.js';
import type { ClaimsReport } from '../model/claims-report.js';
import type { CoverageReport } from '../model/coverage-report.js';
import type { Severity } from '../model/finding.js';
import type { SystemNode } from '../model/node.js';
import type { StandardSystem } from '../model/system.js';
import { coverage } from '../coverage/coverage.js';
import { reconcile } from '../coverage/reconcile.js';

/** A least coverage that is asked of the whole, or of every node of a level; in percent of what is required. */
export interface MinCoverage {
  readonly level?: string;
  readonly percent: number;
}

/** What a rule may look at; the counts are made when a rule first asks for them. */
export interface RuleContext {
  readonly system: StandardSystem;
  readonly asOf: string | null;
  readonly minCoverage: readonly MinCoverage[];
  readonly coverage: () => CoverageReport;
  readonly claims: () => ClaimsReport;
}

/** What a rule reports: where, what the sentence needs, and the ids that prove it. */
export interface RuleHit {
  readonly node?: string | null;
  readonly standard?: string | null;
  readonly args: Readonly<Record<string, Json>>;
  readonly evidence?: readonly string[];
}

/** A rule: its id is the code of its findings. */
export interface GapRule {
  readonly id: string;
  readonly severity: Severity;
  readonly look: (context: RuleContext) => Iterable<RuleHit>;
}

/** Makes the context that all rules of one system share. */
export function ruleContext(
  system: StandardSystem,
  asOf: string | null,
  minCoverage: readonly MinCoverage[],
): RuleContext {
  const day = asOf === null ? {} : { asOf };
  return {
    system,
    asOf,
    minCoverage,
    coverage: lazy(() => coverage(system, day)),
    claims: lazy(() => reconcile(system, day)),
  };
}

/** A node's title in both languages, falling back to the other. */
export function titleOf(thing: Pick<SystemNode, 'title'>): { readonly zh: string; readonly en: string } {
  const { zh, en } = thing.title;
  return { zh: zh ?? en ?? '', en: en ?? zh ?? '' };
}
