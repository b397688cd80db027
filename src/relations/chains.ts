import { TixiError } from '../base/error.js';
import { addToGroup } from '../base/groups.js';
import type { Relation } from '../model/relation.js';
import type { Standard } from '../model/standard.js';
import type { StandardSystem } from '../model/system.js';
import { at } from '../preorder/node-table.js';
import { systemIndex, type SystemIndex } from '../preorder/system-index.js';
import { replacementOf } from './replacement.js';
import { resolveTarget } from '../preorder/resolve-target.js';
import { resolveRelations } from './resolve.js';

/**
 * The standards that took the place of a standard, one after the other, itself first: each is the one stated to replace
 * the one before. `reference` is an id or a designation. A circle is left where it closes.
 *
 * @throws `TixiError` `unknown-standard` where the list has no such standard.
 *
 * @example
 * const chain = replacementChain(
 *   { ...system, standards: [
 *     { id: 'old', designation: 'GB/T 1-2001', title: { zh: '甲' }, status: 'superseded' },
 *     { id: 'new', designation: 'GB/T 1-2020', title: { zh: '甲' }, status: 'in-force', relations: [{ type: 'replaces', target: 'GB/T 1—2001' }] },
 *   ] },
 *   'GB/T 1-2001',
 * );
 * chain.map(({ id }) => id); // => ['old', 'new']
 */
export function replacementChain(system: StandardSystem, reference: string): readonly Standard[] {
  const index = systemIndex(system);
  const { stated } = replacementOf(index);
  const seen = new Set<number>();
  for (let here = positionOf(index, reference); here >= 0 && !seen.has(here); here = at(stated, here)) seen.add(here);
  return standardsAt(system, seen);
}

/**
 * The standards that a standard reaches through its relations of one type, over any number of steps, nearest first;
 * `reference` is an id or a designation. Targets that are not listed are left out.
 *
 * @throws `TixiError` `unknown-standard` where the list has no such standard.
 *
 * @example
 * relatedChain(system, 'gbt-1.1', 'references'); // => []
 */
export function relatedChain(system: StandardSystem, reference: string, type: Relation['type']): readonly Standard[] {
  const index = systemIndex(system);
  const targets = new Map<number, number[]>();
  for (const { from, to, relation } of resolveRelations(index)) {
    if (relation.type !== type || to < 0) continue;
    addToGroup(targets, from, to);
  }
  const start = positionOf(index, reference);
  const seen = new Set([start]);
  for (const here of seen) for (const next of targets.get(here) ?? []) seen.add(next);
  seen.delete(start);
  return standardsAt(system, seen);
}

function positionOf(index: SystemIndex, reference: string): number {
  const { to } = resolveTarget(index, reference);
  if (to >= 0) return to;
  const message = `The system ${index.system.id} lists no standard ${JSON.stringify(reference)}; give an id of standards or a designation with its year.`;
  throw new TixiError('unknown-standard', message, { system: index.system.id, standard: reference });
}

function standardsAt({ standards }: StandardSystem, positions: Iterable<number>): readonly Standard[] {
  return Array.from(positions, (position) => standards[position] as Standard);
}
