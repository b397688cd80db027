import {
  decorateDiff,
  diffSystems,
  insertNode,
  moveNode,
  removeNode,
  renameNode,
  trendOf,
  updateStandard,
  type StandardSystem,
} from 'tixi';
import { describe, expect, test } from 'vitest';
import { Decorations } from '../../src/model/decorations.js';
import { SystemTrend } from '../../src/model/trend.js';
import { system as demo } from '../fixtures/example-system.js';

const plain: StandardSystem = demo;

describe('V9 the trend of several editions', () => {
  const withdrawn = updateStandard(plain, { standard: 'gbt-1.1', set: { status: 'withdrawn' } });
  const existing = (systems: readonly StandardSystem[]): unknown =>
    Object.fromEntries(
      trendOf(systems).rows.map(({ node, counts }) => [node, counts.map((one) => one?.existing ?? null)]),
    );

  test('V9 every node has its counts in each edition, in the order of the last one', () => {
    const trend = trendOf([plain, withdrawn, plain]);
    expect(trend.rows.map(({ node, counts }) => [node, ...counts.map((one) => one?.existing)])).toEqual([
      ['a', 2, 1, 2],
      ['a1', 1, 0, 1],
      ['a2', 1, 1, 1],
      ['b', 1, 1, 1],
    ]);
    expect(trend.total.counts.map((one) => one?.state)).toEqual(['gap', 'gap', 'gap']);
    expect(SystemTrend.parse(trend)).toEqual(trend);
  });

  test('V9 a node keeps its row under another id and elsewhere, and comes back to it under its id', () => {
    const renamed = renameNode(plain, { node: 'a1', id: 'terms' });
    expect(existing([plain, renamed, moveNode(renamed, { node: 'terms', to: 'b' })])).toMatchObject({
      terms: [1, 1, 1],
    });
    expect(existing([plain, removeNode(plain, { node: 'b' }), plain])).toMatchObject({ b: [1, null, 1] });
    const last = trendOf([plain, removeNode(plain, { node: 'b' })]).rows.at(-1);
    expect([last?.node, last?.counts[1]]).toEqual(['b', null]);
  });

  test('V9 each edition can have a day of its own', () => {
    const dated = updateStandard(plain, { standard: 'gbt-1.1', set: { retired: '2021-03-01' } });
    const { editions, total } = trendOf([dated, dated], { asOf: ['2020-01-01', '2022-01-01'] });
    expect(editions.map(({ asOf }) => asOf)).toEqual(['2020-01-01', '2022-01-01']);
    expect(total.counts.map((one) => one?.existing)).toEqual([3, 2]);
    expect(() => trendOf([dated, dated], { asOf: ['2020-01-01'] })).toThrow('2 editions and 1 days');
  });

  test('V9 no edition at all gives no rows', () => expect(trendOf([]).rows).toEqual([]));
});

describe('V8 a diff on a diagram', () => {
  const node = { id: 'c', title: { zh: '新' }, placements: ['gbt-1.1'] };
  const after = removeNode(insertNode(plain, { node, to: 'a' }), { node: 'b' });
  const diff = diffSystems(plain, after);

  test('V8 the edition after has what was added, the one before what was removed', () => {
    const marks = (on: 'before' | 'after'): unknown =>
      decorateDiff(diff, { on }).nodes.flatMap(({ node: id, mark }) => (mark === undefined ? [] : [[id, mark]]));
    expect(marks('after')).toEqual([['c', 'added']]);
    expect(marks('before')).toEqual([['b', 'removed']]);
  });

  test('V8 notes name the changes in either language, badges the counts', () => {
    const moved = diffSystems(plain, moveNode(plain, { node: 'a2', to: 'b' }));
    const { nodes, ...rest } = decorateDiff(moved, { lang: 'en' });
    expect(nodes.map(({ node: id, badges, mark }) => [id, badges, mark])).toEqual([
      ['a', ['2→1 ↓'], undefined],
      ['a2', undefined, 'changed'],
      ['b', ['1→2 ↑'], undefined],
    ]);
    expect(nodes[1]?.note).toBe('moved: under a → under b');
    expect(decorateDiff(moved).nodes[1]?.note).toBe('移动：a 之下 → b 之下');
    expect(Decorations.parse({ nodes, ...rest })).toEqual({ nodes, ...rest });
  });

  test('V8 boxes are filled where coverage went up or down, and the legend names what occurs', () => {
    const moved = diffSystems(plain, moveNode(plain, { node: 'a2', to: 'b' }));
    const { nodes, legend } = decorateDiff(moved);
    expect(nodes.map(({ node: id, fill }) => [id, fill])).toEqual([
      ['a', 'step-0'],
      ['a2', undefined],
      ['b', 'step-4'],
    ]);
    expect(legend).toEqual([
      { mark: 'changed', title: { zh: '有变更', en: 'changed' } },
      { fill: 'step-4', title: { zh: '满足或现有增多', en: 'more met or existing' } },
      { fill: 'step-0', title: { zh: '满足或现有减少', en: 'less met or existing' } },
    ]);
    expect(decorateDiff(diff, { on: 'before' }).legend.map(({ mark }) => mark)).toContain('removed');
    expect(decorateDiff(diffSystems(plain, plain))).toMatchObject({ nodes: [], legend: [] });
  });

  test('V8 a note names by titles where the editions are given, and ten changes at most', () => {
    const renamed = moveNode(plain, { node: 'a2', to: 'b' });
    const named = decorateDiff(diffSystems(plain, renamed), { before: plain, after: renamed });
    expect(named.nodes[1]?.note).toBe('移动：1 基础通用 之下 → 2 评价 之下');
    const placements = Array.from({ length: 15 }, (_, i) => ({ standard: 'gbt-1.1', part: `${i}` }));
    const many = diffSystems(plain, insertNode(plain, { node: { ...node, placements }, to: 'a' }));
    const note = decorateDiff(many, { lang: 'en' }).nodes.find(({ node: id }) => id === 'c')?.note;
    expect(note?.split('\n')).toHaveLength(11);
    expect(note?.split('\n').at(-1)).toBe('… and 7 more');
  });
});
