import { sameJson } from '../../base/same-json.js';
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
      return compareKeys(operation.node, operation, nodeOf(base, operation.node), nodeOf(now, operation.node));
    case 'updateStandard':
      return compareKeys(
        operation.standard,
        operation,
        standardOf(base, operation.standard),
        standardOf(now, operation.standard),
      );
    case 'removeNode':
      return compareWhole(operation.node, nodeOf(base, operation.node), nodeOf(now, operation.node));
    case 'removeStandard':
      return compareWhole(
        operation.standard,
        standardOf(base, operation.standard),
        standardOf(now, operation.standard),
      );
    case 'moveNode': {
      const [before, after] = [base, now].map((system) => nodeMap(system).get(operation.node));
      if (before === undefined || after === undefined) return;
      const [from, to] = [before.parent?.id ?? null, after.parent?.id ?? null];
      if (from !== to && to !== operation.to)
        throw refusal('changed-meanwhile', { what: operation.node, keys: ['parent'] });
      return;
    }
    default:
      return;
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
  what: string,
  { set = {}, unset = [] }: { readonly set?: object; readonly unset?: readonly string[] },
  before: Loose | undefined,
  now: Loose | undefined,
): void {
  if (before === undefined || now === undefined) return;
  const wanted: Loose = { ...set, ...Object.fromEntries(unset.map((key) => [key, undefined])) };
  const keys = Object.keys(wanted).filter(
    (key) => !sameJson(before[key], now[key]) && !sameJson(now[key], wanted[key]),
  );
  if (keys.length > 0) throw refusal('changed-meanwhile', { what, keys });
}

function compareWhole(what: string, before: Loose | undefined, now: Loose | undefined): void {
  if (before === undefined || now === undefined || sameJson(before, now)) return;
  const keys = [...new Set([...Object.keys(before), ...Object.keys(now)])];
  throw refusal('changed-meanwhile', { what, keys: keys.filter((key) => !sameJson(before[key], now[key])) });
}
