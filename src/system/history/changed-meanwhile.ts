import { sameJson } from '../../base/same-json.js';
import type { MoveNode } from '../../model/node-operations.js';
import type { Operation } from '../../model/operation.js';
import type { StandardSystem } from '../../model/system.js';
import { refusal } from '../edit/refusal.js';
import { nodeMap } from '../node-map.js';

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
    case 'removeNode':
      compareWhole(nodeOf(base, operation.node), nodeOf(now, operation.node));
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

function compareWhole(before: Loose | undefined, now: Loose | undefined): void {
  if (before === undefined || now === undefined) return;
  const keys = new Set([...Object.keys(before), ...Object.keys(now)]);
  refuseChanged(
    now,
    [...keys].filter((key) => !sameJson(before[key], now[key])),
  );
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
