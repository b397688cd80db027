import {
  applyOperation,
  diffSystems,
  isTixiError,
  parseSystem,
  reverseDiff,
  walkNodes,
  type Operation,
  type StandardSystem,
  type SystemDiff,
} from 'tixi';
import { describe, expect, test } from 'vitest';
import { randomEditableSystem, randomOperations } from '../fixtures/random-operations.js';
import { compose, keyed } from './compose.js';
import { enterOperation, ledgerOf } from './ledger.js';

const runs = Number(process.env['TIXI_RUNS'] ?? 300);

/** What some random operations make of a system, with those that were not refused; ids stay what they are. */
function edited(before: StandardSystem, seed: number, count: number): [StandardSystem, readonly Operation[]] {
  const { next } = randomOperations(seed);
  const done: Operation[] = [];
  let after = before;
  for (let i = 0; i < count; i++) {
    const operation = next(after);
    if (operation.op === 'renameNode' || operation.op === 'renameStandard') continue;
    try {
      after = applyOperation(after, operation);
      done.push(operation);
    } catch (error) {
      if (!isTixiError(error)) throw error;
    }
  }
  return [after, done];
}

const cases = Array.from({ length: runs }, (_, seed) => {
  const a = parseSystem(randomEditableSystem(seed + 1));
  const [b, first] = edited(a, seed + 1, 2 + (seed % 12));
  const [c, second] = edited(b, seed + 100_001, 1 + (seed % 8));
  return { name: `seed ${seed}`, a, b, c, first, second, ab: diffSystems(a, b) };
});

/** Whether everything that was matched was matched by its id. */
function byIdAlone({ nodes, standards, ambiguous }: SystemDiff): boolean {
  const pairs = [nodes.moved, nodes.renamed, nodes.renumbered, nodes.reidentified, nodes.changed, standards.changed];
  return pairs.flat().every(({ by }) => by === 'id') && ambiguous.every(({ by }) => by === 'content');
}

const json = (value: unknown): string => JSON.stringify(value);
const sorted = (list: Iterable<string>): string[] => [...list].sort();
const idsOf = (list: readonly { readonly node: string }[]): string[] => sorted(list.map(({ node }) => node));
const pairsOf = (list: readonly { readonly after: { readonly node: string } }[]): string[] =>
  sorted(list.map(({ after }) => after.node));

/** How often each placement stands in a document, by node, standard and clause. */
function placementsIn(system: StandardSystem): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { node } of walkNodes(system)) {
    for (const placement of node.placements ?? []) {
      const { standard, part = null } = typeof placement === 'string' ? { standard: placement } : placement;
      const key = json([node.id, standard, part]);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

describe('diffs before and after random operations', () => {
  test('the random cases hold enough of everything', () => {
    const share = (test: (diff: SystemDiff) => boolean): number =>
      cases.filter(({ ab }) => test(ab)).length / cases.length;
    expect(share(byIdAlone)).toBeGreaterThan(0.6);
    expect(share(({ nodes }) => nodes.split.length > 0)).toBeGreaterThan(0.03);
    expect(share(({ nodes }) => nodes.merged.length > 0)).toBeGreaterThan(0.03);
    expect(share(({ nodes }) => nodes.moved.length > 0)).toBeGreaterThan(0.2);
    expect(share(({ placements }) => placements.moved.length > 0)).toBeGreaterThan(0.05);
    expect(share(({ coverage }) => coverage.some(({ because }) => because.length > 0))).toBeGreaterThan(0.4);
  });

  test('V2 a diff names exactly what the operations did to nodes and standards', () => {
    for (const { name, a, first, ab } of cases) {
      if (!byIdAlone(ab)) continue;
      const [before, after] = [ledgerOf(a), ledgerOf(a)];
      for (const operation of first) enterOperation(after, operation);
      const kept = [...after.nodes.keys()].filter((id) => before.nodes.has(id));
      const differ = (key: string): string[] =>
        sorted(kept.filter((id) => json(before.nodes.get(id)?.[key]) !== json(after.nodes.get(id)?.[key])));
      const others = (id: string): string => {
        const change = ab.nodes.changed.find((one) => one.after.node === id);
        return json(change?.changes.map(({ key }) => key) ?? []);
      };
      const { nodes, standards } = ab;
      expect(idsOf(nodes.added), name).toEqual(sorted([...after.nodes.keys()].filter((id) => !before.nodes.has(id))));
      expect(idsOf(nodes.removed), name).toEqual(sorted([...before.nodes.keys()].filter((id) => !after.nodes.has(id))));
      expect(pairsOf(nodes.moved), name).toEqual(
        sorted(kept.filter((id) => before.parents.get(id) !== after.parents.get(id))),
      );
      expect(pairsOf(nodes.renamed), name).toEqual(differ('title'));
      expect(pairsOf(nodes.renumbered), name).toEqual(differ('code'));
      for (const id of kept) {
        const keys = ['aliases', 'expectation', 'level', 'note'].filter(
          (key) => json(before.nodes.get(id)?.[key]) !== json(after.nodes.get(id)?.[key]),
        );
        expect(others(id), `${name} ${id}`).toBe(json(keys));
      }
      const ids = (list: SystemDiff['standards']['added']): string[] => sorted(list.map(({ standard }) => standard));
      const [had, has] = [before.standards, after.standards];
      expect(ids(standards.added), name).toEqual(sorted([...has.keys()].filter((id) => !had.has(id))));
      expect(ids(standards.removed), name).toEqual(sorted([...had.keys()].filter((id) => !has.has(id))));
      for (const [id, words] of has) {
        const old = had.get(id);
        if (old === undefined) continue;
        const changes = standards.changed.find((one) => one.after.standard === id)?.changes ?? [];
        const keys = [...new Set([...Object.keys(old), ...Object.keys(words)])].filter(
          (key) => key !== 'relations' && json(old[key]) !== json(words[key]),
        );
        // What supersedes another notes that; whether it had noted it before is not followed here.
        expect(sorted(changes.map(({ key }) => key).filter((key) => key !== 'relations')), `${name} ${id}`).toEqual(
          sorted(keys),
        );
      }
    }
  });

  test('V5 placements that are added, removed and moved are those that stand otherwise, no more and no less', () => {
    for (const { name, a, b, ab } of cases) {
      if (!byIdAlone(ab)) continue;
      const counts = placementsIn(b);
      for (const [key, count] of placementsIn(a)) counts.set(key, (counts.get(key) ?? 0) - count);
      const { added, removed, moved } = ab.placements;
      const come = [...added, ...moved.map(({ after }) => after)];
      const gone = [...removed, ...moved.map(({ before }) => before)];
      for (const { node, standard, part } of come)
        counts.set(json([node, standard, part]), (counts.get(json([node, standard, part])) ?? 0) - 1);
      for (const { node, standard, part } of gone)
        counts.set(json([node, standard, part]), (counts.get(json([node, standard, part])) ?? 0) + 1);
      expect(
        [...counts].filter(([, count]) => count !== 0),
        name,
      ).toEqual([]);
      expect(
        come.filter((one) => gone.some((other) => json(one) === json(other))),
        name,
      ).toEqual([]);
    }
  });

  test('V7 the causes of a row add up to what its counts differ by', () => {
    for (const { name, ab } of cases) {
      for (const { node, before, after, because } of ab.coverage) {
        for (const kind of ['existing', 'planned', 'retired', 'unknown'] as const) {
          const sum = because.reduce(
            (total, cause) => total + Number(cause.after?.class === kind) - Number(cause.before?.class === kind),
            0,
          );
          expect(sum, `${name} ${node} ${kind}`).toBe((after?.[kind] ?? 0) - (before?.[kind] ?? 0));
        }
        expect(
          because.filter((cause) => cause.before?.class === cause.after?.class),
          name,
        ).toEqual([]);
      }
    }
  });

  test('V8 a diff the other way round is the diff of the other way round, of like and of unlike systems', () => {
    cases.forEach(({ name, a, b, c, ab }, i) => {
      expect(json(reverseDiff(ab)), name).toBe(json(diffSystems(b, a)));
      if (i % 3 > 0) return;
      const other = cases[(i * 7 + 3) % cases.length]!.c;
      expect(json(reverseDiff(diffSystems(c, other))), `${name}, unlike`).toBe(json(diffSystems(other, c)));
    });
  });

  test('V8 one step and then another come to what both are together', () => {
    let checked = 0;
    for (const { name, a, b, c, ab } of cases) {
      const [bc, ac] = [diffSystems(b, c), diffSystems(a, c)];
      if (![ab, bc, ac].every(byIdAlone)) continue;
      checked++;
      const [together, whole] = [compose(keyed(ab), keyed(bc)), keyed(ac)];
      expect(Object.fromEntries([...whole].sort()), name).toEqual(Object.fromEntries([...together].sort()));
    }
    expect(checked / cases.length).toBeGreaterThan(0.4);
  });

  test('V8 a system does not differ from itself parsed anew', () => {
    for (const { name, a } of cases) {
      const { nodes, standards, placements, ...rest } = diffSystems(a, parseSystem(JSON.parse(json(a))));
      const lists = [nodes, standards, placements].flatMap((part) => Object.values<readonly unknown[]>(part));
      for (const list of [rest.system, rest.coverage, rest.ambiguous, ...lists]) expect(list, name).toEqual([]);
    }
  });
});
