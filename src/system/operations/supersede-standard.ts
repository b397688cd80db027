import type { Placement } from '../../model/placement.js';
import type { Relation } from '../../model/relation.js';
import type { Standard } from '../../model/standard.js';
import { standardKeys, type SupersedeStandard } from '../../model/standard-operations.js';
import type { StandardSystem } from '../../model/system.js';
import { resolveTarget } from '../../preorder/resolve-target.js';
import { systemIndex } from '../../preorder/system-index.js';
import { checkRecord } from '../edit/check-result.js';
import type { Draft } from '../edit/draft.js';
import {
  insertPlacement,
  mergePlacement,
  placementOf,
  positionsIn,
  recordOf,
  takePlacements,
} from '../edit/placements.js';
import { nodesPlacing } from '../edit/references.js';
import { refusal } from '../edit/refusal.js';
import { runEdit, type Edit } from '../edit/run.js';

/** Carries out `supersedeStandard`. */
export const supersedeStandardEdit: Edit<'supersedeStandard'> = (draft, { standard, by, date }) => {
  const [old, next] = [draft.position(standard), draft.position(by)];
  if (standard === by) throw refusal('superseded-by-itself', { standard });
  if (replaces(draft, old, next)) throw refusal('replacement-circle', { standard, by });
  draft.set(['standards', old], 'status', 'superseded', standardKeys);
  if (date !== undefined) draft.set(['standards', old], 'retired', date, standardKeys);
  stateReplacement(draft, old, next);
  const nodes = nodesPlacing(draft, standard);
  for (const node of nodes) passOn(draft, node, standard, by);
  checkRecord(draft, standard);
  return { kind: 'standards', ids: [standard, by], nodes };
};

/** Whether a standard replaces another, directly or through others that are listed. */
function replaces(draft: Draft, from: number, wanted: number): boolean {
  const seen = new Set<number>();
  const open = [from];
  for (let position = open.pop(); position !== undefined; position = open.pop()) {
    if (position < 0 || seen.has(position)) continue;
    seen.add(position);
    const { relations = [] } = draft.system().standards[position] as Standard;
    for (const { type, target } of relations) if (type === 'replaces') open.push(positionNamed(draft, target));
  }
  return seen.has(wanted);
}

/** The position of the standard that a relation names, by id or by designation, or -1. */
function positionNamed(draft: Draft, target: string): number {
  return draft.hasStandard(target) ? draft.position(target) : resolveTarget(systemIndex(draft.origin), target).to;
}

/** Notes with the new standard that it replaces the old one, unless it says so already, by id or by designation. */
function stateReplacement(draft: Draft, old: number, next: number): void {
  const { standards } = draft.system();
  const { id, designation } = standards[old] as Standard;
  const { relations = [] } = standards[next] as Standard;
  const said = relations.some(
    ({ type, target, partial }) =>
      type === 'replaces' && partial !== true && (target === designation || positionNamed(draft, target) === old),
  );
  if (said) return;
  const relation: Relation = Object.freeze({ type: 'replaces', target: id });
  const all = Object.freeze([...relations, relation]);
  draft.set(['standards', next], 'relations', all, standardKeys);
}

/** Puts the new standard where the old one stands in a node; where it stands already, the two become one. */
function passOn(draft: Draft, id: string, old: string, by: string): void {
  const { node } = draft.node(id);
  for (const position of [...positionsIn(node, old)].reverse()) {
    const placement = node.placements?.[position] as Placement;
    const passed = placementOf({ ...recordOf(placement), standard: by });
    const there = positionsIn(draft.node(id).node, { standard: by, part: recordOf(placement).part ?? null });
    if (there.length > 0) {
      mergePlacement(draft, id, passed);
      takePlacements(draft, id, [position]);
    } else {
      takePlacements(draft, id, [position]);
      const rest = draft.node(id).node.placements;
      insertPlacement(draft, id, passed, rest === undefined ? undefined : position);
    }
  }
}

/**
 * Puts one standard of the list in the place of another: the old one is marked superseded (and retired on `date`), the
 * new one stands wherever it stood, with the same role and words, and states that it replaces it.
 *
 * @throws `TixiError` `unknown-standard`, `superseded-by-itself`, `replacement-circle`, `invalid-operation`,
 * `invalid-result` (a date before the old one was published).
 *
 * @example
 * const title = { zh: '标准体系构建原则和要求' };
 * const listed = addStandard(system, { standard: { id: 'new', designation: 'GB/T 13016-2026', title, status: 'in-force' } });
 * const after = supersedeStandard(listed, { standard: 'gbt-13016', by: 'new', date: '2026-12-01' });
 * findNode(after, 'a2').placements; // => ['new']
 * after.standards[3].relations; // => [{ type: 'replaces', target: 'gbt-13016' }]
 */
export function supersedeStandard<N extends string, S extends string, L extends string>(
  system: StandardSystem<N, S, L>,
  change: SupersedeStandard<NoInfer<S>>,
): StandardSystem {
  return runEdit(system, 'supersedeStandard', change, supersedeStandardEdit).system;
}
