import { expect, test } from 'vitest';
import { compile } from '../fixtures/compile.js';

const ceiling = 5_000;
const imports =
  "import { defineSystem } from '../src/system/define.js';\nimport { findNode, pathOf } from '../src/system/find.js';\n";

/** The source text of a system of so many nodes, in four levels, and so many standards, each placed somewhere. */
function systemText(nodes: number, standards: number): string {
  const levels = ['subsystem', 'aspect', 'category', 'group'];
  const nodeText = (id: number, depth: number, count: number): string => {
    const branches = depth >= levels.length ? 0 : Math.min(6, count - 1);
    const share = (i: number): number => Math.floor((count - 1 + i) / Math.max(1, branches));
    let next = id + 1;
    const children = Array.from({ length: branches }, (_, i) => {
      const text = nodeText(next, depth + 1, share(i));
      next += share(i);
      return text;
    });
    const placements = [id % standards, (id * 7) % standards].map((n) => `'standard-${n}'`);
    placements.push(`{ standard: 'standard-${(id * 13) % standards}', role: 'adopted', due: '2027' }`);
    return `{ id: 'node-${id}', title: { zh: '节点' }, level: '${levels[depth - 1]}', expectation: { required: 3 }, placements: [${placements.join(', ')}], children: [${children.join(', ')}] }`;
  };
  const standardTexts = Array.from(
    { length: standards },
    (_, i) =>
      `{ id: 'standard-${i}', designation: 'GB/T ${i + 1}-2020', title: { zh: '标准' }, status: 'in-force', level: 'national' }`,
  );
  return `const system = defineSystem({
  id: 'large', title: { zh: '大体系' },
  levels: [${levels.map((id) => `{ id: '${id}', title: { zh: '层' } }`).join(', ')}],
  children: [${nodeText(0, 1, nodes)}],
  standards: [${standardTexts.join(',\n')}],
  claims: [{ about: { nodes: ['node-7'] }, at: 'category', counts: 'documents', comparator: 'exactly', value: 3, source: 'plan' }],
  sources: [{ id: 'plan', title: { zh: '规划' } }],
});
findNode(system, 'node-${nodes - 1}');
`;
}

test('a literal of 200 nodes and 300 standards costs at most 5,000 type instantiations', () => {
  const empty = compile(`${imports}export { defineSystem, findNode, pathOf };`);
  const large = compile(`${imports}${systemText(200, 300)}`);
  expect(empty.errors).toEqual([]);
  expect(large.errors).toEqual([]);
  const cost = large.instantiations - empty.instantiations;
  console.log(`defineSystem, 200 nodes and 300 standards: ${cost} instantiations (${empty.instantiations} without it)`);
  expect(cost).toBeGreaterThan(0);
  expect(cost).toBeLessThanOrEqual(ceiling);
});

test('in a literal of that size a misspelt id is still an error that names it, here and in a later call', () => {
  const wrong = systemText(200, 300).replace("'standard-13'", "'standrad-13'");
  expect(compile(imports + wrong).errors[0]).toContain('\'"standrad-13"\' is not assignable');
  const later = systemText(200, 300).replace("(system, 'node-199'", "(system, 'node-200'");
  expect(compile(imports + later).errors[0]).toContain('\'"node-200"\' is not assignable');
});
