import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crosswalk, crosswalkPresets, type Link, type SystemNode, type Workspace } from 'tixi';
import { linkRelations } from '../../src/model/link.js';
import { createRandom } from '../fixtures/random-system.js';
import { systemOf, workspaceOf } from './fixtures.js';
import { nameOf, plainDistances, plainSteps } from './naive-crosswalk.js';

const runs = Number(process.env['TIXI_RUNS'] ?? 300);

/** Three or four small systems with many links, some dangling, some within one system, some between standards. */
function randomWorkspace(seed: number): Workspace {
  const random = createRandom(seed);
  const systems = Array.from({ length: 3 + random.below(2) }, (_, s) => {
    const standards = Array.from({ length: random.below(4) }, (__, i) => ({
      id: `s${i}`,
      title: { zh: `s${i}` },
      status: 'in-force' as const,
    }));
    let count = 0;
    const node = (depth: number): SystemNode => ({
      id: `n${count++}`,
      title: { zh: 'n' },
      placements: standards
        .filter(() => random.chance(0.3))
        .map(({ id }) => ({ standard: id, role: random.pick(['core', 'adopted', 'related'] as const) })),
      children: depth < 3 ? Array.from({ length: random.below(3) }, () => node(depth + 1)) : [],
    });
    return systemOf(`S${s}`, {}, { standards, children: Array.from({ length: 1 + random.below(3) }, () => node(1)) });
  });
  const end = (): Link['from'] => {
    const system = `S${random.below(systems.length + (random.chance(0.05) ? 1 : 0))}`;
    const fate = random.next();
    if (fate < 0.1) return { system };
    return fate < 0.25 ? { system, standard: `s${random.below(4)}` } : { system, node: `n${random.below(8)}` };
  };
  const links = Array.from({ length: random.below(25) }, () => ({
    from: end(),
    to: end(),
    relation: random.pick(linkRelations),
  }));
  return workspaceOf(systems, links);
}

test('L4 scores, steps and targets are those of relaxing every step until nothing changes', () => {
  let [paths, long] = [0, 0];
  fc.assert(
    fc.property(fc.nat(), fc.array(fc.nat({ max: 5 }), { minLength: 9, maxLength: 9 }), (seed, numbers) => {
      const workspace = randomWorkspace(seed);
      const kinds = Object.keys(
        crosswalkPresets.opencre.penalties,
      ) as (keyof typeof crosswalkPresets.opencre.penalties)[];
      const penalties = Object.fromEntries(kinds.map((kind, i) => [kind, numbers[i]!])) as Record<
        (typeof kinds)[number],
        number
      >;
      const steps = plainSteps(workspace);
      const [from, to] = ['S0', 'S2'];
      const { rows } = crosswalk(workspace, from, to, { penalties, alternatives: 1000 });
      for (const row of rows) {
        const best = plainDistances(steps, penalties, row.source);
        const expected = [...best].filter(
          ([name]) => (JSON.parse(name) as [string, { node?: string }])[0] === to && name.includes('"node"'),
        );
        const found =
          row.target === null ? [] : [{ ...row, target: row.target, score: row.score! }, ...row.alternatives];
        expect(found.map(({ target }) => nameOf(target)).sort()).toEqual(expected.map(([name]) => name).sort());
        let before = [0, 0];
        let here;
        for (const path of found) {
          const numbersOf = [path.score, path.steps.length];
          expect(numbersOf).toEqual(best.get(nameOf(path.target)));
          expect(numbersOf[0]! > before[0]! || (numbersOf[0] === before[0] && numbersOf[1]! >= before[1]!)).toBe(true);
          before = numbersOf;
          here = nameOf(row.source);
          for (const step of path.steps) {
            expect(nameOf(step.from)).toBe(here);
            here = nameOf(step.to);
            expect(steps).toContainEqual({ from: nameOf(step.from), to: here, kind: step.step });
          }
          expect(here).toBe(nameOf(path.target));
          paths++;
          if (path.steps.length > 2) long++;
        }
      }
    }),
    { numRuns: runs },
  );
  expect(long / paths, 'paths of more than two steps').toBeGreaterThan(0.3);
});

test('L4 the order of links changes nothing but their positions', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const workspace = randomWorkspace(seed);
      const without = (one: Workspace): unknown =>
        JSON.parse(
          JSON.stringify(crosswalk(one, 'S0', 'S1').rows, (key, value: unknown) =>
            key === 'link' || key === 'statedNone' ? null : value,
          ),
        );
      expect(without({ ...workspace, links: workspace.links.toReversed() })).toEqual(without(workspace));
    }),
    { numRuns: runs },
  );
});
