import { describe, expect, test } from 'vitest';
import { suggestLinks, type Standard, type Suggestions } from 'tixi';
import { similarTitles } from '../../src/workspace/suggest/similar-titles.js';
import { makeTitles } from '../bench/suggest-titles.mjs';
import { linksOf, systemOf, workspaceOf } from './fixtures.js';
import { plainPieces, plainSimilarity } from './naive-titles.js';

const standard = (id: string, zh: string, more: Partial<Standard> = {}): Standard => ({
  id,
  title: { zh },
  status: 'in-force',
  ...more,
});
const numbered = (n: number, system: string): Standard =>
  standard(`${system}${n}`, `${system} ${n} 号文件`, { designation: `GB/T ${n}-20${system === 'a' ? '08' : '20'}` });

/** A system of nodes with the documents of so many numbers in each. */
function holding(id: string, nodes: Readonly<Record<string, readonly number[]>>) {
  const all = [...new Set(Object.values(nodes).flat())];
  return systemOf(
    id,
    {},
    {
      standards: all.map((n) => numbered(n, id)),
      children: Object.entries(nodes).map(([node, numbers]) => ({
        id: node,
        title: { zh: `${id}${node}` },
        placements: numbers.map((n) => `${id}${n}`),
      })),
    },
  );
}

const shown = ({ nodes }: Suggestions): readonly string[] =>
  nodes.map(({ from, to, relation, score }) => `${from.node} ${relation} ${to.node} ${score.toFixed(2)}`);

describe('L7 suggestions by shared standards', () => {
  const a = holding('a', { water: [1, 2, 3, 4], air: [5, 6], all: [1, 5, 7, 8, 9, 10] });
  const b = holding('b', { W: [1, 2, 3, 4], A: [5, 6, 11], soil: [12, 13] });

  test('L7 documents are the same whatever their year; containment and lift are those of the two nodes', () => {
    const result = suggestLinks(workspaceOf([a, b]));
    expect(shown(result)).toEqual(['water equal W 0.80', 'air subset A 0.67']);
    expect(result.nodes[1]).toMatchObject({
      justification: 'shared-standards',
      evidence: {
        shared: {
          documents: 2,
          ofFrom: 2,
          ofTo: 3,
          containmentFrom: 1,
          containmentTo: 2 / 3,
          lift: (2 * 13) / (2 * 3),
        },
        title: null,
      },
    });
  });

  test('L7 one document in common is half of the evidence, and what chance would give is none', () => {
    const one = [holding('a', { x: [1], y: [2] }), holding('b', { z: [1], w: [3] })];
    expect(shown(suggestLinks(workspaceOf(one)))).toEqual(['x equal z 0.50']);
    const same = [holding('a', { x: [1] }), holding('b', { z: [1] })];
    expect(shown(suggestLinks(workspaceOf(same)))).toEqual(['x equal z 0.50']);
    const chance = [holding('a', { x: [1, 2], y: [1, 3] }), holding('b', { z: [1, 2, 3] })];
    expect(shown(suggestLinks(workspaceOf(chance), { least: 0.1 }))).toEqual([]);
    expect(shown(suggestLinks(workspaceOf([a, b]), { least: 0.1 }))).toHaveLength(2);
  });

  test('what stands for reference is no evidence', () => {
    const related = {
      ...a,
      children: a.children.map((node) => ({
        ...node,
        placements: node.placements!.map((one) => ({ standard: one as string, role: 'related' as const })),
      })),
    };
    expect(shown(suggestLinks(workspaceOf([related, b])))).toEqual([]);
  });

  test('L7 a pair that a link joins already, whatever it says, is not suggested', () => {
    const links = linksOf('b/W none a/water\na/air related b/A');
    expect(shown(suggestLinks(workspaceOf([a, b], links)))).toEqual([]);
  });

  test('sameAs joins documents across systems', () => {
    const first = systemOf(
      'a',
      {},
      {
        standards: [standard('x', '甲', { sameAs: 'GB/T 1-2000' }), standard('z', '丙')],
        children: [{ id: 'n', title: { zh: '水' }, placements: ['x', 'z'] }],
      },
    );
    const second = systemOf(
      'b',
      {},
      {
        standards: [standard('y', '乙', { designation: 'GB 1-2020' }), standard('o', '丁')],
        children: [
          { id: 'm', title: { zh: '气' }, placements: ['y'] },
          { id: 'o', title: { zh: '土' }, placements: ['o'] },
        ],
      },
    );
    expect(suggestLinks(workspaceOf([first, second])).nodes).toMatchObject([
      { relation: 'superset', evidence: { shared: { documents: 1, ofFrom: 2, ofTo: 1 } } },
    ]);
  });
});

describe('L7 suggestions by titles', () => {
  test('L7 the same title is equal, a similar one related; case, width, spaces and punctuation do not matter', () => {
    const a = systemOf('a', { 绿色产品评价方法: null, 'Ｇreen  Finance': null, 海洋: null });
    const b = systemOf('b', { '绿色产品、评价方法与指南': null, 'green finance': null, 海事: null });
    expect(shown(suggestLinks(workspaceOf([a, b])))).toEqual([
      'Ｇreen  Finance equal green finance 0.90',
      '绿色产品评价方法 related 绿色产品、评价方法与指南 0.63',
    ]);
  });

  test('titles and documents that speak for one pair support each other', () => {
    const make = (id: string, year: number) =>
      systemOf(
        id,
        {},
        {
          standards: [standard('x', `${id}甲`, { designation: `GB/T 1-${year}` }), standard('y', `${id}乙`)],
          children: [
            { id: 'n', title: { zh: '绿色金融' }, placements: ['x'] },
            { id: 'o', title: { zh: id }, placements: ['y'] },
          ],
        },
      );
    const [best] = suggestLinks(workspaceOf([make('a', 2000), make('b', 2020)]), { systems: ['b', 'a'] }).nodes;
    expect(best).toMatchObject({ score: 0.95, relation: 'equal', justification: 'title-similarity' });
    expect(best?.evidence.shared).not.toBeNull();
    expect(best?.evidence.title).toEqual({ language: 'zh', similarity: 1 });
  });

  test('titles of a pair that shares documents are compared, however many others have the same title', () => {
    const many = (id: string) => {
      const system = holding(id, Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`${i}`, [i]])));
      return { ...system, children: system.children.map((node) => ({ ...node, title: { zh: '术语' } })) };
    };
    const { nodes } = suggestLinks(workspaceOf([many('a'), many('b')]), { most: 1 });
    expect(nodes).toHaveLength(30);
    for (const { from, to, evidence } of nodes) {
      expect(from.node).toBe(to.node);
      expect([evidence.shared?.documents, evidence.title?.similarity]).toEqual([1, 1]);
    }
  });

  test('only the systems asked for are compared, and an unknown one is named', () => {
    const workspace = workspaceOf(['first', 'b', 'c'].map((id) => systemOf(id, { 水: null })));
    expect(suggestLinks(workspace).nodes).toHaveLength(3);
    expect(suggestLinks(workspace, { systems: ['c', 'first'] })).toMatchObject({
      systems: ['first', 'c'],
      nodes: [{ from: { system: 'first' }, to: { system: 'c' } }],
    });
    expect(() => suggestLinks(workspace, { systems: ['frist'] })).toThrow('The nearest id is "first".');
    expect(() => suggestLinks(workspace, { least: 0 })).toThrow('above 0');
    expect(() => suggestLinks(workspace, { most: 0 })).toThrow('from 1 up');
  });
});

describe('L7 standards that are nearly the same', () => {
  const of = (standards: readonly Standard[], more: readonly Standard[] = []) =>
    suggestLinks(workspaceOf([systemOf('a', {}, { standards }), systemOf('b', {}, { standards: more })])).standards;

  test('within a system and between systems, each pair once, with what is known of their issuers', () => {
    const found = of(
      [
        standard('x', '绿色金融术语', { designation: 'DB33/T 1-2019', issuers: ['甲'] }),
        standard('y', '绿色金融术语', { designation: 'DB33/T 2-2019', issuers: ['乙', '甲'] }),
      ],
      [standard('z', '绿色金融 术语')],
    );
    expect(
      found.map(({ from, to, score, evidence }) => [from.standard, to.standard, score, evidence.sameIssuer]),
    ).toEqual([
      ['x', 'y', 0.9, true],
      ['x', 'z', 0.9, null],
      ['y', 'z', 0.9, null],
    ]);
  });

  test('L1 editions of one document are that document, not two that are alike', () => {
    expect(
      of([standard('x', '术语', { designation: 'GB/T 1-2008' }), standard('y', '术语', { designation: 'GB 1-2020' })]),
    ).toEqual([]);
  });

  test('a different number makes a different standard', () => {
    const parts = ['滑雪板性能测定方法 第1部分', '滑雪板性能测定方法 第2部分', '滑雪板性能测定方法　第１部分'];
    expect(of(parts.map((zh, i) => standard(`p${i}`, zh))).map(({ from, to }) => [from.standard, to.standard])).toEqual(
      [['p0', 'p2']],
    );
  });
});

describe('L7 titles in great numbers', () => {
  test('recall against a comparison of everything with everything is whole at a similarity of 0.8', () => {
    const [left, right] = makeTitles(1500, 0.3, 7);
    const [a, b] = [left.map(plainPieces), right.map(plainPieces)];
    const expected = a.flatMap((one, i) =>
      b.flatMap((other, j) => (plainSimilarity(one, other) >= 0.8 ? [`${i} ${j}`] : [])),
    );
    const { pairs, cut } = similarTitles(left, right, { least: 0.8, most: 1000 });
    expect(pairs.map(({ left: i, right: j }) => `${i} ${j}`).sort()).toEqual(expected.sort());
    expect(expected.length).toBeGreaterThan(100);
    expect(cut).toBe(0);
  });

  test('a crowd of titles that are all alike is cut short, and that is said', () => {
    const left = Array.from({ length: 3000 }, (_, i) => `城市公共服务数据共享交换平台 ${i}`);
    const { pairs, cut } = similarTitles(left, left, { least: 0.8, most: 2, budget: 100 });
    expect(cut).toBe(left.length);
    expect(pairs.length).toBeLessThanOrEqual(left.length * 2);
    const same = left.map(() => '总则');
    expect(similarTitles(same, same, { least: 0.8, most: 2 }).pairs).toHaveLength(6000);
  });

  test('titles without words, of one character, and of a million characters do no harm', () => {
    const odd = ['', '——', '水', 'a', '\ud800', '水'.repeat(1_000_000), '<script>', '__proto__'];
    const { pairs } = similarTitles(odd, odd, { least: 0.8, most: 5 });
    expect(pairs.map(({ left, right }) => `${left} ${right}`)).toEqual(['2 2', '3 3', '4 4', '5 5', '6 6', '7 7']);
  });
});
