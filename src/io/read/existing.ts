import { statusFacts, type StatusName } from '../../model/sets/statuses.js';
import { documentKeyOf } from '../../designation/key.js';
import type { ProblemList } from './problem-list.js';
import type { Draft } from './read-sheet.js';
import type { DraftNode } from './tree.js';
import { placeOf } from './row.js';

/** Holds the stated 现有数 of each node against what the tables list in it and below it. */
export function checkExisting({ existing, registry }: Draft, list: ProblemList): void {
  // A table of nodes alone lists no standards to count.
  if (registry.standards.length === 0) return;
  for (const { node, stated, row } of existing) {
    const { rows, documents, inForce } = listedIn(node, registry);
    if (stated === rows || stated === documents || stated === inForce) continue;
    list.add('existing-differs', placeOf(row, 'existing'), { stated, listed: inForce });
  }
}

function listedIn(
  top: DraftNode,
  { standards }: Draft['registry'],
): { rows: number; documents: number; inForce: number } {
  const all = new Set<string>();
  const existing = new Set<string>();
  let rows = 0;
  const stack = [top];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    for (const { standard } of node.placements) {
      rows++;
      const fields: Readonly<Record<string, unknown>> = standards[standard]?.fields ?? {};
      const designation = fields['designation'];
      const key =
        (typeof designation === 'string' ? documentKeyOf(designation) : null) ?? `standard ${String(standard)}`;
      all.add(key);
      if (statusFacts[fields['status'] as StatusName].class === 'existing') existing.add(key);
    }
    for (const child of node.children) stack.push(child);
  }
  return { rows, documents: all.size, inForce: existing.size };
}
