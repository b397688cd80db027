import { at } from '../../preorder/node-table.js';
import { titleOf } from '../rule.js';
import { numbered, type JointContext, type JointRule } from '../joint.js';

/** A system without a link to any other, and without a document that another has too. */
export const systemIsolated: JointRule = {
  id: 'system-isolated',
  severity: 'info',
  needs: 'links',
  *look(context) {
    const linked = linkedSystems(context);
    const apart = context.systems.filter(({ id }) => !linked.has(id));
    const sharing = apart.length === 0 ? null : systemsThatShare(context);
    for (const system of apart) {
      if (sharing?.has(system.id) === true) continue;
      yield { system: system.id, args: { title: titleOf(system), systems: context.systems.length - 1 } };
    }
  },
};

/** The systems with a link to another; that nothing corresponds joins none. */
function linkedSystems(context: JointContext): ReadonlySet<string> {
  const linked = new Set<string>();
  for (const { link } of numbered(context)) {
    const { from, to, relation } = link;
    const isKnown = [from, to].every(({ system }) => context.contextOf(system) !== undefined);
    if (relation !== 'none' && isKnown && from.system !== to.system) linked.add(from.system).add(to.system);
  }
  return linked;
}

/** The systems with a document that another one lists, too. */
function systemsThatShare({ systems, identity }: JointContext): ReadonlySet<string> {
  const { start, size, top } = identity();
  const first = new Int32Array(size).fill(-1);
  const sharing = new Set<string>();
  systems.forEach(({ id }, s) => {
    for (let document = at(start, s); document < at(start, s + 1); document++) {
      const ring = top(document);
      const other = at(first, ring);
      if (other < 0) first[ring] = s;
      else if (other !== s) sharing.add(id).add(systems[other]?.id ?? id);
    }
  });
  return sharing;
}
