import {
  applyOperation,
  createHistory,
  describeOperation,
  findNode,
  isTixiError,
  jsonPatchOf,
  parseSystem,
  placeStandard,
  rebase,
  removeNode,
  serializeSystem,
  unplaceStandard,
  updateNode,
  updateStandard,
  type Operation,
  type StandardSystem,
} from 'tixi';
import { describe, expect, test } from 'vitest';
import { operationSchemas } from '../../src/model/operation.js';
import { applyJsonPatch } from '../fixtures/json-patch.js';
import { largeSystem } from '../fixtures/large-system.js';
import { system } from '../fixtures/example-system.js';

const rename: Operation = { op: 'updateNode', node: 'a1', set: { title: { zh: '术语和定义' } } };
const move: Operation = { op: 'moveNode', node: 'a2', to: null };
const place: Operation = { op: 'placeStandard', standard: 'gbt-24421', node: 'a1', role: 'adopted' };

function reasonOf(act: () => unknown): readonly [string, string] {
  try {
    act();
  } catch (error) {
    if (isTixiError(error)) return [error.code, (error.details['reason'] as { zh: string }).zh];
    throw error;
  }
  throw new Error('it was carried out');
}

describe('E4 undo and redo', () => {
  test('E4 a history is a value: what was before stays usable', () => {
    const start = createHistory(system);
    const one = start.apply(rename, { label: '改名', at: '2026-11-25' });
    const two = one.apply([move, place]);
    expect([start.done.length, one.done.length, two.done.length]).toEqual([0, 1, 2]);
    expect(start.system).toBe(system);
    expect(one.done[0]).toMatchObject({ label: '改名', at: '2026-11-25', operations: [rename] });
    expect(two.done[1]).toMatchObject({ label: null, at: null, operations: [move, place] });
    expect(serializeSystem(two.undo().system)).toBe(serializeSystem(one.system));
    expect(serializeSystem(two.undo().undo().system)).toBe(serializeSystem(system));
    expect(serializeSystem(two.undo().redo().system)).toBe(serializeSystem(two.system));
    for (const value of [
      two,
      two.done,
      two.undone,
      two.checkpoints,
      two.done[0],
      two.done[0]!.operations,
      two.done[0]!.edits,
      two.done[0]!.edits[0]!.patches[0],
      two.done[0]!.edits[0]!.change,
    ])
      expect(Object.isFrozen(value)).toBe(true);
  });

  test('E4 keys that stood in an order of their own stand in it again', () => {
    const text = serializeSystem(system).replace('"id": "b",', '"note": "注",\n      "id": "b",');
    const odd = parseSystem(text, { trusted: true });
    expect(Object.keys(odd.children[1]!).slice(0, 3)).toEqual(['note', 'id', 'code']);
    const operation: Operation = { op: 'updateNode', node: 'b', set: { part: 'band' }, unset: ['note', 'code'] };
    const history = createHistory(odd).apply(operation);
    expect(serializeSystem(history.undo().system)).toBe(text);
    expect(serializeSystem(history.undo().redo().system)).toBe(serializeSystem(history.system));
  });

  test('E4 at either end undo and redo give the same history, and an edit forgets what was undone', () => {
    const one = createHistory(system).apply(rename);
    expect(one.undo().undo()).toEqual(expect.objectContaining({ done: [] }));
    expect(one.redo()).toBe(one);
    const undone = one.undo();
    expect(undone.undo()).toBe(undone);
    expect(undone.undone).toHaveLength(1);
    expect(undone.apply(move).undone).toEqual([]);
  });

  test('E4 several operations are one step: all of them, or none and an error', () => {
    const start = createHistory(system);
    const [code] = reasonOf(() => start.apply([rename, { op: 'removeNode', node: 'zz' }]));
    expect(code).toBe('unknown-node');
    expect(start.done).toEqual([]);
    expect(start.apply([move, place, rename]).undo().system.children).toEqual(system.children);
  });

  test('E4 what changes nothing is no step', () => {
    const start = createHistory(system);
    expect(start.apply({ op: 'moveNode', node: 'a1', to: 'a', before: 'a1' })).toBe(start);
    expect(start.apply([])).toBe(start);
  });

  test('E4 checkpoints: back to one, forth to one, and gone where their steps are gone', () => {
    const history = createHistory(system).checkpoint('开始').apply(rename).apply(move).checkpoint('评审').apply(place);
    const start = history.goTo('开始');
    expect([start.done.length, start.undone.length]).toEqual([0, 3]);
    expect(serializeSystem(start.goTo('评审').system)).toBe(serializeSystem(history.undo().system));
    expect(start.apply(place).checkpoints.map(({ name }) => name)).toEqual(['开始']);
    expect(history.checkpoint('开始').checkpoints).toEqual([
      { name: '评审', steps: 2 },
      { name: '开始', steps: 3 },
    ]);
    expect(reasonOf(() => history.goTo('评'))).toEqual([
      'unknown-checkpoint',
      '没有名为“评”的检查点；用 checkpoint 设置',
    ]);
  });

  test('E6 a step of one rename takes less than 1 kB, also where 3,774 standards are listed and for other operations', () => {
    const large = parseSystem(largeSystem(1));
    const operations: Operation[] = [
      { op: 'updateNode', node: 'n1.1.1', set: { title: { zh: '术语、定义、符号、代号和缩略语' } } },
      { op: 'renameNode', node: 'n1.1.1', id: 'terms' },
      { op: 'moveNode', node: 'n1.1', to: 'n2' },
      { op: 'placeStandard', standard: 's1001', node: 'n1' },
      { op: 'updateStandard', standard: 's1001', set: { status: 'withdrawn' } },
    ];
    for (const operation of operations) {
      const history = createHistory(large).apply(operation, { label: '改名', at: '2026-11-25T10:00:00+08:00' });
      expect(Buffer.byteLength(JSON.stringify(history.done[0])), operation.op).toBeLessThan(1000);
    }
  });
});

test('E5 what a log could not say is refused at once', () => {
  const history = createHistory(system);
  for (const words of [{ label: 3 }, { at: new Date(0) }] as unknown as { label: string }[])
    expect(reasonOf(() => history.apply(rename, words))[0]).toBe('invalid-operation');
  expect(reasonOf(() => history.checkpoint(5 as unknown as string))[0]).toBe('invalid-operation');
  const bytes = Buffer.from(history.log()) as unknown as string;
  expect(reasonOf(() => createHistory(system, { log: bytes }))).toEqual([
    'invalid-log',
    '记录第 1 行读不懂：记录应为文本',
  ]);
  expect(reasonOf(() => rebase(history as never, system))[0]).toBe('unknown-operation');
});

describe('E5 the log', () => {
  const history = createHistory(system)
    .apply([rename, move], { label: '调整', at: '2026-11-25' })
    .checkpoint('评审')
    .apply(place);

  test('E5 is a head and a line for each step and checkpoint, without what was undone', () => {
    expect(history.undo().log()).toBe(
      `{"format":"tixi/log/1","system":"demo"}
{"label":"调整","at":"2026-11-25","operations":[{"op":"updateNode","node":"a1","set":{"title":{"zh":"术语和定义"}}},{"op":"moveNode","node":"a2","to":null}]}
{"checkpoint":"评审"}
`,
    );
  });

  test('E5 replays to the same document, byte for byte', () => {
    const again = createHistory(system, { log: history.log() });
    expect(serializeSystem(again.system)).toBe(serializeSystem(history.system));
    expect(again.checkpoints).toEqual(history.checkpoints);
    expect(serializeSystem(again.undo().undo().system)).toBe(serializeSystem(system));
  });

  test.each([
    ['{', 1, '第 1 行读不懂：不是有效的 JSON'],
    ['', 1, '第 1 行读不懂：缺少开头一行'],
    ['{"format":"tixi/log/2","system":"demo"}', 1, '第 1 行读不懂：format'],
    ['{"format":"tixi/log/1","system":"demo"}\n[]', 2, '第 2 行读不懂：既不是步骤也不是检查点'],
    ['{"format":"tixi/log/1","system":"demo"}\n{"checkpoint":3}', 2, '第 2 行读不懂：checkpoint'],
    [
      '{"format":"tixi/log/1","system":"demo"}\n\n{"operations":[{"op":"fly"}]}',
      3,
      '第 3 行读不懂：没有名为“fly”的操作',
    ],
    [
      '{"format":"tixi/log/1","system":"demo"}\n{"label":1,"at":null,"operations":[{"op":"removeNode","node":"b"}]}',
      2,
      '第 2 行读不懂：label',
    ],
    [
      '{"format":"tixi/log/1","system":"demo"}\n{"label":null,"at":null,"operations":[{"op":"removeNode","node":"q"}]}',
      2,
      '第 2 行读不懂：体系中没有节点“q”',
    ],
  ])('E5 a log that does not fit is refused with its line: %s', (log, line, reason) => {
    const [code, said] = reasonOf(() => createHistory(system, { log }));
    expect(code).toBe('invalid-log');
    expect(said).toContain(`记录${reason}`);
    expect(line).toBeGreaterThan(0);
  });

  test('E5 the log of another system is refused', () => {
    const log = '{"format":"tixi/log/1","system":"other"}\n';
    expect(reasonOf(() => createHistory(system, { log }))).toEqual([
      'log-of-another-system',
      '这份记录属于体系“other”，不是“demo”；请核对，或用 rebase 套用其中的操作',
    ]);
  });
});

test('E6 a step is a JSON Patch for other tools, there and back', () => {
  const history = createHistory(system).apply([move, place]);
  const patch = jsonPatchOf(history.done[0]!);
  expect(patch).toEqual([
    { op: 'move', from: '/children/0/children/1', path: '/children/2' },
    { op: 'add', path: '/children/0/children/0/placements/1', value: { standard: 'gbt-24421', role: 'adopted' } },
  ]);
  expect(applyJsonPatch(system, patch)).toEqual(history.system);
  expect(applyJsonPatch(history.system, jsonPatchOf(history.done[0]!, { reverse: true }))).toEqual(system);
});

describe('E7 rebase', () => {
  test('E7 what still can be done is done, all else is named with its reason', () => {
    const newer = removeNode(system, { node: 'a1', claims: 'remove' });
    const { system: after, applied, conflicts } = rebase([rename, move, place], newer);
    expect(applied).toEqual([move]);
    expect(conflicts.map(({ operation, code }) => [operation, code])).toEqual([
      [rename, 'unknown-node'],
      [place, 'unknown-node'],
    ]);
    expect(conflicts[0]!.reason).toEqual({
      zh: '体系中没有节点“a1”，最接近的是“a”；请改正，或先加入该节点',
      en: 'the system has no node “a1”; the nearest is “a”; correct the id or insert the node first',
    });
    expect(after.children.map(({ id }) => id)).toEqual(['a', 'b', 'a2']);
  });

  test('E7 with the document they were made for, an operation does not overwrite what changed since', () => {
    const newer = updateNode(system, { node: 'a1', set: { title: { zh: '词汇' }, note: '注' } });
    expect(rebase([rename], newer).conflicts).toEqual([]);
    const { conflicts, system: after } = rebase([rename], newer, { base: system });
    expect(conflicts.map(({ code, reason }) => [code, reason.zh])).toEqual([
      ['changed-meanwhile', '“a1”的title在此期间已被改动；请比较两处修改后再决定'],
    ]);
    expect(findNode(after, 'a1')?.title.zh).toBe('词汇');
    const code: Operation = { op: 'updateNode', node: 'a1', set: { code: '9' } };
    expect(rebase([code], newer, { base: system }).applied).toEqual([code]);
    expect(rebase([rename], applyOperation(system as StandardSystem, rename), { base: system }).conflicts).toEqual([]);
  });

  test('E7 nor take away or move it', () => {
    const inside = updateNode(system, { node: 'a2', set: { note: '注' } });
    const remove: Operation = { op: 'removeNode', node: 'a2' };
    expect(rebase([remove], inside, { base: system }).conflicts[0]?.code).toBe('changed-meanwhile');
    expect(rebase([remove], system, { base: system }).conflicts).toEqual([]);
    const elsewhere = applyOperation(system, { op: 'moveNode', node: 'a2', to: 'b' });
    expect(rebase([move], elsewhere, { base: system }).conflicts[0]?.reason.en).toContain('parent of “a2” changed');
    const record = updateStandard(system, { standard: 'gbt-1.1', set: { status: 'withdrawn' } });
    const status: Operation = { op: 'updateStandard', standard: 'gbt-1.1', set: { status: 'superseded' } };
    expect(rebase([status], record, { base: system }).conflicts[0]?.code).toBe('changed-meanwhile');
  });

  test('E7 nor what merging, splitting, superseding and unplacing would take away or overwrite', () => {
    const merge = { op: 'mergeNodes', nodes: ['a2'], into: 'a1', expectation: null } as const;
    const codesOf = (operation: Operation, newer: StandardSystem): readonly (string | undefined)[] => {
      expect(rebase([operation], system, { base: system }).conflicts).toEqual([]);
      return rebase([operation], newer, { base: system }).conflicts.map(({ code, reason }) => `${code} ${reason.zh}`);
    };
    const changed = (key: string, what: string) => [
      `changed-meanwhile “${what}”的${key}在此期间已被改动；请比较两处修改后再决定`,
    ];
    const noted = updateNode(system, { node: 'a2', set: { note: '注' } });
    expect(codesOf(merge, noted)).toEqual(changed('note', 'a2'));
    expect(codesOf(merge, placeStandard(system, { standard: 'gbt-24421', node: 'a2' }))).toEqual([]);
    const required = updateNode(system, { node: 'a1', set: { expectation: { required: 9 } } });
    expect(codesOf(merge, required)).toEqual(changed('expectation', 'a1'));
    const split = {
      op: 'splitNode',
      node: 'a1',
      expectation: null,
      parts: [{ node: { id: 'n', title: { zh: '新' } } }],
    };
    expect(codesOf(split as Operation, required)).toEqual(changed('expectation', 'a1'));
    const withdrawn = updateStandard(system, { standard: 'gbt-13016', set: { status: 'withdrawn' } });
    const supersede = { op: 'supersedeStandard', standard: 'gbt-13016', by: 'gbt-24421' } as const;
    expect(codesOf(supersede, withdrawn)).toEqual(changed('status', 'gbt-13016'));
    const at = { standard: 'gbt-24421', node: 'b' } as const;
    const placed = placeStandard(unplaceStandard(system, at), { ...at, role: 'adopted', note: '注' });
    expect(codesOf({ op: 'unplaceStandard', ...at }, placed)).toEqual(changed('placements', 'b'));
    const claims = [...system.claims, { ...system.claims[0]!, value: 99 }];
    const claimed = parseSystem({ ...system, claims });
    expect(codesOf({ op: 'removeNode', node: 'a', claims: 'remove' }, claimed)).toEqual(changed('claims', 'a'));
  });

  test('E7 own operations that build on each other are no conflict with themselves', () => {
    const twice: Operation = { op: 'updateNode', node: 'a1', set: { title: { zh: '术语库' } } };
    expect(rebase([rename, twice], system, { base: system }).conflicts).toEqual([]);
  });
});

test('E16 every operation can be said in both languages', () => {
  const all: readonly Operation[] = [
    { op: 'insertNode', node: { id: 'n', title: { zh: '新' } }, to: null },
    rename,
    { ...move, to: 'b', before: 'b1' },
    { op: 'removeNode', node: 'a' },
    { op: 'renameNode', node: 'a', id: 'c' },
    { op: 'mergeNodes', nodes: ['a1', 'a2'], into: 'b' },
    { op: 'splitNode', node: 'a', parts: [{ node: { id: 's', title: { zh: '甲' } } }] },
    { ...place, part: '3' },
    { op: 'unplaceStandard', standard: 'x', node: 'a', part: null },
    { op: 'addStandard', standard: { id: 'x', title: { zh: '新' }, status: 'wanted' } },
    { op: 'updateStandard', standard: 'x', set: { status: 'wanted' }, unset: ['level'] },
    { op: 'removeStandard', standard: 'x' },
    { op: 'renameStandard', standard: 'x', id: 'y' },
    { op: 'supersedeStandard', standard: 'x', by: 'y', date: '2026' },
  ];
  expect(all.map(({ op }) => op)).toEqual(Object.keys(operationSchemas));
  expect(all.map((operation) => describeOperation(operation, 'en'))).toMatchInlineSnapshot(`
    [
      "insert the node “n”",
      "change the node “a1”: title",
      "move the node “a2” under “b” before “b1”",
      "remove the node “a”",
      "change the id of the node “a” to “c”",
      "merge the nodes “a1”, “a2” into “b”",
      "split “s” off the node “a”",
      "place the standard “gbt-24421”, part 3, in “a1”",
      "take the standard “x” out of “a”",
      "add the standard “x”",
      "change the standard “x”: status, level",
      "remove the standard “x”",
      "change the id of the standard “x” to “y”",
      "let the standard “y” supersede “x” from 2026 on",
    ]
  `);
  for (const operation of all) {
    for (const language of ['zh', 'en'] as const)
      expect(describeOperation(operation, language)).not.toMatch(/[{}[\]]|undefined|—/);
  }
});
