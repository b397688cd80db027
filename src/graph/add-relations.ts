import { editionKeyOf } from '../designation/key.js';
import type { StandardSystem } from '../model/system.js';
import type { Workspace } from '../model/workspace.js';
import { systemIndex } from '../preorder/system-index.js';
import { resolveRelations } from '../relations/resolve.js';
import { addEdge, leaveOut, type Draft } from './add-system.js';
import { keyOf, standardKey } from './keys.js';

/**
 * Adds what standards say of each other. A target is looked for in the system itself by id and designation, then by
 * designation in the others and in the register.
 */
export function addRelations(draft: Draft, systems: readonly StandardSystem[], register: Workspace['standards']): void {
  const elsewhere = editionsOf(systems, register);
  for (const system of systems) {
    const counts = new Map<number, number>();
    for (const { from, to, relation } of resolveRelations(systemIndex(system))) {
      const position = counts.get(from) ?? 0;
      counts.set(from, position + 1);
      const [source, target] = [system.standards[from], system.standards[to]];
      if (source === undefined) continue;
      const { type: kind, degree = null, partial = false } = relation;
      const start = standardKey(system.id, source.id);
      const end = target === undefined ? elsewhere(relation.target) : standardKey(system.id, target.id);
      const key = keyOf(kind, system.id, source.id, position);
      if (end === null) leaveOut(draft, { kind, from: start, target: relation.target });
      else addEdge(draft, key, start, end, { kind, degree, partial });
    }
  }
  for (const { id, relations = [] } of register) {
    relations.forEach(({ type: kind, degree = null, partial = false, target }, i) => {
      const start = standardKey(null, id);
      const own = standardKey(null, target);
      const end = draft.graph.hasNode(own) ? own : elsewhere(target);
      if (end === null) leaveOut(draft, { kind, from: start, target });
      else addEdge(draft, keyOf(kind, 'registered', start, i), start, end, { kind, degree, partial });
    });
  }
}

/** Finds the vertex of an edition by its designation, in whatever system it stands first. */
function editionsOf(
  systems: readonly StandardSystem[],
  register: Workspace['standards'],
): (designation: string) => string | null {
  const lists = [...systems.map(({ id, standards }) => ({ id, standards })), { id: null, standards: register }];
  const found = new Map<string, string>();
  for (const { id: system, standards } of lists) {
    for (const { id, designation } of standards) {
      const edition = designation === undefined ? null : editionKeyOf(designation);
      if (edition !== null && !found.has(edition)) found.set(edition, standardKey(system, id));
    }
  }
  return (designation) => {
    const edition = editionKeyOf(designation);
    return edition === null ? null : (found.get(edition) ?? null);
  };
}
