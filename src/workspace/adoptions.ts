import type { Relation } from '../model/relation.js';
import type { Standard } from '../model/standard.js';
import type { StandardSystem } from '../model/system.js';
import type { Workspace } from '../model/workspace.js';
import { systemIndex } from '../preorder/system-index.js';
import { resolveTarget } from '../preorder/resolve-target.js';
import { resolveRelations } from '../relations/resolve.js';

/** An adoption that a standard records, as the link between two editions that it is (rule L1). */
export interface AdoptionLink {
  readonly from: { readonly system: string; readonly standard: string };
  readonly to: { readonly system: string; readonly standard: string };
  readonly relation: 'equal' | 'intersects';
  readonly degree: 'IDT' | 'MOD';
}

/**
 * The adoptions between standards of different systems: identical ones (IDT) are equal, modified ones (MOD) intersect.
 * One that is not equivalent (NEQ), has no degree or names no edition says nothing that could be relied on.
 */
export function adoptionLinks({ systems }: Pick<Workspace, 'systems'>): readonly AdoptionLink[] {
  const found: AdoptionLink[] = [];
  for (const system of systems) {
    for (const { from, to, relation } of resolveRelations(systemIndex(system))) {
      const kind = kindOf(relation);
      if (kind === null) continue;
      const target = to < 0 ? relation.target : system.standards[to]?.designation;
      const adopting = system.standards[from] as Standard;
      if (target === undefined) continue;
      for (const other of systems) {
        const adopted = other === system ? -1 : positionOf(other, target);
        const standard = other.standards[adopted];
        if (standard === undefined) continue;
        found.push({
          from: { system: system.id, standard: adopting.id },
          to: { system: other.id, standard: standard.id },
          ...kind,
        });
      }
    }
  }
  return found;
}

function kindOf({ type, degree }: Relation): Pick<AdoptionLink, 'relation' | 'degree'> | null {
  if (type !== 'adopts') return null;
  if (degree === 'IDT') return { relation: 'equal', degree };
  return degree === 'MOD' ? { relation: 'intersects', degree } : null;
}

/** The edition that a designation names in another system; an id of one system means nothing in another. */
function positionOf(system: StandardSystem, designation: string): number {
  const { to, byId } = resolveTarget(systemIndex(system), designation);
  return byId ? -1 : to;
}
