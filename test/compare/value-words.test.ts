import { addStandard, diffSystems, placeStandard, updateNode, updateStandard, type StandardSystem } from 'tixi';
import { renderDiff } from 'tixi/report';
import { describe, expect, test } from 'vitest';
import type { Json } from '../../src/base/json.js';
import { keyName, type KeyOwner } from '../../src/compare/key-names.js';
import { keyOnSide, keyWords } from '../../src/compare/value-words.js';
import { nodeKeys } from '../../src/model/node.js';
import { placementShape } from '../../src/model/placement.js';
import { standardShape } from '../../src/model/standard.js';
import { system as demo } from '../fixtures/example-system.js';

const plain: StandardSystem = demo;
const said = (owner: KeyOwner, key: string, before: Json, after: Json): readonly string[] =>
  (['zh', 'en'] as const).map((lang) => keyWords(owner, [{ key, before, after }], lang));

describe('V4 what differs is said in words', () => {
  test('V2 every key that a diff can name has a name in Chinese', () => {
    const left = new Set(['children', 'placements', 'standard', 'extra']);
    const keys: readonly (readonly [KeyOwner, string])[] = [
      ...['title', 'edition', 'scope', 'issuer', 'kindPreset', 'expectation', 'levels', 'claims', 'sources'].map(
        (key) => ['system', key] as const,
      ),
      ...nodeKeys.map((key) => ['node', key] as const),
      ...Object.keys(placementShape).map((key) => ['placement', key] as const),
      ...Object.keys(standardShape).map((key) => ['standard', key] as const),
    ];
    const unnamed = keys.filter(
      ([owner, key]) =>
        !left.has(key) && !(owner === 'placement' && key === 'part') && !/[一-鿿]/.test(keyName(owner, key).zh),
    );
    expect(unnamed).toEqual([]);
    expect(keyName('node', 'level').zh).not.toBe(keyName('standard', 'level').zh);
    expect(keyName('node', '__proto__')).toEqual({ zh: '__proto__', en: '__proto__' });
  });

  test.each<[KeyOwner, string, Json, Json, string, string]>([
    ['system', 'edition', null, '2027', '版本 无 → 2027', 'edition none → 2027'],
    [
      'node',
      'expectation',
      { required: 1 },
      { complete: true },
      '应有数 1 → 所列即应有',
      'required number 1 → as listed',
    ],
    [
      'node',
      'expectation',
      { required: 3, byLevel: { national: 2, local: 1 } },
      { notApplicable: '无此业务' },
      '应有数 3（国家标准 2、地方标准 1） → 不适用："无此业务"',
      'required number 3 (national 2, local 1) → not applicable: "无此业务"',
    ],
    ['node', 'part', null, 'band', '图中位置 无 → 横条', 'place in the framework none → band'],
    ['placement', 'role', 'core', 'related', '角色 本体系 → 相关', 'role core → related'],
    [
      'standard',
      'obligation',
      'mandatory',
      'voluntary',
      '标准性质 强制性 → 推荐性',
      'obligation mandatory → voluntary',
    ],
    [
      'standard',
      'published',
      '2020-01',
      '2026-05-01',
      '发布日期 2020-01 → 2026-05-01',
      'published 2020-01 → 2026-05-01',
    ],
    ['standard', 'tags', ['a', 'b'], ['b', 'c'], '标签 −"a"，+"c"', 'tags −"a", +"c"'],
    ['standard', 'tags', ['a', 'b'], ['b', 'a'], '标签 次序改变', 'tags in another order'],
    ['standard', 'tags', null, ['a', 'a'], '标签 +"a"、+"a"', 'tags +"a", +"a"'],
    [
      'standard',
      'relations',
      [{ type: 'replaces', target: 'GB 1-2000' }],
      [
        { target: 'GB 1-2000', type: 'replaces' },
        { type: 'adopts', target: 'ISO 1:2022', degree: 'IDT' },
      ],
      '与其他标准的关系 +采用 ISO 1:2022 IDT',
      'relations +adopts ISO 1:2022 IDT',
    ],
    [
      'standard',
      'review',
      null,
      { date: '2025', outcome: 'confirmed' },
      '复审 无 → 2025 继续有效',
      'review none → 2025 confirmed',
    ],
    [
      'system',
      'claims',
      [],
      [{ about: {}, counts: 'documents', comparator: 'at-least', value: 7, source: { source: 's', place: 'p. 1' } }],
      '公布数 +至少7 s p. 1',
      'published figures +at least 7 s p. 1',
    ],
    ['standard', 'kind', 'basic', 'product', '标准类别 基础标准 → "product"', 'kind basic → "product"'],
    ['standard', 'kind', null, '__proto__', '标准类别 无 → "__proto__"', 'kind none → "__proto__"'],
  ])('V4 %s %s', (owner, key, before, after, zh, en) => {
    expect(said(owner, key, before, after)).toEqual([zh, en]);
  });

  test('V4 of a list each side names only what the other has not', () => {
    const change = { key: 'tags', before: ['a'], after: ['a', 'b'] };
    expect(keyOnSide('standard', change, 'before', 'en')).toBeNull();
    expect(keyOnSide('standard', change, 'after', 'en')).toBe('tags +"b"');
  });

  test('V4 a long list names five and counts the rest', () => {
    const tags = Array.from({ length: 8 }, (_, i) => `t${i}`);
    expect(said('standard', 'tags', null, tags)).toEqual([
      '标签 +"t0"、+"t1"、+"t2"、+"t3"、+"t4"等 8 项',
      'tags +"t0", +"t1", +"t2", +"t3", +"t4" and 3 more',
    ]);
  });

  test('V7 so does a change of coverage; JSON names all', () => {
    let after = plain;
    for (let i = 0; i < 9; i++) {
      const standard = {
        id: `n${i}`,
        designation: `GB ${8000 + i}-2026`,
        title: { zh: '新' },
        status: 'in-force',
      } as const;
      after = placeStandard(addStandard(after, { standard }), { standard: standard.id, node: 'b' });
    }
    const diff = diffSystems(plain, after);
    const text = renderDiff(diff, { before: plain, after, lang: 'en', width: 200 });
    expect(text).toContain(
      'because of +GB 8000-2026, +GB 8001-2026, +GB 8002-2026, +GB 8003-2026, +GB 8004-2026 and 4 more',
    );
    expect(renderDiff(diff, { width: 200 })).toContain('+GB 8004-2026等 9 项');
    expect(diff.coverage.find(({ node }) => node === 'b')?.because).toHaveLength(9);
  });

  test('V4 a standard shows the keys that changed by their names', () => {
    const after = updateStandard(plain, { standard: 'gbt-1.1', set: { committee: 'TC286' } });
    expect(renderDiff(diffSystems(plain, after))).toMatch(/归口单位 无 +归口单位 "TC286"/);
  });

  test('V3 an order names the children between the first and the last that stand elsewhere, five at most', () => {
    const child = (i: number) => ({ id: `c${i}`, title: { zh: `类${i}` } });
    const list = Array.from({ length: 9 }, (_, i) => child(i));
    const before: StandardSystem = { ...plain, children: list };
    const text = (order: readonly number[]): string => {
      const after = { ...plain, children: order.map(child) };
      return renderDiff(diffSystems(before, after), { before, after });
    };
    expect(text([0, 1, 3, 2, 4, 5, 6, 7, 8])).toContain('  类2、类3 → 类3、类2\n');
    expect(text([8, 0, 1, 2, 3, 4, 5, 6, 7])).toContain(
      '  类0、类1、类2、类3、类4等 9 项 → 类8、类0、类1、类2、类3等 9 项\n',
    );
  });

  test('V4 codes of classifications stand apart from other keys', () => {
    expect(said('standard', 'classifications', null, { ics: ['01.120', '03'], ccs: ['A00'] })).toEqual([
      '分类号 无 → ICS 01.120 03，CCS A00',
      'classifications none → ICS 01.120 03, CCS A00',
    ]);
  });

  test('V7 a node that ceases to apply says so in its counts', () => {
    const after = updateNode(plain, { node: 'a1', set: { expectation: { notApplicable: '无' } } });
    const [there, back] = [diffSystems(plain, after), diffSystems(after, plain)];
    expect(renderDiff(there, { before: plain, after })).toContain('现有/应有 1/2 → 不适用');
    expect(renderDiff(back, { lang: 'en' })).toContain('existing/required not applicable → 1/2');
  });
});
