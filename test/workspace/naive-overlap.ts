import { documentKeyOf } from '../../src/designation/key.js';
import type { SystemNode } from '../../src/model/node.js';
import type { Standard } from '../../src/model/standard.js';
import type { StandardSystem } from '../../src/model/system.js';

/** The plain reading of rules C1 and L1, with sets and nothing else: every document as the parts in which it counts. */
export function naiveDocuments(systems: readonly StandardSystem[]): ReadonlySet<string>[] {
  const all = systems.flatMap((system) => system.standards.map((standard) => ({ system, standard })));
  const held = new Map<Standard, Set<string>>();
  for (const { system, standard } of all) held.set(standard, partsOf(system, standard));
  return components(all, ({ system, standard }) =>
    namesOf(system, standard).flatMap((name) => [name, `${system.id} ${standard.id}`]),
  )
    .map((group) => new Set(group.flatMap(({ standard }) => [...(held.get(standard) ?? [])])))
    .filter((parts) => parts.size > 0);
}

/** Whatever a standard may be known by: standards with a name in common are one document. */
function namesOf(system: StandardSystem, { id, designation, sameAs }: Standard): string[] {
  const own = `${system.id} ${id}`;
  const key = designation === undefined ? null : documentKeyOf(designation);
  const other = system.standards.find((standard) => standard.id === sameAs);
  const same = sameAs === undefined ? null : other === undefined ? documentKeyOf(sameAs) : `${system.id} ${other.id}`;
  return [own, key, same].filter((name) => name !== null);
}

/** Groups of items that have a name in common, through any chain. */
function components<Item>(items: readonly Item[], names: (item: Item) => readonly string[]): Item[][] {
  let groups = items.map((item) => ({ items: [item], names: new Set(names(item)) }));
  for (let before = -1; before !== groups.length; ) {
    before = groups.length;
    const merged: typeof groups = [];
    for (const group of groups) {
      const known = merged.find((one) => [...group.names].some((name) => one.names.has(name)));
      if (known === undefined) merged.push(group);
      else {
        known.items.push(...group.items);
        for (const name of group.names) known.names.add(name);
      }
    }
    groups = merged;
  }
  return groups.map((group) => group.items);
}

/** The parts `system top-node` in which a standard counts; `system` alone where its document stands nowhere at all. */
function partsOf(system: StandardSystem, standard: Standard): Set<string> {
  const parts = new Set<string>();
  const ignoreMarks = system.expectation !== undefined && 'notApplicable' in system.expectation;
  const walk = (node: SystemNode, top: string): void => {
    if (!ignoreMarks && node.expectation !== undefined && 'notApplicable' in node.expectation) return;
    for (const placement of node.placements ?? []) {
      const { standard: id, role = 'core' } = typeof placement === 'string' ? { standard: placement } : placement;
      if (id === standard.id && role !== 'related') parts.add(`${system.id} ${top}`);
    }
    for (const child of node.children ?? []) walk(child, top);
  };
  for (const node of system.children) walk(node, node.id);
  const editions = components(system.standards, (one) => namesOf(system, one)).find((group) =>
    group.includes(standard),
  );
  const text = JSON.stringify(system.children);
  const stands = editions?.some(({ id }) => text.includes(`"${id}"`));
  return stands === true ? parts : new Set([`${system.id} `]);
}
