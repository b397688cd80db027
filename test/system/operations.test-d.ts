import { expectTypeOf, test } from 'vitest';
import { defineSystem } from '../../src/system/define.js';
import { createHistory } from '../../src/system/history/create-history.js';
import { applyOperation } from '../../src/system/operations/apply-operation.js';
import { insertNode } from '../../src/system/operations/insert-node.js';
import { moveNode } from '../../src/system/operations/move-node.js';
import { placeStandard } from '../../src/system/operations/place-standard.js';
import { updateNode } from '../../src/system/operations/update-node.js';
import { updateStandard } from '../../src/system/operations/update-standard.js';
import type { Operation } from '../../src/model/operation.js';
import type { StandardSystem } from '../../src/model/system.js';

const title = { zh: '题' };
const system = defineSystem({
  id: 'demo',
  title,
  levels: [{ id: 'category', title }],
  children: [
    { id: 'a', title, level: 'category', children: [{ id: 'a1', title, placements: ['x'] }] },
    { id: 'b', title },
  ],
  standards: [{ id: 'x', title, status: 'in-force' }],
});

test('ids and levels of a defined system are held to what it has', () => {
  moveNode(system, { node: 'a1', to: 'b' });
  moveNode(system, { node: 'a1', to: null, before: 'b' });
  // @ts-expect-error there is no node a2
  moveNode(system, { node: 'a2', to: 'b' });
  // @ts-expect-error nor may one stand under it
  applyOperation(system, { op: 'moveNode', node: 'a1', to: 'c' });
  // @ts-expect-error there is no standard y
  placeStandard(system, { standard: 'y', node: 'a' });
  // @ts-expect-error there is no level top
  updateNode(system, { node: 'a', set: { level: 'top' } });
  // @ts-expect-error nor may a new node be of it
  insertNode(system, { node: { id: 'n', title, level: 'top' }, to: 'a' });
});

test('what an operation returns is a system of any ids', () => {
  const after = insertNode(system, { node: { id: 'n', title }, to: 'a' });
  expectTypeOf(after).toEqualTypeOf<StandardSystem>();
  moveNode(after, { node: 'n', to: null });
  expectTypeOf(createHistory(system).apply({ op: 'removeNode', node: 'n' }).system).toEqualTypeOf<StandardSystem>();
});

test('an operation knows its keys, and which of them may be taken away', () => {
  const operation: Operation = { op: 'updateNode', node: 'a', set: { note: '注' }, unset: ['code'] };
  expectTypeOf(operation.op).toEqualTypeOf<'updateNode'>();
  // @ts-expect-error a title may be changed, not taken away
  updateNode(system, { node: 'a', unset: ['title'] });
  // @ts-expect-error the status neither
  updateStandard(system, { standard: 'x', unset: ['status'] });
  // @ts-expect-error another id is given with renameNode
  updateNode(system, { node: 'a', set: { id: 'c' } });
  // @ts-expect-error there is no such operation
  applyOperation(system, { op: 'dropNode', node: 'a' });
});
