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
export type {
  Crosswalk,
  CrosswalkPath,
  CrosswalkRow,
  CrosswalkStep,
  CrosswalkStop,
  NodeEnd,
  UnusedLink,
} from './model/crosswalk.js';
export type { PartialDate } from './model/date.js';
export type { Decorations, LegendItem, NodeDecoration } from './model/decorations.js';
export type { Evaluation } from './model/evaluation.js';
export type { Expectation } from './model/expectation.js';
export type { ExplainedDocument, Explanation } from './model/explanation.js';
export type { Extra } from './model/extra.js';
export type { FillCandidate, FillOffer, FillPath, FillReport } from './model/fill-report.js';
export type { DescribedFinding, Finding, Severity } from './model/finding.js';
export type { ImpactOnNode, ImpactRelation, ImpactReport } from './model/impact-report.js';
export type { Indicator } from './model/indicator.js';
export type { DerivedLink, LinkStep } from './model/derived-link.js';
export type { Link, LinkEnd, LinkFile, LinkRelation } from './model/link.js';
export type { DanglingEnd, LinkContradiction, LinksReport } from './model/links-report.js';
export type { NodeLevel } from './model/node-level.js';
export type { NodeWords, SystemNode } from './model/node.js';
export type {
  InsertNode,
  MergeNodes,
  MoveNode,
  OptionalNodeKey,
  PlacementPick,
  RemoveNode,
  RenameNode,
  SplitNode,
  SplitPart,
  UpdateNode,
} from './model/node-operations.js';
export type { Obligation } from './model/obligation.js';
export type { Operation, OperationName } from './model/operation.js';
export type {
  EditionIn,
  OverlapCell,
  OverlapDifference,
  OverlapPair,
  OverlapPart,
  OverlapReport,
  SameTitle,
  SharedDocument,
  SharedPlace,
} from './model/overlap-report.js';
export type { ParseIssue, ParseIssueCode } from './model/parse-issue.js';
export type { Placement, PlacementRecord, PlacementRole } from './model/placement.js';
export type { MinCoverage, Policy } from './model/policy.js';
export type { Region } from './model/region.js';
export type { Relation } from './model/relation.js';
export type { Review } from './model/review.js';
export type { Source } from './model/source.js';
export type { CrosswalkTier, StepKind } from './model/sets/crosswalk.js';
export type { StandardDifference } from './model/sets/differences.js';
export type { SourceRef } from './model/source-ref.js';
export type { StageEvent } from './model/stage-event.js';
export type { Standard } from './model/standard.js';
export type {
  AddStandard,
  OptionalStandardKey,
  PlaceStandard,
  RemoveStandard,
  RenameStandard,
  StandardWords,
  SupersedeStandard,
  UnplaceStandard,
  UpdateStandard,
} from './model/standard-operations.js';
export type { StandardLevel } from './model/standard-level.js';
export type { StatisticsRow, StatisticsTable } from './model/statistics.js';
export type { StandardStatus } from './model/status.js';
export type { LevelId, NodeId, StandardId, StandardSystem } from './model/system.js';
export type {
  NodeSuggestion,
  SharedEvidence,
  StandardSuggestion,
  Suggestions,
  TitleEvidence,
} from './model/suggestions.js';
export type {
  AmbiguousMatch,
  CountedDocument,
  CoverageCause,
  CoverageChange,
  DiffCounts,
  DiffNode,
  DiffPlacement,
  DiffSide,
  DiffStandard,
  KeyChange,
  MatchedBy,
  NodeChange,
  NodePair,
  StandardChange,
  SystemDiff,
} from './model/system-diff.js';
export type { Target, TargetResult, TargetSet } from './model/target-set.js';
export type { Title } from './model/title.js';
export type { SystemTrend, TrendEdition, TrendRow } from './model/trend.js';
export type { SideBySide, Workspace } from './model/workspace.js';

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
export { describeOperation } from './system/describe-operation.js';
export type { JsonPatchOperation } from './system/edit/json-patch.js';
export type { Patch } from './system/edit/patch.js';
export type { RefusalCode } from './system/edit/refusal-sentences.js';
export { ancestorsOf, descendantsOf, findNode, pathOf } from './system/find.js';
export { createHistory, type HistoryOptions } from './system/history/create-history.js';
export type { Checkpoint, History, StepWords } from './system/history/history.js';
export { rebase, type Rebased, type RebaseConflict, type RebaseOptions } from './system/history/rebase.js';
export { jsonPatchOf, type HistoryStep, type StepEdit } from './system/history/step.js';
export { describeIssue } from './system/issue-sentences.js';
export { parseSystem, safeParseSystem, type ParseOptions, type ParseResult } from './system/parse.js';
export { serializeSystem } from './system/serialize.js';
export { walkNodes, type NodeVisit, type TreeRoot } from './system/walk.js';

export { addStandard } from './system/operations/add-standard.js';
export { applyOperation } from './system/operations/apply-operation.js';
export { insertNode } from './system/operations/insert-node.js';
export { mergeNodes } from './system/operations/merge-nodes.js';
export { moveNode } from './system/operations/move-node.js';
export { placeStandard } from './system/operations/place-standard.js';
export { removeNode } from './system/operations/remove-node.js';
export { removeStandard } from './system/operations/remove-standard.js';
export { renameNode } from './system/operations/rename-node.js';
export { renameStandard } from './system/operations/rename-standard.js';
export { splitNode } from './system/operations/split-node.js';
export { supersedeStandard } from './system/operations/supersede-standard.js';
export { unplaceStandard } from './system/operations/unplace-standard.js';
export { updateNode } from './system/operations/update-node.js';
export { updateStandard } from './system/operations/update-standard.js';

export type { IndexChange } from './preorder/carry-index.js';

export { coverageRow, type CoverageRowOptions } from './coverage/coverage-row.js';
export { coverage, type CoverageOptions } from './coverage/coverage.js';
export type { DetailCell, DetailColumnId } from './coverage/detail-columns.js';
export { decorateCoverage, type DecorateCoverageOptions } from './coverage/decorate.js';
export { detailTable, type DetailOptions, type DetailTable } from './coverage/detail.js';
export { explainCoverage, type ExplainOptions } from './coverage/explain.js';
export { reconcile, type ReconcileOptions } from './coverage/reconcile.js';
export { statisticsTable, type StatisticsOptions } from './coverage/statistics.js';

export { relatedChain, replacementChain } from './relations/chains.js';

export { decorateDiff, type DecorateDiffOptions } from './compare/decorate-diff.js';
export { diffSystems, type DiffOptions } from './compare/diff-systems.js';
export { reverseDiff } from './compare/reverse-diff.js';
export { trendOf, type TrendOptions } from './compare/trend-of.js';

export { crosswalk, type CrosswalkOptions } from './workspace/crosswalk/crosswalk.js';
export {
  crosswalkPresets,
  type CrosswalkPreset,
  type CrosswalkWeights,
  type Penalties,
  type TierThresholds,
  type WeightOptions,
} from './workspace/crosswalk/presets.js';
export { suggestLinks, type SuggestOptions } from './workspace/suggest/suggest-links.js';
export { suggestedLinks } from './workspace/suggest/suggested-links.js';
export { createWorkspace, type WorkspaceDefinition } from './workspace/create.js';
export { fillFrom, type FillOptions } from './workspace/fill-from.js';
export type { StandardReference } from './workspace/impact/affected.js';
export { impactOf, type ImpactOptions } from './workspace/impact-of.js';
export { checkLinks } from './workspace/links/check.js';
export { deriveLinks, type DeriveOptions } from './workspace/links/derive.js';
export { composeRelations, inverseRelation, relationsContradict } from './workspace/links/relations.js';
export { overlap, type OverlapOptions } from './workspace/overlap.js';
export { parseLinks, safeParseLinks } from './workspace/parse-links.js';
export { parseWorkspace, safeParseWorkspace } from './workspace/parse.js';

export { updateBaseline } from './gaps/apply-baseline.js';
export { audit, findGaps, type Auditable, type AuditOptions } from './gaps/audit.js';
export { parseBaseline, safeParseBaseline } from './gaps/baseline.js';
export { decorateGaps, type DecorateGapsOptions } from './gaps/decorate.js';
export { defineRule, type CustomRule } from './gaps/define-rule.js';
export { describeFinding } from './gaps/describe.js';
export { policies } from './gaps/policies.js';
export { parsePolicy, safeParsePolicy, type PolicyOptions } from './gaps/policy.js';
export type { GapRule, RuleContext, RuleHit, RuleSentences } from './gaps/rule.js';
