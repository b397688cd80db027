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

/**
 * Plants ten defects of a rule in a fresh copy, and tells what an audit finds beyond what it finds in the untouched one.
 */
export function plantTen(code: string, ground: Ground): Harvest {
  const { harvests, stray } = plantTogether([code], ground);
  return { ...harvests.get(code)!, setOff: [...new Set([...harvests.get(code)!.setOff, ...stray])].sort() };
}

/**
 * Plants ten defects of each of several rules in one copy, each rule in nodes and standards of its own, so that whatever
 * an audit finds anew belongs to the rule whose node or standard it stands at. `stray` are the codes of what belongs to
 * none of them.
 */
export function plantTogether(
  codes: readonly string[],
  ground: Ground,
): { readonly harvests: ReadonlyMap<string, Harvest>; readonly stray: readonly string[] } {
  const field = openField(ground);
  const plots = codes.map((code, b) => ({ code, ...plotOf(code, b, field, ground) }));
  const planted = plots.map(({ code, plot }) => Array.from({ length: 10 }, (_, i) => plants[code]!(plot, i)));
  const { findings } = audit(parseSystem(field.system, { trusted: true }), { asOf: day, policy: field.policy });
  const added = findings.filter((one) => !ground.known.has(`${one.code} ${identity(one)}`));
  const owners = added.map((one) => plots.findIndex(({ owns }) => idsOf(one).some(owns)));
  return {
    harvests: new Map(
      codes.map((code, b) => {
        const own = added.filter((_, j) => owners[j] === b);
        return [code, harvestOf(code, planted[b]!, own)];
      }),
    ),
    stray: added.flatMap(({ code }, j) => (owners[j] === -1 ? [code] : [])),
  };
}

function harvestOf(code: string, expected: readonly Expected[], added: readonly Found[]): Harvest {
  return {
    planted: expected.map((one) => placeOf(one)).sort(),
    found: added
      .filter((one) => one.code === code)
      .map(({ at }) => placeOf(trimmed(at, expected[0] ?? {})))
      .sort(),
    setOff: [...new Set(added.map((one) => one.code))].filter((other) => other !== code).sort(),
  };
}

type Found = AuditReport['findings'][number];

/** The ids that a finding is about: its standard before its node, and what proves it where it names neither. */
function idsOf({ at, evidence }: Found): readonly string[] {
  const named = [at.standard, at.node].filter((id) => id !== null);
  return named.length > 0 ? named : evidence;
}

/** A place with only what the plant names. */
function trimmed(at: Found['at'], like: Expected): Expected {
  return { ...('node' in like ? { node: at.node } : {}), ...('standard' in like ? { standard: at.standard } : {}) };
}

function placeOf({ node, standard }: Expected): string {
  return JSON.stringify([node ?? null, standard ?? null]);
}

/** A fresh copy with its nodes, of which none is taken by two rules. */
interface Field {
  readonly system: DraftSystem;
  readonly policy: Plot['policy'];
  readonly parents: ReadonlyMap<string, DraftNode | null>;
  readonly leaves: readonly DraftNode[];
  readonly inner: readonly DraftNode[];
  readonly taken: Set<string>;
}

function openField({ make }: Ground): Field {
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
  return { system, policy: { ...basePolicy }, parents, leaves, inner, taken: new Set() };
}

function plotOf(
  code: string,
  b: number,
  { system, policy, parents, leaves, inner, taken }: Field,
  { untouched }: Ground,
): { readonly plot: Plot; readonly owns: (id: string) => boolean } {
  const spoken = new Set(untouched.findings.filter((one) => one.code === code).map(({ at }) => at.node));
  const excluded = (node: DraftNode): boolean => 'notApplicable' in (node.expectation ?? {});
  const usable = leaves.filter(
    (node) => !excluded(node) && parents.get(node.id) !== null && (node.placements ?? []).length > 0,
  );
  const calm = usable.filter(({ id }) => !spoken.has(id));
  const own = new Set<string>();
  const chosen = new Map<string, DraftNode>();
  /** A node that no rule has taken, spread over the list, the same whenever it is asked for. */
  const choose = (
    nodes: readonly DraftNode[],
    kind: string,
    i: number,
    rest: (node: DraftNode) => readonly DraftNode[],
  ): DraftNode => {
    const known = chosen.get(`${kind} ${i}`);
    if (known !== undefined) return known;
    const start = i * Math.floor(nodes.length / 12) + b;
    const free = Array.from(nodes, (_, j) => nodes[(start + j) % nodes.length]!).find((node) =>
      [node, ...rest(node)].every(({ id }) => !taken.has(id)),
    );
    if (free === undefined) throw new Error(`No ${kind} is left to plant ${code} in.`);
    for (const { id } of [free, ...rest(free)]) {
      taken.add(id);
      own.add(id);
    }
    chosen.set(`${kind} ${i}`, free);
    return free;
  };
  const tag = `${code}~`;
  return {
    plot: {
      system,
      policy,
      parents,
      tag,
      firstNumber: 980_000 + 100 * b,
      leaf: (i) => choose(calm.length >= 24 ? calm : usable, 'leaf', i, () => []),
      inner: (i) => choose(inner, 'inner', i, ({ children = [] }) => children),
    },
    owns: (id) => id.startsWith(tag) || own.has(id),
  };
}
