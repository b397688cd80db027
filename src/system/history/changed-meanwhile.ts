import { sameJson } from '../../base/same-json.js';
import type { MergeNodes, MoveNode } from '../../model/node-operations.js';
import type { Operation } from '../../model/operation.js';
import type { Placement } from '../../model/placement.js';
import type { UnplaceStandard } from '../../model/standard-operations.js';
import type { StandardSystem } from '../../model/system.js';
import { claimsAbout } from '../edit/claims.js';
import { positionsIn } from '../edit/placements.js';
import { refusal } from '../edit/refusal.js';
import { nodeMap } from '../node-map.js';
import { walkNodes } from '../walk.js';

/**
 * Refuses an operation that would overwrite, take away or move what has changed since the document that it was made
 * for. What both sides changed to the same value is no conflict.
 */
export function changedMeanwhile(operation: Operation, base: StandardSystem, now: StandardSystem): void {
  switch (operation.op) {
    case 'updateNode':
      compareKeys(operation, nodeOf(base, operation.node), nodeOf(now, operation.node));
      break;
    case 'updateStandard':
      compareKeys(operation, standardOf(base, operation.standard), standardOf(now, operation.standard));
      break;
    case 'supersedeStandard': {
      const set = { status: 'superseded', ...(operation.date === undefined ? {} : { retired: operation.date }) };
      compareKeys({ set }, standardOf(base, operation.standard), standardOf(now, operation.standard));
      break;
    }
    case 'unplaceStandard':
      comparePlacements(operation, base, now);
      break;
    case 'splitNode':
      compareExpectation(operation.node, operation, base, now);
      break;
    case 'mergeNodes':
      for (const node of operation.nodes) compareWhole(nodeOf(base, node), nodeOf(now, node), carried);
      compareExpectation(operation.into, operation, base, now);
      if (operation.claims === 'remove') compareClaims(operation.nodes, base, now);
      break;
    case 'removeNode':
      compareWhole(nodeOf(base, operation.node), nodeOf(now, operation.node));
      if (operation.claims === 'remove') compareClaims([operation.node], base, now);
      break;
    case 'removeStandard':
      compareWhole(standardOf(base, operation.standard), standardOf(now, operation.standard));
      break;
    case 'moveNode':
      comparePlace(operation, base, now);
      break;
    default:
  }
}

type Loose = Readonly<Record<string, unknown>>;

function nodeOf(system: StandardSystem, id: string): Loose | undefined {
  return nodeMap(system).get(id)?.node as Loose | undefined;
}

function standardOf(system: StandardSystem, id: string): Loose | undefined {
  return system.standards.find((standard) => standard.id === id) as Loose | undefined;
}

function compareKeys(
  { set = {}, unset = [] }: { readonly set?: object; readonly unset?: readonly string[] },
  before: Loose | undefined,
  now: Loose | undefined,
): void {
  if (before === undefined || now === undefined) return;
  const wanted: Loose = { ...set, ...Object.fromEntries(unset.map((key) => [key, undefined])) };
  refuseChanged(
    now,
    Object.keys(wanted).filter((key) => !sameJson(before[key], now[key]) && !sameJson(now[key], wanted[key])),
  );
}

/** What a merged node hands on, changed or not. */
const carried: ReadonlySet<string> = new Set(['placements', 'children']);

function compareWhole(
  before: Loose | undefined,
  now: Loose | undefined,
  without: ReadonlySet<string> = new Set<string>(),
): void {
  if (before === undefined || now === undefined) return;
  const keys = new Set([...Object.keys(before), ...Object.keys(now)]);
  refuseChanged(
    now,
    [...keys].filter((key) => !without.has(key) && !sameJson(before[key], now[key])),
  );
}

function compareExpectation(
  node: string,
  { expectation }: Pick<MergeNodes, 'expectation'>,
  base: StandardSystem,
  now: StandardSystem,
): void {
  if (expectation === undefined) return;
  compareKeys({ set: { expectation: expectation ?? undefined } }, nodeOf(base, node), nodeOf(now, node));
}

function comparePlacements({ node, standard, part }: UnplaceStandard, base: StandardSystem, now: StandardSystem): void {
  const taken = (system: StandardSystem): readonly Placement[] => {
    const found = nodeMap(system).get(node)?.node;
    if (found === undefined) return [];
    const positions = positionsIn(found, part === undefined ? standard : { standard, part });
    return positions.map((position) => found.placements?.[position] as Placement);
  };
  const left = taken(now);
  if (left.length > 0 && !sameJson(taken(base), left)) refuseChanged({ id: node }, ['placements']);
}

/** Claims about some nodes and those below, taken away with them. */
function compareClaims(nodes: readonly string[], base: StandardSystem, now: StandardSystem): void {
  for (const id of nodes) {
    const top = nodeMap(now).get(id)?.node;
    if (top === undefined) continue;
    const ids = new Set(Array.from(walkNodes({ children: [top] }), ({ node }) => node.id));
    const about = (system: StandardSystem): unknown[] => claimsAbout(system, ids).map((i) => system.claims[i]);
    if (!sameJson(about(base), about(now))) refuseChanged({ id }, ['claims']);
  }
}

function comparePlace({ node, to }: MoveNode, base: StandardSystem, now: StandardSystem): void {
  const [before, after] = [nodeMap(base).get(node), nodeMap(now).get(node)];
  if (before === undefined || after === undefined) return;
  const parent = after.parent?.id ?? null;
  if (parent !== (before.parent?.id ?? null) && parent !== to) refuseChanged({ id: node }, ['parent']);
}

function refuseChanged({ id: what }: Loose, keys: readonly string[]): void {
  if (keys.length > 0) throw refusal('changed-meanwhile', { what, keys });
}
