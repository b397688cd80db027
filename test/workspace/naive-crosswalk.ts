import { walkNodes, type CrosswalkStop, type Penalties, type StepKind, type Workspace } from 'tixi';

/** Everything that can be stepped over, written as plainly as can be. */
export interface PlainStep {
  readonly from: string;
  readonly to: string;
  readonly kind: StepKind;
}

export const nameOf = (stop: CrosswalkStop): string => JSON.stringify([stop.system, stop]);

const inverses: Readonly<Record<StepKind, StepKind>> = {
  up: 'down',
  down: 'up',
  equal: 'equal',
  subset: 'superset',
  superset: 'subset',
  intersects: 'intersects',
  related: 'related',
  elaborates: 'elaborated',
  elaborated: 'elaborates',
};

/** Every step of a workspace, both ways. */
export function plainSteps({ systems, links }: Workspace): readonly PlainStep[] {
  const steps: PlainStep[] = [];
  const add = (from: CrosswalkStop, to: CrosswalkStop, kind: StepKind): void => {
    steps.push({ from: nameOf(from), to: nameOf(to), kind });
    steps.push({ from: nameOf(to), to: nameOf(from), kind: inverses[kind] });
  };
  const known = new Set<string>();
  const named = new Set(links.flatMap(({ from, to }) => [JSON.stringify(from), JSON.stringify(to)]));
  for (const system of systems) {
    for (const { id } of system.standards) known.add(nameOf({ system: system.id, standard: id }));
    for (const { node, parent } of walkNodes(system)) {
      const here = { system: system.id, node: node.id };
      known.add(nameOf(here));
      if (parent !== null) add(here, { system: system.id, node: parent.id }, 'up');
      for (const placement of node.placements ?? []) {
        const { standard, role } = typeof placement === 'string' ? { standard: placement, role: 'core' } : placement;
        const end = { system: system.id, standard };
        if (role !== 'related' && named.has(JSON.stringify(end))) add(end, here, 'up');
      }
    }
  }
  for (const { from, to, relation } of links) {
    if (relation === 'none' || !known.has(nameOf(from as CrosswalkStop)) || !known.has(nameOf(to as CrosswalkStop)))
      continue;
    const inside = from.system === to.system;
    const kind = inside && relation === 'subset' ? 'up' : inside && relation === 'superset' ? 'down' : relation;
    add(from as CrosswalkStop, to as CrosswalkStop, kind);
  }
  return steps;
}

/** The least score, and of that the fewest steps, from a stop to every stop that can be reached: by relaxing all steps until nothing changes. */
export function plainDistances(
  steps: readonly PlainStep[],
  penalties: Penalties,
  source: CrosswalkStop,
): ReadonlyMap<string, readonly [score: number, steps: number]> {
  const best = new Map<string, readonly [number, number]>([[nameOf(source), [0, 0]]]);
  for (let changed = true; changed; ) {
    changed = false;
    for (const { from, to, kind } of steps) {
      const here = best.get(from);
      if (here === undefined) continue;
      const sum = [here[0] + penalties[kind], here[1] + 1] as const;
      const before = best.get(to);
      if (before !== undefined && (before[0] < sum[0] || (before[0] === sum[0] && before[1] <= sum[1]))) continue;
      best.set(to, sum);
      changed = true;
    }
  }
  return best;
}
