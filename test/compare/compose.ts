import type { SystemDiff } from 'tixi';

/** Each single thing that a diff says, before and after, as texts; null where there is nothing. */
export type Facts = Map<string, { readonly before: string | null; readonly after: string | null }>;

/** What a diff says, thing by thing; splits, mergers, orders and causes follow from documents and are left out. */
export function keyed({ nodes, standards, placements, coverage, system }: SystemDiff): Facts {
  const facts: Facts = new Map();
  const note = (key: readonly unknown[], before: unknown, after: unknown): void => {
    const text = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));
    facts.set(JSON.stringify(key), { before: text(before), after: text(after) });
  };
  for (const { node } of nodes.added) note(['node', node, 'is'], null, true);
  for (const { node } of nodes.removed) note(['node', node, 'is'], true, null);
  for (const { before, after } of nodes.moved) note(['node', after.node, 'parent'], before.parent, after.parent);
  for (const { before, after } of nodes.renamed) note(['node', after.node, 'title'], before.title, after.title);
  for (const { before, after } of nodes.renumbered) note(['node', after.node, 'code'], before.code, after.code);
  for (const { after, changes } of nodes.changed)
    for (const change of changes) note(['node', after.node, change.key], change.before, change.after);
  for (const { standard } of standards.added) note(['standard', standard, 'is'], null, true);
  for (const { standard } of standards.removed) note(['standard', standard, 'is'], true, null);
  for (const { after, changes } of standards.changed)
    for (const change of changes) note(['standard', after.standard, change.key], change.before, change.after);
  for (const { key, before, after } of system) note(['system', key], before, after);
  for (const { node, before, after } of coverage) note(['counts', node], before, after);
  for (const placement of [...placements.added, ...placements.moved.map(({ after }) => after)])
    note(['placement', placement.node, placement.standard, placement.part], 0, turn(facts, placement, 1));
  for (const placement of [...placements.removed, ...placements.moved.map(({ before }) => before)])
    note(['placement', placement.node, placement.standard, placement.part], 0, turn(facts, placement, -1));
  return facts;
}

function turn(facts: Facts, { node, standard, part }: SystemDiff['placements']['added'][number], by: number): number {
  return Number(facts.get(JSON.stringify(['placement', node, standard, part]))?.after ?? 0) + by;
}

/**
 * What two diffs, one after the other, come to: of each thing the value before the first and after the last that names
 * it. What comes back to where it was is not named, nor what else is said of things that were added or removed.
 */
export function compose(ab: Facts, bc: Facts): Facts {
  const all: Facts = new Map();
  const passing = new Set<string>();
  for (const key of new Set([...ab.keys(), ...bc.keys()])) {
    const [one, two] = [ab.get(key), bc.get(key)];
    const placed = key.startsWith('["placement"');
    const before = (one ?? two)!.before;
    const after = placed ? String(Number(one?.after ?? 0) + Number(two?.after ?? 0)) : (two ?? one)!.after;
    if (before !== after) all.set(key, { before, after });
    if (key.endsWith(',"is"]')) passing.add(key.slice(0, -6));
  }
  for (const key of all.keys()) {
    const isFact = /^\["(?:node|standard)"/.test(key) && !key.endsWith(',"is"]');
    if (isFact && passing.has(key.slice(0, key.lastIndexOf(',"')))) all.delete(key);
  }
  return all;
}
