import type { Json } from '../base/json.js';
import type { Sentence } from '../base/sentence.js';
import type { ClaimsReport } from '../model/claims-report.js';
import type { CoverageReport } from '../model/coverage-report.js';
import type { Severity } from '../model/finding.js';
import type { SystemNode } from '../model/node.js';
import type { MinCoverage, Policy } from '../model/policy.js';
import type { StandardSystem } from '../model/system.js';

export type { MinCoverage };

/** What a rule may look at; the counts are made when a rule first asks for them. */
export interface RuleContext {
  readonly system: StandardSystem;
  /** The day of the audit, or null where none was given. */
  readonly asOf: string | null;
  readonly policy: Policy;
  /** The least coverages asked for, those of the policy and those of the call. */
  readonly minCoverage: readonly MinCoverage[];
  readonly coverage: () => CoverageReport;
  readonly claims: () => ClaimsReport;
}

/** What a rule reports: where, what the sentence needs, and the ids that prove it. */
export interface RuleHit {
  readonly node?: string | null;
  readonly standard?: string | null;
  /** Where one finding weighs otherwise than the rule; a policy that names the rule decides over both. */
  readonly severity?: Severity;
  /** `case` chooses among the sentences of a rule. */
  readonly args: Readonly<Record<string, Json>>;
  readonly evidence?: readonly string[];
  /** What tells this finding from others of the rule at the same place; without counts, which change. */
  readonly key?: string;
}

/** What a rule says: the heading above its findings, the sentence, and the next step; `{name}` stands for an argument. */
export interface RuleSentences {
  readonly name?: Sentence;
  readonly message: Sentence;
  readonly next?: Sentence | null;
}

/** A rule: its id is the code of its findings. */
export interface GapRule {
  readonly id: string;
  readonly severity: Severity;
  /** A rule that needs a day does not run without one, and is listed under `skipped`. */
  readonly needs?: 'asOf';
  readonly sentences?: RuleSentences;
  readonly look: (context: RuleContext) => Iterable<RuleHit>;
}

/** A node's title in both languages, falling back to the other. */
export function titleOf(thing: Pick<SystemNode, 'title'>): { readonly zh: string; readonly en: string } {
  const { zh, en } = thing.title;
  return { zh: zh ?? en ?? '', en: en ?? zh ?? '' };
}
