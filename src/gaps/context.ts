import { lazy } from '../base/lazy.js';
import { countBranchOf, type Branch } from '../coverage/branch.js';
import { coverage } from '../coverage/coverage.js';
import { reconcile } from '../coverage/reconcile.js';
import { statuses, type StatusName } from '../model/sets/statuses.js';
import type { MinCoverage, Policy } from '../model/policy.js';
import type { SystemNode } from '../model/node.js';
import type { Standard } from '../model/standard.js';
import type { StandardSystem } from '../model/system.js';
import { at } from '../preorder/node-table.js';
import { systemIndex, type SystemIndex } from '../preorder/system-index.js';
import { lastSuccessors } from '../relations/replacement.js';
import { placesIn, type Places } from './places.js';
import type { GapRule, RuleContext, RuleHit } from './rule.js';

/** What the rules of tixi look at beside what any rule may. */
export interface AuditContext extends RuleContext {
  readonly index: SystemIndex;
  readonly places: () => Places;
  /** The counts of the whole system, and what it requires and has met. */
  readonly branch: () => Branch;
  /** The status of every standard on the day of the audit, as its position among the statuses. */
  readonly status: () => Uint8Array;
  /** The status of a standard on the day of the audit. */
  readonly statusOf: (position: number) => StatusName;
  /** The leading edition of each document. */
  readonly leading: () => Int32Array;
  /** The last successor of each standard, or -1. */
  readonly successors: () => Int32Array;
}

/** A rule of tixi; any rule written outside is one, too. */
export interface AuditRule extends Omit<GapRule, 'look'> {
  readonly look: (context: AuditContext) => Iterable<RuleHit>;
}

/** Makes the context that all rules of one system share. */
export function auditContext(
  system: StandardSystem,
  options: { readonly asOf: string | null; readonly policy: Policy; readonly minCoverage: readonly MinCoverage[] },
): AuditContext {
  const { asOf, policy, minCoverage } = options;
  const day = asOf === null ? {} : { asOf };
  const index = systemIndex(system);
  const cells = lazy(() => index.snapshot(asOf).cells());
  const leading = (): Int32Array => cells().leading;
  return {
    system,
    asOf,
    policy,
    minCoverage,
    coverage: lazy(() => coverage(system, day)),
    claims: lazy(() => reconcile(system, day)),
    index,
    branch: lazy(() => countBranchOf(index, asOf, 0)),
    places: lazy(() => placesIn(index)),
    status: () => cells().status,
    statusOf: (position) => statuses[at(cells().status, position)] as StatusName,
    leading,
    successors: lazy(() => lastSuccessors(index, leading())),
  };
}

/** A standard in words: `GB/T 1.1-2020《导则》`. */
export function standardWords({ designation, title }: Standard): { readonly zh: string; readonly en: string } {
  const zh = title.zh ?? title.en ?? '';
  const en = title.en ?? title.zh ?? '';
  return designation === undefined
    ? { zh: `《${zh}》`, en: `“${en}”` }
    : { zh: `${designation}《${zh}》`, en: `${designation} “${en}”` };
}

/** The standard at a position. */
export function standardAt({ system }: RuleContext, position: number): Standard {
  return system.standards[position] as Standard;
}

/** The id of the node of a row; null for the system itself and for no row at all. */
export function nodeAt({ index }: AuditContext, row: number): string | null {
  return row < 0 ? null : (index.nodes().nodes[row]?.id ?? null);
}

/** The node of a row below that of the system. */
export function nodeOfRow({ index }: AuditContext, row: number): SystemNode {
  return index.nodes().nodes[row] as SystemNode;
}

/** Every node with its row, in document order. */
export function* nodesWithRows({ index }: AuditContext): Generator<readonly [SystemNode, number]> {
  const { nodes } = index.nodes();
  for (let row = 1; row < nodes.length; row++) yield [nodes[row] as SystemNode, row];
}
