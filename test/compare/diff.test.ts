import {
  addStandard,
  diffSystems,
  mergeNodes,
  parseSystem,
  placeStandard,
  removeNode,
  renameNode,
  renameStandard,
  reverseDiff,
  splitNode,
  updateNode,
  type StandardSystem,
  type SystemDiff,
} from 'tixi';
import { describe, expect, test } from 'vitest';
import { system as demo } from '../fixtures/example-system.js';

const plain: StandardSystem = demo;

interface Draft {
  readonly children?: object[];
  readonly standards?: object[];
  readonly [key: string]: unknown;
}

const made = ({ children = [], standards = [], ...rest }: Draft): StandardSystem =>
  parseSystem({
    format: 'tixi/1',
    id: 's',
    title: { zh: '体系' },
    levels: [],
    claims: [],
    sources: [],
    children,
    standards,
    ...rest,
  });
const node = (id: string, title: string, more: object = {}): object => ({ id, title: { zh: title }, ...more });
const standard = (id: string, designation: string | null, more: object = {}): object => ({
  id,
  ...(designation === null ? {} : { designation }),
  title: { zh: `题${id}` },
  status: 'in-force',
  ...more,
});
const matches = ({ nodes, standards }: SystemDiff): unknown[] =>
  [...nodes.reidentified, ...standards.changed].map(({ by, before, after }) => [
    by,
    'node' in before ? before.node : before.standard,
    'node' in after ? after.node : after.standard,
  ]);

describe('V1 what is matched, and by what', () => {
  test('V1 nodes with another id are matched by code, then by title under parents that match', () => {
    const a = made({ children: [node('x', '水', { code: '1', children: [node('y', '取水'), node('z', '供水')] })] });
    const b = made({ children: [node('X', '水务', { code: '1', children: [node('Y', '取水'), node('Z', '排水')] })] });
    const diff = diffSystems(a, b);
    expect(matches(diff)).toEqual([
      ['code', 'x', 'X'],
      ['title', 'y', 'Y'],
    ]);
    expect(diff.nodes.removed.map(({ node: id }) => id)).toEqual(['z']);
    expect(diff.nodes.moved).toEqual([]);
  });

  test('V1 standards are matched by the edition named, then the document, then title and place', () => {
    const a = made({
      children: [node('n', '点', { placements: ['a', 'b', 'c'] })],
      standards: [
        standard('a', 'GB/T 1-2009'),
        standard('b', 'GB 2-2010'),
        standard('c', null, { title: { zh: '检测' } }),
      ],
    });
    const b = made({
      children: [node('n', '点', { placements: ['A', 'B', 'C'] })],
      standards: [
        standard('A', 'GB/T 1—2009', { title: { zh: '题a' } }),
        standard('B', 'GB/T 2-2020', { title: { zh: '题b' } }),
        standard('C', 'DB33/T 9-2024', { title: { zh: '检测' } }),
      ],
    });
    const diff = diffSystems(a, b);
    expect(matches(diff)).toEqual([
      ['code', 'a', 'A'],
      ['document', 'b', 'B'],
      ['title', 'c', 'C'],
    ]);
    expect(diff.standards.changed.map(({ what }) => what)).toEqual([
      ['id', 'other'],
      ['id', 'edition', 'obligation'],
      ['id', 'document', 'edition', 'obligation', 'level'],
    ]);
    expect([diff.placements.added, diff.placements.removed, diff.coverage]).toEqual([[], [], []]);
  });

  test('V1 where several may be meant it is said, and they stand as added and removed', () => {
    const a = made({
      children: [node('p', '甲', { code: '1' }), node('q', '乙', { code: '1' })],
      standards: [standard('a', 'GB/T 1-2009'), standard('b', null), standard('c', null, { title: { zh: '题b' } })],
    });
    const b = made({
      children: [node('r', '丙', { code: '1' })],
      standards: [
        standard('x', 'GB/T 1-2015'),
        standard('y', 'GB/T 1-2020'),
        standard('z', null, { title: { zh: '题b' } }),
      ],
    });
    const diff = diffSystems(a, b);
    expect(diff.ambiguous).toEqual([
      { of: 'node', by: 'code', before: ['p', 'q'], after: ['r'] },
      { of: 'standard', by: 'document', before: ['a'], after: ['x', 'y'] },
      { of: 'standard', by: 'title', before: ['b', 'c'], after: ['z'] },
    ]);
    expect(diff.standards.added.map(({ standard: id }) => id)).toEqual(['x', 'y', 'z']);
    expect(diff.standards.removed.map(({ standard: id }) => id)).toEqual(['a', 'b', 'c']);
  });

  test('V1 two numbers of different documents are two standards, whatever their titles and places', () => {
    const place = (id: string): object[] => [node('n', '点', { placements: [id] })];
    const a = made({ children: place('a'), standards: [standard('a', 'GB/T 1-2009', { title: { zh: '同' } })] });
    const b = made({ children: place('b'), standards: [standard('b', 'GB/T 2-2009', { title: { zh: '同' } })] });
    const { standards, ambiguous } = diffSystems(a, b);
    expect([standards.added.length, standards.removed.length, ambiguous]).toEqual([1, 1, []]);
  });

  test('V1 an id that an operation changed is found again by code, or by title', () => {
    const after = renameStandard(renameNode(plain, { node: 'a1', id: 'terms' }), { standard: 'gbt-1.1', id: 'new' });
    const diff = diffSystems(plain, after);
    expect(matches(diff)).toEqual([
      ['code', 'a1', 'terms'],
      ['code', 'gbt-1.1', 'new'],
    ]);
    expect([diff.nodes.added, diff.nodes.removed, diff.standards.added, diff.coverage]).toEqual([[], [], [], []]);
  });
});

describe('V2 to V6 what differs', () => {
  test('V2 titles are renamed, codes renumbered, other keys changed, the frame of the system apart', () => {
    const set = { title: { zh: '名词' }, code: '1.9', expectation: { required: 7 } } as const;
    const after = parseSystem({ ...updateNode(plain, { node: 'a1', set }), edition: '2' });
    const { nodes, system } = diffSystems(plain, after);
    expect(nodes.renamed.map(({ before, after: to }) => [before.title.zh, to.title.zh])).toEqual([['术语', '名词']]);
    expect(nodes.renumbered.map(({ before, after: to }) => [before.code, to.code])).toEqual([['1.1', '1.9']]);
    expect(nodes.changed.map(({ changes }) => changes)).toEqual([
      [{ key: 'expectation', before: { required: 2 }, after: { required: 7 } }],
    ]);
    expect(system).toEqual([{ key: 'edition', before: null, after: '2' }]);
  });

  test('V3 neighbours that change places are given with their order before and after', () => {
    const list = [node('x', '一'), node('y', '二'), node('z', '三')];
    const [a, b] = [made({ children: list }), made({ children: [list[2]!, list[0]!, node('w', '四'), list[1]!] })];
    const { nodes } = diffSystems(a, b);
    expect(nodes.reordered).toEqual([
      { before: { node: null, children: ['x', 'y', 'z'] }, after: { node: null, children: ['z', 'x', 'y'] } },
    ]);
    expect(nodes.moved).toEqual([]);
  });

  test('V4 GB that becomes GB/T is one document with another obligation and edition', () => {
    const a = made({ standards: [standard('s', 'GB 17498.6-2008')] });
    const b = made({ standards: [standard('s', 'GB/T 17498.6-2026', { status: 'published' })] });
    expect(diffSystems(a, b).standards.changed.map(({ by, what }) => [by, what])).toEqual([
      ['id', ['edition', 'obligation', 'status']],
    ]);
  });

  test('V4 what stands in extra is not read', () => {
    const a = made({ standards: [standard('s', null, { extra: { row: 1 } })] });
    const b = made({ standards: [standard('s', null, { extra: { row: 2 } })] });
    expect(diffSystems(a, b).standards.changed).toEqual([]);
  });

  test('V5 a placement that left one node for one other was moved; of several it is not said which went where', () => {
    const standards = [standard('s', 'GB/T 1-2020')];
    const at = (...ids: string[]): StandardSystem =>
      made({
        standards,
        children: ['p', 'q', 'r', 't'].map((id) => node(id, id, ids.includes(id) ? { placements: ['s'] } : {})),
      });
    const moved = diffSystems(at('p'), at('q')).placements;
    expect(moved.moved.map(({ before, after }) => [before.node, after.node])).toEqual([['p', 'q']]);
    expect([moved.added, moved.removed]).toEqual([[], []]);
    const several = diffSystems(at('p', 'q'), at('r', 't')).placements;
    expect(several.moved).toEqual([]);
    expect(several.added.map(({ node: id }) => id)).toEqual(['r', 't']);
  });

  test('V6 a node that is split and nodes that are merged are named with their parts', () => {
    const after = splitNode(plain, {
      node: 'a1',
      parts: [{ node: { id: 'a3', title: { zh: '代号' } }, placements: ['gbt-1.1'] }],
      expectation: null,
    });
    const { nodes } = diffSystems(plain, after);
    expect(nodes.split.map(({ before, after: parts }) => [before.node, parts.map(({ node: id }) => id)])).toEqual([
      ['a1', ['a1', 'a3']],
    ]);
    const together = mergeNodes(after, { nodes: ['a3', 'a2'], into: 'a1', expectation: null, claims: 'remove' });
    const merged = diffSystems(after, together).nodes.merged;
    expect(merged.map(({ before, after: into }) => [before.map(({ node: id }) => id), into.node])).toEqual([
      [['a1', 'a2', 'a3'], 'a1'],
    ]);
  });

  test('V6 what went as a whole into one new node may be that node, and is said to be', () => {
    const at = (id: string): StandardSystem =>
      made({ standards: [standard('s', null)], children: [node(id, id, { placements: ['s'] })] });
    const { nodes, ambiguous } = diffSystems(at('old'), at('new'));
    expect([nodes.split, nodes.merged]).toEqual([[], []]);
    expect(ambiguous).toEqual([{ of: 'node', by: 'content', before: ['old'], after: ['new'] }]);
  });
});

describe('V7 coverage and what caused it', () => {
  test('V7 each row names the documents that it counts otherwise', () => {
    const listed = addStandard(plain, {
      standard: { id: 'gbt-20001', designation: 'GB/T 20001.1-2024', title: { zh: '术语标准' }, status: 'in-force' },
    });
    const after = placeStandard(listed, { standard: 'gbt-20001', node: 'a1' });
    const rows = diffSystems(plain, after).coverage;
    expect(rows.map(({ node: id, before, after: now }) => [id, before?.missing, now?.missing])).toEqual([
      [null, 1, 0],
      ['a', 1, 0],
      ['a1', 1, 0],
    ]);
    for (const { because } of rows)
      expect(because).toEqual([
        { before: null, after: { standard: 'gbt-20001', designation: 'GB/T 20001.1-2024', class: 'existing' } },
      ]);
  });

  test('V7 a branch that is marked as not applicable takes its documents out of what stands above it', () => {
    const set = { expectation: { notApplicable: '不涉及' } };
    const { coverage } = diffSystems(plain, updateNode(plain, { node: 'a1', set }));
    const top = coverage.find(({ node: id }) => id === 'a');
    expect(top?.because.map(({ before, after }) => [before?.standard, after])).toEqual([['gbt-1.1', null]]);
    expect(coverage.find(({ node: id }) => id === 'a1')?.because).toEqual([]);
  });

  test('V7 with a day the statuses of that day count', () => {
    const at = (retired?: string): StandardSystem =>
      made({
        standards: [standard('s', 'GB/T 1-2020', retired === undefined ? {} : { retired })],
        children: [node('n', '点', { expectation: { required: 1 }, placements: ['s'] })],
      });
    expect(diffSystems(at(), at('2025-01-01'), { asOf: '2024-01-01' }).coverage).toEqual([]);
    const later = diffSystems(at(), at('2025-01-01'), { asOf: '2026-01-01' });
    expect(later.coverage.map(({ after }) => after?.state)).toEqual(['gap', 'gap']);
    expect(() => diffSystems(at(), at(), { asOf: '2026' })).toThrow('not a day');
  });
});

describe('V8 order and hostile input', () => {
  test('V8 a diff is frozen, and its bytes are the same each time', () => {
    const after = removeNode(plain, { node: 'b' });
    const diff = diffSystems(plain, after);
    expect(Object.isFrozen(diff.nodes.removed)).toBe(true);
    expect(JSON.stringify(diff)).toBe(JSON.stringify(diffSystems(plain, after)));
    expect(reverseDiff(reverseDiff(diff))).toEqual(diff);
  });

  test('V8 ids such as __proto__ are ids', () => {
    const standards = [standard('__proto__', null), standard('constructor', null)];
    const at = (id: string): StandardSystem =>
      made({ standards, children: [node('__proto__', '甲', { placements: [id] }), node('toString', '乙')] });
    const { placements } = diffSystems(at('__proto__'), at('constructor'));
    expect(placements.added).toEqual([{ node: '__proto__', standard: 'constructor', part: null, role: 'core' }]);
    expect(placements.removed).toEqual([{ node: '__proto__', standard: '__proto__', part: null, role: 'core' }]);
  });
});
