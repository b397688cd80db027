import { audit, parseSystem, type AuditReport } from 'tixi';
import type { DraftNode, DraftSystem } from '../fixtures/large-system.js';
import { day, identity, plants, type Expected, type Plot } from './plants.js';

/** A system to plant in, with what is found in it untouched. */
export interface Ground {
  readonly make: () => DraftSystem;
  readonly untouched: AuditReport;
  /** What tells each of its findings from others. */
  readonly known: ReadonlySet<string>;
}

const basePolicy = { format: 'tixi/policy/1', maxChildren: 60 } as const;

export function groundOf(make: () => DraftSystem): Ground {
  const untouched = audit(parseSystem(make()), { asOf: day, policy: basePolicy });
  return { make, untouched, known: new Set(untouched.findings.map((one) => `${one.code} ${identity(one)}`)) };
}

/** What came of planting ten defects of a rule: where they are, what the rule found anew, which other rules spoke. */
export interface Harvest {
  readonly planted: readonly string[];
  readonly found: readonly string[];
  readonly setOff: readonly string[];
}

/** Plants ten defects of a rule in a fresh copy, and tells what an audit finds beyond what it finds in the untouched one. */
export function plantTen(code: string, ground: Ground): Harvest {
  const plot = plotOf(code, ground);
  const expected = Array.from({ length: 10 }, (_, i) => plants[code]!(plot, i));
  const { findings } = audit(parseSystem(plot.system, { trusted: true }), { asOf: day, policy: plot.policy });
  const added = findings.filter((one) => !ground.known.has(`${one.code} ${identity(one)}`));
  const own = added.filter((one) => one.code === code);
  return {
    planted: expected.map((one) => placeOf(one)).sort(),
    found: own.map(({ at }) => placeOf(trimmed(at, expected[0] ?? {}))).sort(),
    setOff: [...new Set(added.map((one) => one.code))].filter((other) => other !== code).sort(),
  };
}

/** A place with only what the plant names. */
function trimmed(at: AuditReport['findings'][number]['at'], like: Expected): Expected {
  return { ...('node' in like ? { node: at.node } : {}), ...('standard' in like ? { standard: at.standard } : {}) };
}

function placeOf({ node, standard }: Expected): string {
  return JSON.stringify([node ?? null, standard ?? null]);
}

function plotOf(code: string, { make, untouched }: Ground): Plot {
  const system = make();
  const parents = new Map<string, DraftNode | null>();
  const [leaves, inner]: [DraftNode[], DraftNode[]] = [[], []];
  const walk = (nodes: readonly DraftNode[], parent: DraftNode | null): void => {
    for (const node of nodes) {
      parents.set(node.id, parent);
      const { children = [] } = node;
      if (children.length === 0) leaves.push(node);
      else if (children.length > 2 && children.every((child) => (child.children ?? []).length === 0)) inner.push(node);
      walk(children, node);
    }
  };
  walk(system.children, null);
  const spoken = new Set(untouched.findings.filter((one) => one.code === code).map(({ at }) => at.node));
  const excluded = (node: DraftNode): boolean => 'notApplicable' in (node.expectation ?? {});
  const usable = leaves.filter(
    (node) => !excluded(node) && parents.get(node.id) !== null && (node.placements ?? []).length > 0,
  );
  const calm = usable.filter(({ id }) => !spoken.has(id));
  const choose = (nodes: readonly DraftNode[], i: number): DraftNode =>
    nodes[(i * Math.floor(nodes.length / 12)) % nodes.length]!;
  return {
    system,
    policy: { ...basePolicy },
    parents,
    leaf: (i) => choose(calm.length >= 24 ? calm : usable, i),
    inner: (i) => choose(inner, i),
  };
}
