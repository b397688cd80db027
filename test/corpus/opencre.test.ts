import { createWorkspace, crosswalk, type Workspace } from 'tixi';
import { beforeAll, describe, expect, test } from 'vitest';
import { corpusFolder, corpusNote } from './folder.js';
import { readOpenCre, type OpenCre } from './opencre.js';

/** A score and a number of steps as one number, which orders as the two do. */
const cost = (score: number, steps: number): number => score * 1000 + steps;

/** The costs from one place to all, by taking every edge again until nothing gets cheaper. */
function bruteForce(size: number, edges: readonly (readonly [number, number, number])[], source: number): Float64Array {
  const best = new Float64Array(size).fill(Infinity);
  best[source] = 0;
  for (let changed = true; changed; ) {
    changed = false;
    for (const [from, to, penalty] of edges) {
      const sum = best[from]! + cost(penalty, 1);
      if (sum >= best[to]!) continue;
      best[to] = sum;
      changed = true;
    }
  }
  return best;
}

/** The whole set as numbered places and edges in both directions, with the penalties of OpenCRE written out. */
function plainGraph({ systems, links }: Workspace) {
  const places = systems.flatMap(({ id, children }) => children.map((node) => ({ system: id, node: node.id })));
  const numbers = new Map(places.map((place, i) => [JSON.stringify(place), i]));
  const edges = links.flatMap(({ from, to, relation }): (readonly [number, number, number])[] => {
    const [a, b] = [numbers.get(JSON.stringify(from))!, numbers.get(JSON.stringify(to))!];
    if (relation === 'superset')
      return [
        [a, b, 1],
        [b, a, 2],
      ]; // prettier-ignore
    return relation === 'related'
      ? [
          [a, b, 2],
          [b, a, 2],
        ]
      : [
          [a, b, 0],
          [b, a, 0],
        ]; // prettier-ignore
  });
  return { places, numbers, edges };
}

describe.skipIf(corpusFolder === null)(`L4 the OpenCRE set${corpusNote}`, () => {
  let set: OpenCre;
  beforeAll(() => {
    const made = readOpenCre(corpusFolder!);
    set = { ...made, workspace: createWorkspace(made.workspace) };
  });

  test('L4 loads whole: 427 concepts, 1,832 links to 12 standards, and one link to a concept without id', () => {
    const { systems, links } = set.workspace;
    expect(systems[0]!.children).toHaveLength(427);
    expect(systems).toHaveLength(13);
    expect(set.linked).toBe(1832);
    expect(set.problems).toEqual([
      '340-754 Related a concept without id: Define High-level architecture and perform security analysis on it',
    ]);
    expect(links).toHaveLength(845 + 302 - 1 + 1832);
    const contains = new Set(
      links.flatMap(({ from, to, relation }) => (relation === 'superset' ? [JSON.stringify([from, to])] : [])),
    );
    const bothWays = [...contains].filter((edge) =>
      contains.has(JSON.stringify((JSON.parse(edge) as unknown[]).reverse())),
    );
    expect([bothWays.length, contains.size]).toEqual([840, 843]);
    expect(systems.flatMap(({ children }) => children).every(({ id }) => id !== '')).toBe(true);
  });

  test('L4 every pair of systems equals a brute-force search of the whole graph, all in one process', () => {
    const { systems } = set.workspace;
    const { places, numbers, edges } = plainGraph(set.workspace);
    const costs = places.map((_, i) => bruteForce(places.length, edges, i));

    const started = process.cpuUsage();
    const results = systems.flatMap(({ id: from }) =>
      systems.filter(({ id }) => id !== from).map(({ id: to }) => crosswalk(set.workspace, from, to)),
    );
    const { user, system } = process.cpuUsage(started);

    let [rows, reached] = [0, 0];
    for (const result of results) {
      const targets = places.flatMap(({ system }, i) => (system === result.to ? [i] : []));
      for (const { source, target, score, steps, alternatives } of result.rows) {
        const from = costs[numbers.get(JSON.stringify(source))!]!;
        const expected = targets
          .filter((place) => from[place] !== Infinity)
          .sort((a, b) => from[a]! - from[b]! || a - b)
          .slice(0, 4)
          .map((place) => [places[place], from[place]]);
        const best = target === null ? [] : [{ target, score: score!, steps }];
        expect([...best, ...alternatives].map((one) => [one.target, cost(one.score, one.steps.length)])).toEqual(
          expected,
        );
        rows++;
        if (target !== null) reached++;
      }
      expect(result.unused).toEqual([]);
    }
    expect(results).toHaveLength(13 * 12);
    expect(rows).toBe(places.length * 12);
    console.log(
      `${results.length} pairs, ${rows} rows, ${reached} with a path: ${((user + system) / 1000).toFixed(0)} ms of processor`,
    );
  });
});
