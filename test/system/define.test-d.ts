import { expectTypeOf, test } from 'vitest';
import type { LevelId, NodeId, StandardId, StandardSystem } from '../../src/model/system.js';
import { defineSystem, type ExpectationDefinition } from '../../src/system/define.js';
import { ancestorsOf, descendantsOf, findNode, pathOf } from '../../src/system/find.js';
import { parseSystem } from '../../src/system/parse.js';
import { walkNodes } from '../../src/system/walk.js';

const title = { zh: '题' };
const system = defineSystem({
  id: 'demo',
  title,
  levels: [
    { id: 'subsystem', title },
    { id: 'category', title },
  ],
  children: [
    {
      id: 'a',
      title,
      level: 'subsystem',
      children: [
        { id: 'a1', title, level: 'category', placements: ['x', { standard: 'y', role: 'adopted' }] },
        { id: 'a2', title, children: [{ id: 'deep', title, placements: ['y'] }] },
      ],
    },
    { id: 'b', title, expectation: { notApplicable: '无' } },
  ],
  standards: [
    { id: 'x', title, status: 'in-force' },
    { id: 'y', title, status: 'wanted' },
  ],
  claims: [
    { about: { nodes: ['a1'] }, at: 'category', counts: 'documents', comparator: 'about', value: 1, source: 's' },
  ],
  sources: [{ id: 's', title }],
});

test('ids and levels are literal types, at every depth', () => {
  expectTypeOf<NodeId<typeof system>>().toEqualTypeOf<'a' | 'a1' | 'a2' | 'deep' | 'b'>();
  expectTypeOf<StandardId<typeof system>>().toEqualTypeOf<'x' | 'y'>();
  expectTypeOf<LevelId<typeof system>>().toEqualTypeOf<'subsystem' | 'category'>();
});

test('what is found carries the literal types on', () => {
  const node = findNode(system, 'deep');
  expectTypeOf(node?.id).toEqualTypeOf<'a' | 'a1' | 'a2' | 'deep' | 'b' | undefined>();
  for (const { node: visited } of walkNodes(system)) {
    findNode(system, visited.id);
    expectTypeOf(visited.level).toEqualTypeOf<'subsystem' | 'category' | undefined>();
  }
});

test('a misspelt node id does not compile in later calls', () => {
  findNode(system, 'a1');
  // @ts-expect-error there is no such node
  findNode(system, 'a3');
  // @ts-expect-error there is no such node
  pathOf(system, 'deeep');
  // @ts-expect-error there is no such node
  ancestorsOf(system, 'A');
  // @ts-expect-error there is no such node
  descendantsOf(system, '');
  // @ts-expect-error a standard is no node
  findNode(system, 'x');
});

test('a parsed system takes any id', () => {
  const parsed = parseSystem('{}');
  expectTypeOf(parsed).toEqualTypeOf<StandardSystem>();
  expectTypeOf<NodeId<typeof parsed>>().toEqualTypeOf<string>();
  findNode(parsed, 'anything');
});

test('a defined system is taken wherever a system is', () => {
  expectTypeOf(system).toExtend<StandardSystem>();
});

const head = { id: 's', title, levels: [{ id: 'l', title }] } as const;
const x = { id: 'x', title, status: 'in-force' } as const;

test('a placement of a standard that is not there does not compile, as id or as record, at any depth', () => {
  // @ts-expect-error z is no standard
  defineSystem({ ...head, standards: [x], children: [{ id: 'a', title, placements: ['z'] }] });
  // @ts-expect-error z is no standard
  defineSystem({ ...head, standards: [x], children: [{ id: 'a', title, placements: [{ standard: 'z' }] }] });
  defineSystem({
    ...head,
    standards: [x],
    children: [
      {
        id: 'a',
        title,
        // @ts-expect-error z is no standard
        children: [{ id: 'b', title, children: [{ id: 'c', title, placements: ['x', 'z'] }] }],
      },
    ],
  });
});

test('a level that is not declared does not compile, at any depth', () => {
  // @ts-expect-error m is no level
  defineSystem({ ...head, standards: [], children: [{ id: 'a', title, level: 'm' }] });
  defineSystem({
    ...head,
    standards: [],
    // @ts-expect-error m is no level
    children: [{ id: 'a', title, level: 'l', children: [{ id: 'b', title, level: 'm' }] }],
  });
});

test('a claim about a node or a level that is not there does not compile', () => {
  const claim = { counts: 'nodes', comparator: 'exactly', value: 1, source: 's' } as const;
  const rest = { ...head, standards: [], children: [{ id: 'a', title }], sources: [{ id: 's', title }] } as const;
  defineSystem({ ...rest, claims: [{ ...claim, about: { nodes: ['a'] }, at: 'l' }] });
  // @ts-expect-error c is no node
  defineSystem({ ...rest, claims: [{ ...claim, about: { nodes: ['c'] } }] });
  // @ts-expect-error m is no level
  defineSystem({ ...rest, claims: [{ ...claim, about: {}, at: 'm' }] });
});

test('a misspelt key does not compile: at the top, in a node at any depth, a placement, a standard, a claim', () => {
  // @ts-expect-error edtion is no key
  defineSystem({ ...head, standards: [], children: [], edtion: '1' });
  // @ts-expect-error placement is no key
  defineSystem({ ...head, standards: [x], children: [{ id: 'a', title, placement: ['x'] }] });
  defineSystem({
    ...head,
    standards: [x],
    // @ts-expect-error chilren is no key
    children: [{ id: 'a', title, children: [{ id: 'b', title, children: [{ id: 'c', title, chilren: [] }] }] }],
  });
  defineSystem({
    ...head,
    standards: [x],
    // @ts-expect-error rol is no key of a placement
    children: [{ id: 'a', title, placements: [{ standard: 'x', rol: 'core' }] }],
  });
  // @ts-expect-error desgination is no key
  defineSystem({ ...head, standards: [{ ...x, desgination: 'GB 1-2000' }], children: [] });
  // @ts-expect-error zhs is no key of a title
  defineSystem({ ...head, standards: [], children: [{ id: 'a', title: { zh: '题', zhs: '题' } }] });
});

test('a value outside a closed set does not compile', () => {
  // @ts-expect-error valid is no status
  defineSystem({ ...head, standards: [{ id: 'x', title, status: 'valid' }], children: [] });
  // @ts-expect-error complete is never false
  defineSystem({ ...head, standards: [], children: [{ id: 'a', title, expectation: { complete: false } }] });
});

test('what comes back is readonly', () => {
  // @ts-expect-error it is readonly
  system.id = 'other';
  // @ts-expect-error it is readonly
  system.children.length = 0;
});

test('an empty list of standards or levels takes no ids, and an expectation has one form', () => {
  const empty = { id: 'empty', title, levels: [], standards: [] } as const;
  // @ts-expect-error there is no standard to place
  defineSystem({ ...empty, levels: [], standards: [], children: [{ id: 'a', title, placements: ['x'] }] });
  // @ts-expect-error there is no level to be on
  defineSystem({ ...empty, levels: [], standards: [], children: [{ id: 'a', title, level: 'category' }] });
  // @ts-expect-error a number and a complete list at once
  const mixed = { required: 1, complete: true } satisfies ExpectationDefinition;
  expectTypeOf(mixed).not.toBeAny();
});
