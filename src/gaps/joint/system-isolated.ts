import { documentKeyOf } from '../../designation/key.js';
import type { StandardSystem } from '../../model/system.js';
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
    const sharing = new Set(apart.length === 0 ? [] : systemsThatShare(context.systems, apart));
    for (const system of apart) {
      if (sharing.has(system)) continue;
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

/** Of some systems those with a document that another one of all lists, too. */
function* systemsThatShare(
  all: readonly StandardSystem[],
  some: readonly StandardSystem[],
): Generator<StandardSystem> {
  const holders = new Map<string, Set<StandardSystem>>();
  for (const system of some) {
    for (const key of keysOf(system)) {
      const known = holders.get(key);
      if (known === undefined) holders.set(key, new Set([system]));
      else known.add(system);
    }
  }
  for (const system of all) {
    for (const key of keysOf(system)) {
      for (const holder of holders.get(key) ?? []) if (holder.id !== system.id) yield holder;
    }
  }
}

function* keysOf({ standards }: StandardSystem): Generator<string> {
  for (const { designation, sameAs } of standards) {
    for (const text of [designation, sameAs]) {
      const key = text === undefined ? null : documentKeyOf(text);
      if (key !== null) yield key;
    }
  }
}
