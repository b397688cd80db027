import {
  addStandard,
  applyOperation,
  coverage,
  findNode,
  insertNode,
  isTixiError,
  mergeNodes,
  moveNode,
  parseSystem,
  placeStandard,
  removeNode,
  removeStandard,
  renameNode,
  renameStandard,
  serializeSystem,
  splitNode,
  supersedeStandard,
  unplaceStandard,
  updateNode,
  updateStandard,
  type Operation,
  type StandardSystem,
} from 'tixi';
import { describe, expect, test } from 'vitest';
import { chainOf, documentWith, fullDocument, nodeWith, standardWith } from '../fixtures/documents.js';

const system: StandardSystem = parseSystem(
  documentWith({
    levels: ['top', 'mid', 'low'].map((id) => ({ id, title: { en: id } })),
    children: [
      nodeWith('a', {
        level: 'top',
        children: [
          nodeWith('a1', { level: 'mid', placements: ['x', { standard: 'y', part: '3', role: 'related' }] }),
          nodeWith('a2', { level: 'mid', expectation: { complete: true }, placements: ['x', 'z'] }),
          nodeWith('a3', { children: [nodeWith('a31', { level: 'low' })] }),
        ],
      }),
      nodeWith('b', { level: 'top', expectation: { required: 2 }, children: [nodeWith('b1', { placements: ['y'] })] }),
    ],
    standards: [
      standardWith('x', { designation: 'GB/T 1-2010', published: '2010-05' }),
      standardWith('y', { designation: 'GB/T 2-2020', relations: [{ type: 'references', target: 'x' }] }),
      standardWith('z', { designation: 'GB/T 1-2020' }),
      standardWith('w', { sameAs: 'z' }),
      standardWith('free'),
    ],
    claims: [
      { about: { nodes: ['a1', 'a2'] }, counts: 'documents', comparator: 'exactly', value: 3, source: 'plan' },
      { about: { nodes: ['b'] }, counts: 'documents', comparator: 'exactly', value: 1, source: 'plan' },
    ],
    sources: [{ id: 'plan', title: { zh: '规划' } }],
  }),
);

const childrenOf = (of: StandardSystem, id: string | null): readonly string[] | undefined =>
  (id === null ? of.children : findNode(of, id)?.children)?.map((node) => node.id);
const placementsOf = (of: StandardSystem, id: string): unknown => findNode(of, id)?.placements;
const standardOf = (of: StandardSystem, id: string): StandardSystem['standards'][number] =>
  of.standards.find((standard) => standard.id === id)!;

interface Refused {
  readonly code: string;
  readonly message: string;
  readonly details: { readonly reason: { readonly zh: string; readonly en: string }; readonly [key: string]: unknown };
}
function refused(act: () => unknown): Refused {
  try {
    act();
  } catch (error) {
    if (isTixiError(error)) return error as unknown as Refused;
    throw error;
  }
  throw new Error('it was carried out');
}
const codeOf = (act: () => unknown): string => refused(act).code;

describe('E1 an operation is carried out whole, or refused with the reason', () => {
  test('E1 the function and the datum do the same', () => {
    const change = { node: 'a2', to: 'b' };
    expect(serializeSystem(applyOperation(system, { op: 'moveNode', ...change }))).toBe(
      serializeSystem(moveNode(system, change)),
    );
  });

  test('E1 what is no operation is refused, and the nearest name is given', () => {
    const wrong = refused(() => applyOperation(system, { op: 'moveNod', node: 'a' } as unknown as Operation));
    expect(wrong.code).toBe('unknown-operation');
    expect(wrong.details.reason.en).toContain('the nearest is “moveNode”');
    for (const value of [null, undefined, 3, 'moveNode', [], {}])
      expect(codeOf(() => applyOperation(system, value as Operation))).toBe('unknown-operation');
  });

  test('E1 an operation that is not written as it should be names the place in it', () => {
    const wrong = refused(() => updateNode(system, { node: 'a', set: { titel: { zh: '甲' } } as object }));
    expect(wrong.code).toBe('invalid-operation');
    expect(wrong.details.reason).toEqual({
      zh: '操作的写法不对：set.titel：此处没有“titel”这个键，最接近的是“title”；自有数据请放在 extra 中',
      en: 'the operation is not written as it should be: set.titel: there is no key “titel” here; the nearest is “title”; data of your own belongs in extra',
    });
    expect(codeOf(() => insertNode(system, { node: { id: '', title: {} }, to: null }))).toBe('invalid-operation');
    expect(codeOf(() => updateNode(system, { node: 'a', set: { id: 'c' } as object }))).toBe('invalid-operation');
    expect(codeOf(() => placeStandard(system, { standard: 'x', node: 'b', due: '2020-02-30' }))).toBe(
      'invalid-operation',
    );
  });

  test('E1 an unknown id is refused with the nearest one', () => {
    const node = refused(() => moveNode(system, { node: 'a31x', to: null }));
    expect([node.code, node.details['nearest']]).toEqual(['unknown-node', 'a31']);
    const standard = refused(() => placeStandard(system, { standard: 'fre', node: 'a' }));
    expect([standard.code, standard.details['nearest']]).toEqual(['unknown-standard', 'free']);
    expect(standard.message).toContain('add it with addStandard first');
  });

  test.each<[string, () => unknown, string]>([
    ['an unknown level', () => updateNode(system, { node: 'a', set: { level: 'tip' } }), 'unknown-level'],
    ['an unknown source', () => updateNode(system, { node: 'a', set: { sources: ['plans'] } }), 'unknown-source'],
    ['levels out of order', () => updateNode(system, { node: 'a', set: { level: 'low' } }), 'level-order'],
    [
      'parts that do not add up',
      () => updateNode(system, { node: 'b', set: { expectation: { required: 3, byLevel: { local: 2 } } } }),
      'sum-mismatch',
    ],
    [
      'an unknown standard in a branch',
      () => insertNode(system, { node: { id: 'n', title: { zh: '新' }, placements: ['x', 'q'] }, to: null }),
      'unknown-standard',
    ],
    [
      'dates that run backwards',
      () => updateStandard(system, { standard: 'x', set: { retired: '2009' } }),
      'date-order',
    ],
    [
      'sameAs that names nothing',
      () => updateStandard(system, { standard: 'x', set: { sameAs: '?' } }),
      'unknown-standard',
    ],
  ])('E1 a document is not left with %s', (_, act, code) => {
    const { code: own, details, message } = refused(act);
    expect(own).toBe('invalid-result');
    expect((details['issues'] as { code: string }[])[0]!.code).toBe(code);
    expect(message).toMatch(/^the document would no longer be valid: (children|standards)\[/);
  });

  test('E1 kinds are of the preset', () => {
    const full = parseSystem(fullDocument);
    const wrong = refused(() => updateStandard(full, { standard: 'y', set: { kind: 'basics' } }));
    expect(wrong.details['issues']).toMatchObject([{ code: 'unknown-kind', path: ['standards', 1, 'kind'] }]);
    const expectation = { required: 1, byKind: { basics: 1 } };
    expect(codeOf(() => updateNode(full, { node: 'b', set: { expectation } }))).toBe('invalid-result');
  });

  test('E1 a document that tixi did not make is parsed first and stays as it was', () => {
    const plain = JSON.parse(serializeSystem(system)) as StandardSystem;
    const after = renameNode(plain, { node: 'a', id: 'c' });
    expect(after.children[0]!.id).toBe('c');
    expect(plain.children[0]!.id).toBe('a');
    expect(Object.isFrozen(plain)).toBe(false);
    expect(codeOf(() => moveNode({ ...plain, levels: 3 } as unknown as StandardSystem, { node: 'a', to: null }))).toBe(
      'invalid-system',
    );
  });

  test('E1 hostile ids and texts are data like any other', () => {
    const id = '__proto__';
    const node = { id, title: { zh: '<script>' }, extra: JSON.parse('{"__proto__": {"polluted": true}}') as object };
    let here = insertNode(system, { node: node as never, to: 'b', before: 'b1' });
    here = addStandard(here, { standard: { id, title: { en: '<script>' }, status: 'in-force' } });
    here = placeStandard(here, { standard: id, node: id, part: 'constructor' });
    here = renameStandard(moveNode(here, { node: id, to: 'a' }), { standard: id, id: 'hasOwnProperty' });
    expect(serializeSystem(parseSystem(serializeSystem(here)))).toBe(serializeSystem(here));
    expect(placementsOf(here, id)).toEqual([{ standard: 'hasOwnProperty', part: 'constructor' }]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe('E2 what is not touched is shared', () => {
  test('E2 an edit copies the path to the root and nothing else', () => {
    const after = updateNode(system, { node: 'a31', set: { note: '注' } });
    expect(after).not.toBe(system);
    expect(after.standards).toBe(system.standards);
    expect(after.claims).toBe(system.claims);
    expect(after.children[1]).toBe(system.children[1]);
    expect(findNode(after, 'a1')).toBe(findNode(system, 'a1'));
    expect(findNode(after, 'a')).not.toBe(findNode(system, 'a'));
  });

  test('E2 a standard that changes leaves the tree and all other standards', () => {
    const after = updateStandard(system, { standard: 'y', set: { status: 'withdrawn' } });
    expect(after.children).toBe(system.children);
    expect(after.standards.map((standard, i) => standard === system.standards[i])).toEqual([
      true,
      false,
      true,
      true,
      true,
    ]);
  });

  test('E2 an operation that changes nothing gives the same document', () => {
    expect(updateNode(system, { node: 'a', set: { level: 'top' }, unset: ['note'] })).toBe(system);
    expect(moveNode(system, { node: 'a2', to: 'a', before: 'a3' })).toBe(system);
    expect(moveNode(system, { node: 'a2', to: 'a', before: 'a2' })).toBe(system);
    expect(renameNode(system, { node: 'a', id: 'a' })).toBe(system);
    expect(updateStandard(system, { standard: 'x', set: { published: '2010-05' } })).toBe(system);
  });

  test('E2 keys come in the order in which a parsed document has them', () => {
    const after = updateNode(system, { node: 'a1', set: { note: '注', code: '1', extra: null } });
    expect(Object.keys(findNode(after, 'a1')!)).toEqual([
      'id',
      'code',
      'title',
      'level',
      'note',
      'placements',
      'extra',
    ]);
  });
});

describe('E8 moving', () => {
  test('E8 to the top, to another node, before one of its children', () => {
    expect(childrenOf(moveNode(system, { node: 'a3', to: null, before: 'b' }), null)).toEqual(['a', 'a3', 'b']);
    expect(childrenOf(moveNode(system, { node: 'a1', to: 'b' }), 'b')).toEqual(['b1', 'a1']);
    expect(childrenOf(moveNode(system, { node: 'a1', to: 'a' }), 'a')).toEqual(['a2', 'a3', 'a1']);
    expect(childrenOf(moveNode(system, { node: 'a3', to: 'a', before: 'a1' }), 'a')).toEqual(['a3', 'a1', 'a2']);
  });

  test('E8 from before into a branch that moves up by it, and out of a branch', () => {
    const in3 = moveNode(system, { node: 'a1', to: 'a3', before: 'a31' });
    expect([childrenOf(in3, 'a'), childrenOf(in3, 'a3')]).toEqual([
      ['a2', 'a3'],
      ['a1', 'a31'],
    ]);
    const last = moveNode(system, { node: 'b1', to: 'a31' });
    expect([childrenOf(last, 'b'), childrenOf(last, 'a31')]).toEqual([undefined, ['b1']]);
  });

  test('E8 not into itself, not before what is no child there, not where levels run backwards', () => {
    expect(codeOf(() => moveNode(system, { node: 'a', to: 'a' }))).toBe('into-itself');
    expect(codeOf(() => moveNode(system, { node: 'a', to: 'a31' }))).toBe('into-itself');
    expect(codeOf(() => moveNode(system, { node: 'a1', to: 'b', before: 'a2' }))).toBe('not-a-child');
    expect(codeOf(() => moveNode(system, { node: 'a1', to: null, before: 'a2' }))).toBe('not-a-child');
    expect(codeOf(() => moveNode(system, { node: 'b', to: 'a' }))).toBe('invalid-result');
    expect(codeOf(() => moveNode(system, { node: 'b', to: 'a3' }))).toBe('invalid-result');
  });

  test('E8 not below level 256', () => {
    const deep = parseSystem(documentWith({ children: [chainOf(255), nodeWith('m', { children: [nodeWith('m1')] })] }));
    expect(codeOf(() => moveNode(deep, { node: 'm', to: 'n255' }))).toBe('too-deep');
    const fits = moveNode(deep, { node: 'm1', to: 'n255' });
    expect(findNode(fits, 'n255')?.children?.length).toBe(1);
    const two = { id: 'q', title: { zh: '新' }, children: [{ id: 'q1', title: { zh: '新' } }] };
    expect(codeOf(() => insertNode(deep, { node: two, to: 'n255' }))).toBe('too-deep');
    expect(codeOf(() => insertNode(deep, { node: chainOf(300) as never, to: null }))).toBe('invalid-operation');
  });
});

describe('E9 ids', () => {
  test('E9 a node that gets another id is named so wherever it was named', () => {
    const after = renameNode(system, { node: 'a2', id: 'c' });
    expect(after.claims[0]!.about.nodes).toEqual(['a1', 'c']);
    expect(after.claims[1]).toBe(system.claims[1]);
    expect(childrenOf(after, 'a')).toEqual(['a1', 'c', 'a3']);
  });

  test('E9 a standard that gets another id is named so in placements, sameAs and relations', () => {
    const x = renameStandard(system, { standard: 'x', id: 'one' });
    expect([placementsOf(x, 'a1'), placementsOf(x, 'a2')]).toEqual([
      ['one', { standard: 'y', role: 'related', part: '3' }],
      ['one', 'z'],
    ]);
    expect(standardOf(x, 'y').relations).toEqual([{ type: 'references', target: 'one' }]);
    expect(standardOf(renameStandard(system, { standard: 'z', id: 'two' }), 'w').sameAs).toBe('two');
    expect(coverage(x).total).toEqual(coverage(system).total);
  });

  test('E9 an id that is taken is refused', () => {
    expect(codeOf(() => renameNode(system, { node: 'a', id: 'b1' }))).toBe('id-taken');
    expect(codeOf(() => renameStandard(system, { standard: 'x', id: 'y' }))).toBe('id-taken');
    expect(codeOf(() => insertNode(system, { node: { id: 'a', title: { zh: '新' } }, to: null }))).toBe('id-taken');
    const twice = { id: 'n', title: { zh: '新' }, children: [{ id: 'n', title: { zh: '新' } }] };
    expect(codeOf(() => insertNode(system, { node: twice, to: null }))).toBe('id-taken');
    expect(codeOf(() => addStandard(system, { standard: standardWith('x') as never }))).toBe('id-taken');
    expect(codeOf(() => splitNode(system, { node: 'a', parts: [{ node: { id: 'b', title: { zh: '新' } } }] }))).toBe(
      'id-taken',
    );
  });
});

describe('E10 claims are never left without what they speak of', () => {
  test('E10 removing a branch that a claim is about needs a word on it', () => {
    const wrong = refused(() => removeNode(system, { node: 'a' }));
    expect([wrong.code, wrong.details['nodes'], wrong.details['claims']]).toEqual(['claimed', ['a1', 'a2'], [0]]);
    const after = removeNode(system, { node: 'a', claims: 'remove' });
    expect(after.claims).toEqual([system.claims[1]]);
    expect(after.standards).toBe(system.standards);
    expect(childrenOf(removeNode(system, { node: 'a3' }), 'a')).toEqual(['a1', 'a2']);
  });

  test('E10 merging carries claims over, or removes them', () => {
    const change = { nodes: ['a2'], into: 'a1', expectation: null };
    expect(codeOf(() => mergeNodes(system, change))).toBe('claimed');
    expect(mergeNodes(system, { ...change, claims: 'carry' }).claims[0]!.about.nodes).toEqual(['a1']);
    expect(mergeNodes(system, { ...change, claims: 'remove' }).claims).toEqual([system.claims[1]]);
  });
});

describe('E11 merging', () => {
  const merge = (first: unknown[], second: unknown[]): unknown => {
    const two = parseSystem({
      ...JSON.parse(serializeSystem(system)),
      children: [nodeWith('p', { placements: first }), nodeWith('q', { placements: second })],
      claims: [],
    });
    return placementsOf(mergeNodes(two, { nodes: ['q'], into: 'p' }), 'p');
  };

  test('E11 the same clause of a standard stands once, with the stronger role and all that was said', () => {
    expect(merge(['x'], ['x', 'y'])).toEqual(['x', 'y']);
    expect(merge([{ standard: 'x', role: 'related' }], ['x'])).toEqual(['x']);
    expect(
      merge([{ standard: 'x', role: 'related', note: '注' }], [{ standard: 'x', role: 'adopted', due: '2027' }]),
    ).toEqual([{ standard: 'x', role: 'adopted', due: '2027', note: '注' }]);
    expect(merge([{ standard: 'x', code: '1', order: 1 }], [{ standard: 'x', code: '7', order: 7 }])).toEqual([
      { standard: 'x', code: '1', order: 1 },
    ]);
  });

  test('E11 other clauses, and placements that contradict each other, stay apart', () => {
    const third = { standard: 'x', part: '3' };
    expect(merge(['x', third], [{ standard: 'x', part: '4' }, third])).toEqual([
      'x',
      third,
      { standard: 'x', part: '4' },
    ]);
    const [here, there] = [
      { standard: 'x', due: '2027' },
      { standard: 'x', due: '2028' },
    ];
    expect(merge([here], [there])).toEqual([here, there]);
  });

  test('E11 children follow in order; those of a child take its place', () => {
    expect(childrenOf(mergeNodes(system, { nodes: ['a3'], into: 'a' }), 'a')).toEqual(['a1', 'a2', 'a31']);
    const up = updateNode(insertNode(system, { node: { id: 'a4', title: { zh: '新' } }, to: 'a' }), {
      node: 'b',
      unset: ['expectation'],
    });
    expect(childrenOf(mergeNodes(up, { nodes: ['a3'], into: 'a' }), 'a')).toEqual(['a1', 'a2', 'a31', 'a4']);
    const merged = mergeNodes(up, { nodes: ['b', 'a3'], into: 'a', claims: 'carry' });
    expect(childrenOf(merged, 'a')).toEqual(['a1', 'a2', 'a31', 'a4', 'b1']);
    expect([childrenOf(merged, null), merged.claims[1]!.about.nodes]).toEqual([['a'], ['a']]);
  });

  test('E11 what is required of the merged node is stated, never guessed', () => {
    expect(codeOf(() => mergeNodes(system, { nodes: ['b'], into: 'a', claims: 'carry' }))).toBe(
      'expectation-undecided',
    );
    const after = mergeNodes(system, { nodes: ['b'], into: 'a', claims: 'carry', expectation: { required: 9 } });
    expect(findNode(after, 'a')?.expectation).toEqual({ required: 9 });
    const none = mergeNodes(system, { nodes: ['a1'], into: 'a2', claims: 'carry', expectation: null });
    expect(findNode(none, 'a2')).not.toHaveProperty('expectation');
  });

  test('E11 not into a node within, not with itself', () => {
    expect(codeOf(() => mergeNodes(system, { nodes: ['a3'], into: 'a31' }))).toBe('into-itself');
    expect(codeOf(() => mergeNodes(system, { nodes: ['a3', 'a3'], into: 'a' }))).toBe('same-node');
    expect(codeOf(() => mergeNodes(system, { nodes: ['a'], into: 'a' }))).toBe('same-node');
  });
});

describe('E12 splitting', () => {
  test('E12 parts stand after the node with what they name; the rest stays', () => {
    const after = splitNode(system, {
      node: 'a1',
      parts: [
        { node: { id: 's', title: { zh: '甲' }, level: 'mid', extra: 1 }, placements: [{ standard: 'y', part: '3' }] },
        { node: { id: 't', title: { zh: '乙' } } },
      ],
    });
    expect(childrenOf(after, 'a')).toEqual(['a1', 's', 't', 'a2', 'a3']);
    expect([placementsOf(after, 'a1'), placementsOf(after, 's')]).toEqual([
      ['x'],
      [{ standard: 'y', role: 'related', part: '3' }],
    ]);
    expect(Object.keys(findNode(after, 's')!)).toEqual(['id', 'title', 'level', 'placements', 'extra']);
    expect(after.claims).toBe(system.claims);
  });

  test('E12 nothing is taken twice, and nothing that is not there', () => {
    const part = (id: string, placements: string[], children: string[] = []): object => ({
      node: { id, title: { zh: id } },
      placements,
      children,
    });
    const split = (node: string, ...parts: object[]) =>
      codeOf(() => splitNode(system, { node, parts: parts as never }));
    expect(split('a1', part('s', ['x']), part('t', ['x']))).toBe('taken-twice');
    expect(split('a', part('s', [], ['a1']), part('t', [], ['a1']))).toBe('taken-twice');
    expect(split('a1', part('s', ['z']))).toBe('not-placed');
    expect(split('a', part('s', [], ['a31']))).toBe('not-a-child');
    expect(split('b', part('s', [], ['b1']))).toBe('expectation-undecided');
    const kept = { required: 1 };
    const after = splitNode(system, { node: 'b', expectation: kept, parts: [part('s', [], ['b1'])] as never });
    expect([findNode(after, 'b')?.expectation, childrenOf(after, 'b'), childrenOf(after, 's')]).toEqual([
      kept,
      undefined,
      ['b1'],
    ]);
  });

  test('E12 merging takes back what splitting did', () => {
    const parts = [{ node: { id: 's', title: { zh: '甲' } }, children: ['a2', 'a3'] }];
    const back = mergeNodes(splitNode(system, { node: 'a', parts }), { nodes: ['s'], into: 'a' });
    expect(serializeSystem(back)).toBe(serializeSystem(system));
  });
});

describe('E13 placing', () => {
  test('E1 a designation in the place of an id is answered with the id, and undefined is nothing given', () => {
    const wrong = refused(() => placeStandard(system, { standard: 'gb/t 1－2020', node: 'b' }));
    expect([wrong.code, wrong.details['nearest']]).toEqual(['unknown-standard', 'z']);
    const given = { node: 'a2', to: null, before: undefined } as unknown as { node: string; to: null };
    expect(childrenOf(moveNode(system, given), null)).toEqual(['a', 'b', 'a2']);
  });

  test('E13 a placement says no more than it needs, and stands where it is told', () => {
    const after = placeStandard(system, { standard: 'z', node: 'a1', before: { standard: 'y', part: '3' } });
    expect(placementsOf(after, 'a1')).toEqual(['x', 'z', { standard: 'y', role: 'related', part: '3' }]);
    expect(placementsOf(placeStandard(system, { standard: 'z', node: 'a3', due: '2027' }), 'a3')).toEqual([
      { standard: 'z', due: '2027' },
    ]);
    expect(codeOf(() => placeStandard(system, { standard: 'z', node: 'a1', before: 'free' }))).toBe('not-placed');
  });

  test('E13 the same clause is placed once, others beside it', () => {
    expect(codeOf(() => placeStandard(system, { standard: 'x', node: 'a1', role: 'adopted' }))).toBe('already-placed');
    expect(codeOf(() => placeStandard(system, { standard: 'y', node: 'a1', part: '3' }))).toBe('already-placed');
    const both = placeStandard(system, { standard: 'y', node: 'a1', part: '4' });
    expect(placementsOf(unplaceStandard(both, { standard: 'y', node: 'a1' }), 'a1')).toEqual(['x']);
    expect(placementsOf(unplaceStandard(both, { standard: 'y', node: 'a1', part: '3' }), 'a1')).toEqual([
      'x',
      { standard: 'y', part: '4' },
    ]);
    expect(codeOf(() => unplaceStandard(both, { standard: 'y', node: 'a1', part: null }))).toBe('not-placed');
    expect(findNode(unplaceStandard(system, { standard: 'y', node: 'b1' }), 'b1')).not.toHaveProperty('placements');
  });
});

describe('E14 standards come and go', () => {
  test('E14 one is added at the end or before another', () => {
    const standard = { id: 'n', title: { zh: '新' }, status: 'drafting' } as const;
    expect(addStandard(system, { standard }).standards.map(({ id }) => id)).toEqual(['x', 'y', 'z', 'w', 'free', 'n']);
    expect(addStandard(system, { standard, before: 'y' }).standards[1]).toEqual(standard);
  });

  test('E14 one is removed only where it stands nowhere and nothing names it', () => {
    const placed = refused(() => removeStandard(system, { standard: 'z' }));
    expect([placed.code, placed.details['nodes']]).toEqual(['placed', ['a2']]);
    const counted = moveNode(system, { node: 'a1', to: 'b' });
    for (const of of [system, counted]) {
      const nodes = of === system ? ['a1', 'a2'] : ['a2', 'a1'];
      expect(refused(() => removeStandard(of, { standard: 'x' })).details['nodes']).toEqual(nodes);
      coverage(of);
      expect(refused(() => removeStandard(of, { standard: 'x' })).details['nodes']).toEqual(nodes);
      const related = placeStandard(of, { standard: 'free', node: 'a3', role: 'related' });
      expect(refused(() => removeStandard(related, { standard: 'free' })).details['nodes']).toEqual(['a3']);
    }
    const named = refused(() =>
      removeStandard(unplaceStandard(system, { standard: 'z', node: 'a2' }), { standard: 'z' }),
    );
    expect([named.code, named.details['standards']]).toEqual(['referenced', ['w']]);
    expect(removeStandard(system, { standard: 'free' }).standards).toHaveLength(4);
  });
});

describe('E15 superseding', () => {
  test('E15 the old one is marked, the new one stands in its place and says whom it replaces', () => {
    const part = placeStandard(system, { standard: 'x', node: 'b1', part: '2', role: 'adopted', note: '注' });
    const after = supersedeStandard(part, { standard: 'x', by: 'free', date: '2026-12-01' });
    expect(standardOf(after, 'x')).toMatchObject({ status: 'superseded', retired: '2026-12-01' });
    expect(standardOf(after, 'free').relations).toEqual([{ type: 'replaces', target: 'x' }]);
    expect(placementsOf(after, 'a1')).toEqual(['free', { standard: 'y', role: 'related', part: '3' }]);
    expect(placementsOf(after, 'b1')).toEqual(['y', { standard: 'free', role: 'adopted', part: '2', note: '注' }]);
  });

  test('E15 where both stand they become one; a replacement that is stated already is not stated twice', () => {
    const after = supersedeStandard(system, { standard: 'x', by: 'z' });
    expect(placementsOf(after, 'a2')).toEqual(['z']);
    expect(standardOf(after, 'x')).not.toHaveProperty('retired');
    const stated = updateStandard(system, {
      standard: 'z',
      set: { relations: [{ type: 'replaces', target: 'GB/T 1-2010' }] },
    });
    const again = supersedeStandard(stated, { standard: 'x', by: 'z' });
    expect(standardOf(again, 'z')).toBe(standardOf(stated, 'z'));
  });

  test('E15 not by itself, not in a circle, not before it was published', () => {
    expect(codeOf(() => supersedeStandard(system, { standard: 'x', by: 'x' }))).toBe('superseded-by-itself');
    const once = supersedeStandard(supersedeStandard(system, { standard: 'x', by: 'z' }), {
      standard: 'z',
      by: 'free',
    });
    expect(codeOf(() => supersedeStandard(once, { standard: 'free', by: 'x' }))).toBe('replacement-circle');
    expect(codeOf(() => supersedeStandard(system, { standard: 'x', by: 'z', date: '2010-04' }))).toBe('invalid-result');
  });

  test('E15 a replacement is known by its designation, too, however that is typed', () => {
    const state = (target: string) =>
      updateStandard(system, { standard: 'z', set: { relations: [{ type: 'replaces', target }] } });
    expect(codeOf(() => supersedeStandard(state('GB/T 1-2010'), { standard: 'z', by: 'x' }))).toBe(
      'replacement-circle',
    );
    const typed = state('gbt 1—2010');
    expect(codeOf(() => supersedeStandard(typed, { standard: 'z', by: 'x' }))).toBe('replacement-circle');
    expect(standardOf(supersedeStandard(typed, { standard: 'x', by: 'z' }), 'z')).toBe(standardOf(typed, 'z'));
    const other = supersedeStandard(state('GB/T 1-2005'), { standard: 'x', by: 'z' });
    expect(standardOf(other, 'z').relations).toHaveLength(2);
  });
});
