import fc from 'fast-check';
import { expect, test } from 'vitest';
import { suggestLinks, type Standard, type StandardSystem } from 'tixi';
import { systemOf, workspaceOf } from './fixtures.js';

const runs = Number(process.env['TIXI_RUNS'] ?? 300);

/** The numbers of the documents in each node; a number may stand twice, as two editions. */
type Nodes = readonly (readonly number[])[];

const nodes = fc.array(fc.array(fc.nat({ max: 14 }), { maxLength: 8, size: 'max' }), {
  minLength: 1,
  maxLength: 6,
  size: 'max',
});

function systemWith(id: string, held: Nodes): StandardSystem {
  const standards: Standard[] = [];
  const children = held.map((numbers, n) => ({
    id: `n${n}`,
    title: { zh: `${id} ${n}` },
    placements: numbers.map((number) => {
      const standard = `${id}-${standards.length}`;
      const designation = `GB/T ${number + 1}-${2000 + standards.length}`;
      standards.push({ id: standard, designation, title: { zh: standard }, status: 'in-force' });
      return standard;
    }),
  }));
  return systemOf(id, {}, { standards, children });
}

test('L7 shared documents, containment and lift are those of comparing the sets of all nodes with each other', () => {
  let found = 0;
  fc.assert(
    fc.property(nodes, nodes, (left, right) => {
      const workspace = workspaceOf([systemWith('a', left), systemWith('b', right)]);
      const suggested = suggestLinks(workspace, { least: 1e-9, similarity: 1, most: 100 }).nodes;
      const all = new Set([...left.flat(), ...right.flat()]).size;
      const expected = left.flatMap((here, i) =>
        right.flatMap((there, j) => {
          const [a, b] = [new Set(here), new Set(there)];
          const shared = [...a].filter((number) => b.has(number)).length;
          const lift = (shared * all) / (a.size * b.size);
          if (shared === 0 || (lift <= 1 && !(shared === a.size && shared === b.size))) return [];
          const [ofFrom, ofTo] = [a.size, b.size];
          const score = (Math.max(shared / ofFrom, shared / ofTo) * shared) / (shared + 1);
          return [{ pair: `n${i} n${j}`, documents: shared, ofFrom, ofTo, lift, score }];
        }),
      );
      const shown = suggested.map(({ from, to, score, evidence: { shared } }) => {
        const { documents, ofFrom, ofTo, lift } = shared!;
        return {
          pair: `${from.node} ${to.node}`,
          documents,
          ofFrom,
          ofTo,
          lift,
          score: expect.closeTo(score, 9) as number,
        };
      });
      expect(expected).toEqual(expect.arrayContaining(shown));
      expect(shown).toHaveLength(expected.length);
      expect(suggested.map(({ score }) => score)).toEqual(suggested.map(({ score }) => score).sort((a, b) => b - a));
      found += expected.length;
    }),
    { numRuns: runs },
  );
  expect(found).toBeGreaterThan(runs);
});
