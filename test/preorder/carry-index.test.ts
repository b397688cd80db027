import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import {
  coverage,
  coverageRow,
  createHistory,
  moveNode,
  parseSystem,
  pathOf,
  placeStandard,
  supersedeStandard,
  unplaceStandard,
  updateStandard,
  type StandardSystem,
  type SystemNode,
} from 'tixi';
import { describe, expect, test } from 'vitest';
import { carryIndex, ledgerOf } from '../../src/preorder/carry-index.js';
import { systemIndex } from '../../src/preorder/system-index.js';
import { makeSystem, sizes } from '../bench/gen.mjs';
import { documentWith, nodeWith, standardWith } from '../fixtures/documents.js';
import { ours, withNodes } from '../fixtures/random-edit.js';

/** The rows that the last edit has counted anew. */
const touched = (system: StandardSystem): number => ledgerOf(systemIndex(system))?.touched.length ?? Number.NaN;

/** A standard more in a node, and everything else as it was. */
function placed(system: StandardSystem, id: string, standard: string): StandardSystem {
  const after = withNodes(system, (node, children) => {
    const made = children === node.children || children === undefined ? node : { ...node, children };
    return node.id === id ? { ...made, placements: [...(node.placements ?? []), standard] } : made;
  });
  carryIndex(system, after, { kind: 'placements', nodes: [id] });
  return after;
}

function leavesOf({ children = [] }: { readonly children?: readonly SystemNode[] | undefined }): SystemNode[] {
  return children.flatMap((node) => (node.children === undefined ? [node] : leavesOf(node)));
}

describe('What an edit costs', () => {
  const system = parseSystem(makeSystem(sizes.M, 'A'), { trusted: true });
  coverageRow(system, null);
  const leaves = leavesOf(system);

  test('one placement among 100,000 standards counts the path to the system anew and no other row', () => {
    for (let i = 0; i < 40; i++) {
      const leaf = leaves[i * 31]!;
      const after = placed(system, leaf.id, system.standards[i * 997]!.id);
      expect(touched(after)).toBe(pathOf(system, leaf.id).length + 1);
    }
  });

  test('placeStandard itself does so too, unplaceStandard and undo as well, and the counts are right', () => {
    let history = createHistory(system);
    for (let i = 0; i < 40; i++) {
      const leaf = leaves[i * 31]!;
      const path = pathOf(system, leaf.id).length + 1;
      const placement = { standard: system.standards[i * 997]!.id, node: leaf.id };
      const after = placeStandard(system, placement);
      expect(touched(after)).toBe(path);
      expect(touched(unplaceStandard(after, placement))).toBe(path);
      history = history.apply({ op: 'placeStandard', ...placement });
      expect(touched(history.system)).toBe(path);
      expect(touched(history.undo().system)).toBe(path);
    }
    const { rows, total } = coverage(JSON.parse(JSON.stringify(history.system)) as StandardSystem);
    expect(coverageRow(history.system, null)).toEqual(total);
    for (const row of rows.filter((_, i) => i % 50 === 0)) expect(coverageRow(history.system, row.node)).toEqual(row);
  });

  test('moveNode counts two paths, updateStandard the paths to where the standard stands', () => {
    const [from, to] = [leaves[0]!, system.children.at(-1)!];
    const moved = moveNode(system, { node: from.id, to: to.id });
    expect(touched(moved)).toBe(pathOf(system, from.id).length - 1 + 1 + 1);
    const { id, status } = system.standards[7]!;
    const after = updateStandard(moved, { standard: id, set: { status: status === 'unknown' ? 'wanted' : 'unknown' } });
    expect(touched(after)).toBeLessThan(40);
    expect(coverageRow(after, null)).toEqual(coverage({ ...after }).total);
  });

  test('supersedeStandard counts the paths to where the two standards stand, undone as well', () => {
    const [old, by] = [system.standards[7]!, system.standards[70_007]!];
    const operation = { op: 'supersedeStandard', standard: old.id, by: by.id } as const;
    const after = supersedeStandard(system, { standard: old.id, by: by.id });
    expect(touched(after)).toBeGreaterThan(0);
    expect(touched(after)).toBeLessThan(80);
    expect(coverageRow(after, null)).toEqual(coverage({ ...after }).total);
    const back = createHistory(system).apply(operation).undo().system;
    expect(touched(back)).toBe(touched(after));
    expect(coverageRow(back, null)).toEqual(coverageRow(system, null));
  });

  test('one branch that is moved counts the paths to its old and its new place anew', () => {
    const [from, to] = [leaves[0]!, system.children.at(-1)!];
    const after = withNodes(system, (node, children) => {
      const kept = children?.filter(({ id }) => id !== from.id);
      if (node.id === to.id) return { ...node, children: [...(kept ?? []), from] };
      return kept?.length === node.children?.length && children === node.children ? node : { ...node, children: kept! };
    });
    carryIndex(system, after, { kind: 'moved', node: from.id });
    expect(touched(after)).toBe(pathOf(system, from.id).length - 1 + 1 + 1);
    expect(coverageRow(after, null)).toEqual(coverage({ ...after }).total);
  });

  test('another title of a standard counts nothing anew', () => {
    const standards = system.standards.with(7, { ...system.standards[7]!, title: { zh: '另名' } });
    const after = ours(system, { standards });
    carryIndex(system, after, { kind: 'standards', ids: [standards[7]!.id] });
    expect(touched(after)).toBe(0);
    expect(coverageRow(after, null)).toEqual(coverageRow(system, null));
  });
});

describe('A long chain of edits', () => {
  const small = parseSystem(
    documentWith({
      children: [nodeWith('a', { children: [nodeWith('b'), nodeWith('c')] })],
      standards: Array.from({ length: 50 }, (_, i) => standardWith(`s${i}`)),
    }),
  );

  test('keeps none of the documents between its first and its last alive', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const between: WeakRef<StandardSystem>[] = [];
    let system = small;
    coverageRow(system, null);
    for (let i = 0; i < 100; i++) {
      // A day that was not asked for before starts a chain anew.
      if (i % 10 === 0) coverageRow(system, null, { asOf: `20${10 + i / 10}-01-01` });
      system = placed(system, i % 2 === 0 ? 'b' : 'c', `s${i % 50}`);
      between.push(new WeakRef(system));
    }
    between.pop();
    await new Promise(setImmediate);
    collect();
    expect(between.filter((one) => one.deref() !== undefined).length).toBeLessThanOrEqual(1);
    expect(coverageRow(system, null).placements).toBe(100);
    expect(coverageRow(small, null).placements).toBe(0);
  });

  test('is not carried over where the edit is none of those that are known', () => {
    const after = ours(small, { expectation: { required: 4 } });
    coverageRow(small, null);
    carryIndex(small, after, { kind: 'other' });
    expect(ledgerOf(systemIndex(after))).toBeNull();
    expect(coverageRow(after, null).required).toBe(4);
  });
});

test('C1 a document keeps the counts of eight days, the latest asked for', () => {
  const index = systemIndex(parseSystem(makeSystem(sizes.S, 'A')));
  const days = Array.from({ length: 12 }, (_, i) => `20${i + 10}-01-01`);
  for (const day of days) index.snapshot(day);
  expect(index.days().map(({ asOf }) => asOf)).toEqual(days.slice(-8));
});
