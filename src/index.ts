export type { Json, JsonPath } from './base/json.js';
export { isTixiError, type TixiError } from './base/error.js';
export type { Language, Sentence } from './base/sentence.js';

export type { AuditReport, AuditSummary, BaselineResult, RanRule } from './model/audit-report.js';
export type { AcceptedFinding, Baseline } from './model/baseline.js';
export type { Claim, ClaimCount, ClaimFilter } from './model/claim.js';
export type { ClaimPair, ClaimResult, ClaimsReport, ClaimSum, ReconciledClaim } from './model/claims-report.js';
export type {
  Basis,
  ClaimedFigure,
  CoverageReport,
  CoverageRow,
  CoverageState,
  PrintedTitle,
  SkippedRule,
} from './model/coverage-report.js';
export type { PartialDate } from './model/date.js';
export type { Decorations, LegendItem, NodeDecoration } from './model/decorations.js';
export type { Evaluation } from './model/evaluation.js';
export type { Expectation } from './model/expectation.js';
export type { ExplainedDocument, Explanation } from './model/explanation.js';
export type { Extra } from './model/extra.js';
export type { DescribedFinding, Finding, Severity } from './model/finding.js';
export type { Indicator } from './model/indicator.js';
export type { Link, LinkEnd, LinkFile } from './model/link.js';
export type { NodeLevel } from './model/node-level.js';
export type { SystemNode } from './model/node.js';
export type { Obligation } from './model/obligation.js';
export type { ParseIssue, ParseIssueCode } from './model/parse-issue.js';
export type { Placement, PlacementRecord, PlacementRole } from './model/placement.js';
export type { MinCoverage, Policy } from './model/policy.js';
export type { Region } from './model/region.js';
export type { Relation } from './model/relation.js';
export type { Review } from './model/review.js';
export type { Source } from './model/source.js';
export type { SourceRef } from './model/source-ref.js';
export type { StageEvent } from './model/stage-event.js';
export type { Standard } from './model/standard.js';
export type { StandardLevel } from './model/standard-level.js';
export type { StatisticsRow, StatisticsTable } from './model/statistics.js';
export type { StandardStatus } from './model/status.js';
export type { LevelId, NodeId, StandardId, StandardSystem } from './model/system.js';
export type { Target, TargetResult, TargetSet } from './model/target-set.js';
export type { Title } from './model/title.js';
export type { Workspace } from './model/workspace.js';

export { compareDesignations } from './designation/compare.js';
export type {
  BilingualName,
  Designation,
  DesignationAmendment,
  DesignationFailure,
  DesignationRegion,
  DesignationResult,
} from './designation/designation.js';
export { expandDesignation } from './designation/expand.js';
export type { UnreadableReason } from './designation/reasons.js';
export type { RepairCode } from './designation/repairs.js';
export { explainDesignation } from './designation/explain.js';
export { formatDesignation } from './designation/format.js';
export { parseDesignation, safeParseDesignation } from './designation/parse.js';
export { sameDocument } from './designation/same.js';

export {
  defineSystem,
  type ExpectationDefinition,
  type NodeDefinition,
  type StandardDefinition,
  type SystemDefinition,
} from './system/define.js';
export { ancestorsOf, descendantsOf, findNode, pathOf } from './system/find.js';
export { describeIssue } from './system/issue-sentences.js';
export { parseSystem, safeParseSystem, type ParseOptions, type ParseResult } from './system/parse.js';
export { serializeSystem } from './system/serialize.js';
export { walkNodes, type NodeVisit, type TreeRoot } from './system/walk.js';

export { coverage, type CoverageOptions } from './coverage/coverage.js';
export type { DetailCell, DetailColumnId } from './coverage/detail-columns.js';
export { decorateCoverage, type DecorateCoverageOptions } from './coverage/decorate.js';
export { detailTable, type DetailOptions, type DetailTable } from './coverage/detail.js';
export { explainCoverage, type ExplainOptions } from './coverage/explain.js';
export { reconcile, type ReconcileOptions } from './coverage/reconcile.js';
export { statisticsTable, type StatisticsOptions } from './coverage/statistics.js';

export { relatedChain, replacementChain } from './relations/chains.js';

export { updateBaseline } from './gaps/apply-baseline.js';
export { audit, findGaps, type AuditOptions } from './gaps/audit.js';
export { parseBaseline, safeParseBaseline } from './gaps/baseline.js';
export { decorateGaps, type DecorateGapsOptions } from './gaps/decorate.js';
export { defineRule, type CustomRule } from './gaps/define-rule.js';
export { describeFinding } from './gaps/describe.js';
export { policies } from './gaps/policies.js';
export { parsePolicy, safeParsePolicy, type PolicyOptions } from './gaps/policy.js';
export type { GapRule, RuleContext, RuleHit, RuleSentences } from './gaps/rule.js';
