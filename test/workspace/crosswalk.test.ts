import { describe, expect, test } from 'vitest';
import { crosswalk, type Crosswalk } from 'tixi';
import { linksOf, systemOf, workspaceOf, type Tree } from './fixtures.js';

/** Rows as `a1 → b2 (3): up equal down`. */
const shown = ({ rows }: Crosswalk): readonly string[] =>
  rows.map(({ source, target, score, steps }) =>
    target === null
      ? `${source.node} → none`
      : `${source.node} → ${target.node} (${String(score)}): ${steps.map(({ step }) => step).join(' ')}`,
  );

const made = (trees: Readonly<Record<string, Tree>>, links: string, more: object = {}): Crosswalk =>
  crosswalk(
    workspaceOf(
      Object.entries(trees).map(([id, tree]) => systemOf(id, tree)),
      links === '' ? [] : linksOf(links),
    ),
    'a',
    'b',
    more,
  );

describe('L4 the cheapest path', () => {
  test('L4 every node has a row, in document order, and without a path target, score and tier are null', () => {
    const result = made({ a: { a1: { a11: null }, a2: null }, b: { b1: null } }, 'a/a2 equal b/b1');
    expect(result.rows.map(({ source }) => source.node)).toEqual(['a1', 'a11', 'a2']);
    expect(result.rows[0]).toEqual({
      source: { system: 'a', node: 'a1' },
      target: null,
      score: null,
      tier: null,
      steps: [],
      alternatives: [],
      statedNone: [],
    });
    expect(result.rows[2]).toMatchObject({ target: { system: 'b', node: 'b1' }, score: 0, tier: 'direct' });
  });

  test('L4 a section reachable only over a parent keeps its path although another section of the pair is directly linked', () => {
    const result = made(
      { a: { a1: { a11: null }, a2: null }, b: { b1: null, b2: null } },
      `a/a2 equal b/b2
       a/a1 equal b/b1`,
    );
    expect(shown(result)).toEqual(['a1 → b1 (0): equal', 'a11 → b1 (2): up equal', 'a2 → b2 (0): equal']);
  });

  test('L4 the cheapest path wins over the shortest', () => {
    const result = made(
      { a: { a1: null }, hub: { h1: null, h2: null, h3: null }, b: { b1: null } },
      `a/a1 related b/b1
       a/a1 equal hub/h1
       hub/h1 equal hub/h2
       hub/h2 equal hub/h3
       hub/h3 equal b/b1`,
    );
    expect(shown(result)).toEqual(['a1 → b1 (0): equal equal equal equal']);
  });

  test('L4 of paths of one score the one of fewer steps counts, then the one over the earlier stops', () => {
    const trees = { a: { a1: null }, hub: { h1: null, h2: null }, b: { b1: null, b2: null, b3: null } };
    const links = [
      'a/a1 equal hub/h2',
      'a/a1 equal hub/h1',
      'hub/h2 equal b/b1',
      'hub/h1 equal b/b1',
      'a/a1 equal b/b3',
      'a/a1 equal b/b2',
    ];
    for (const order of [links, links.toReversed(), links.toSorted()]) {
      const { rows } = made(trees, order.join('\n'));
      const paths = [rows[0]!, ...rows[0]!.alternatives].map(({ target, steps }) => [
        target!.node,
        ...steps.map(({ to }) => ('node' in to ? to.node : '')),
      ]);
      expect(paths).toEqual([
        ['b2', 'b2'],
        ['b3', 'b3'],
        ['b1', 'h1', 'b1'],
      ]);
    }
  });

  test('L4 up costs 2, down 1, related 2, anything else nothing, and tiers follow the score', () => {
    const result = made(
      { a: { a1: { a11: { a111: { a1111: { a11111: null } } } } }, b: { b1: { b11: null } } },
      'a/a1 related b/b1',
    );
    expect(shown(result)).toEqual([
      'a1 → b1 (2): related',
      'a11 → b1 (4): up related',
      'a111 → b1 (6): up up related',
      'a1111 → b1 (8): up up up related',
      'a11111 → b1 (10): up up up up related',
    ]);
    expect(result.rows.map(({ tier }) => tier)).toEqual(['strong', 'average', 'average', 'weak', 'weak']);
    expect(result.rows[0]?.alternatives[0]).toMatchObject({ target: { node: 'b11' }, score: 3, tier: 'average' });
    expect(result.tiers).toEqual({ direct: 0, strong: 1, average: 2, weak: 2 });
    const others = made(
      { a: { a1: null, a2: null, a3: null, a4: null }, b: { b1: null } },
      'a/a1 subset b/b1\na/a2 superset b/b1\na/a3 intersects b/b1\na/a4 elaborates b/b1',
    );
    expect(others.rows.map(({ score }) => score)).toEqual([0, 0, 0, 0]);
  });

  test('L4 the system itself is no stop: its top nodes have no parent, and links to it as a whole lead nowhere', () => {
    const result = made(
      { a: { a1: null, a2: null }, b: { b1: null } },
      `a/a1 equal b/b1
       a equal b
       a/a2 subset b`,
    );
    expect(shown(result)).toEqual(['a1 → b1 (0): equal', 'a2 → none']);
    expect(result.unused).toEqual([
      { link: 1, reason: 'whole-system' },
      { link: 2, reason: 'whole-system' },
    ]);
  });

  test('L4 systems reach each other through a third one', () => {
    const result = made(
      { a: { a1: null }, hub: { h1: { h11: null } }, b: { b1: null } },
      `a/a1 equal hub/h11
       b/b1 equal hub/h1`,
    );
    expect(shown(result)).toEqual(['a1 → b1 (2): equal up equal']);
    expect(result.rows[0]?.steps[1]).toEqual({
      step: 'up',
      from: { system: 'hub', node: 'h11' },
      to: { system: 'hub', node: 'h1' },
      penalty: 2,
      link: null,
    });
  });

  test('L4 within one system a subset is a further parent, both ways where both are stated', () => {
    const trees = { a: { a1: null }, hub: { h1: null, h2: null }, b: { b1: null } };
    const links = 'a/a1 equal hub/h1\nb/b1 equal hub/h2\n';
    expect(shown(made(trees, `${links}hub/h1 subset hub/h2`))).toEqual(['a1 → b1 (2): equal up equal']);
    expect(shown(made(trees, `${links}hub/h1 superset hub/h2`))).toEqual(['a1 → b1 (1): equal down equal']);
    const both = `${links}hub/h1 superset hub/h2\nhub/h2 superset hub/h1`;
    expect(shown(made(trees, both))).toEqual(['a1 → b1 (1): equal down equal']);
  });

  test('L4 a standard is a stop where a link names it: part of the nodes in which it counts', () => {
    const standards = [{ id: 's', title: { zh: 's' }, status: 'in-force' as const }];
    const a = systemOf('a', {}, { standards, children: [{ id: 'a1', title: { zh: 'a1' }, placements: ['s'] }] });
    const b = systemOf(
      'b',
      {},
      {
        standards,
        children: [
          { id: 'b1', title: { zh: 'b1' }, placements: [{ standard: 's', role: 'related' }] },
          { id: 'b2', title: { zh: 'b2' }, placements: [{ standard: 's', role: 'adopted' }] },
        ],
      },
    );
    const result = crosswalk(workspaceOf([a, b], linksOf('a#s equal b#s')), 'a', 'b');
    expect(shown(result)).toEqual(['a1 → b2 (3): down equal up']);
    expect(result.rows[0]?.steps[1]).toMatchObject({ to: { system: 'b', standard: 's' }, link: 0 });
    expect(shown(crosswalk(workspaceOf([a, b]), 'a', 'b'))).toEqual(['a1 → none']);
  });

  test('L4 the alternatives are the next nearest targets, each with its own cheapest path', () => {
    const trees = { a: { a1: null }, b: { b1: { b11: null, b12: null, b13: null }, b2: null } };
    const links = 'a/a1 equal b/b1\na/a1 related b/b2\na/a1 related b/b11';
    const targets = (alternatives: number): readonly string[] =>
      made(trees, links, { alternatives }).rows[0]!.alternatives.map(({ target, score }) => `${target.node} ${score}`);
    expect(targets(4)).toEqual(['b11 1', 'b12 1', 'b13 1', 'b2 2']);
    expect(targets(9)).toEqual(targets(4));
    expect(targets(2)).toEqual(['b11 1', 'b12 1']);
    expect(targets(0)).toEqual([]);
  });

  test('L4 links that point at nothing are named, and the rest is used', () => {
    const result = made(
      { a: { a1: null }, b: { b1: null } },
      `a/x equal b/b1
       a/a1 equal c/c1
       a/a1 equal b#s
       a/a1 equal a/a1
       a/a1 equal b/b1`,
    );
    expect(result.unused.map(({ link, reason }) => `${link} ${reason}`)).toEqual([
      '0 unknown-node',
      '1 unknown-system',
      '2 unknown-standard',
      '3 to-itself',
    ]);
    expect(result.rows[0]?.steps[0]?.link).toBe(4);
  });

  test('L4 penalties and thresholds are whole numbers, and single ones can be put in the place of a preset’s own', () => {
    const trees = { a: { a1: null }, b: { b1: { b11: null } } };
    const dear = made(trees, 'a/a1 subset b/b11', { penalties: { subset: 1000 }, thresholds: { average: 1000 } });
    expect(shown(dear)).toEqual(['a1 → b11 (1000): subset']);
    expect(dear.rows[0]?.tier).toBe('average');
    expect(dear.penalties).toMatchObject({ subset: 1000, up: 2 });
    const code = (more: object): unknown => {
      try {
        return made(trees, '', more);
      } catch (error) {
        return (error as { code: string }).code;
      }
    };
    expect(code({ preset: 'opencree' })).toBe('unknown-preset');
    expect(code({ penalties: { upp: 1 } })).toBe('unknown-step');
    expect(code({ thresholds: { weak: 1 } })).toBe('unknown-tier');
    for (const up of [-1, 0.5, NaN, 1001, '2']) expect(code({ penalties: { up } })).toBe('invalid-weight');
    expect(code({ alternatives: -1 })).toBe('invalid-alternatives');
  });

  test('L4 two systems of the workspace are named', () => {
    const workspace = workspaceOf([systemOf('first', {}), systemOf('other', {})]);
    expect(() => crosswalk(workspace, 'frist', 'other')).toThrow('The nearest id is "first".');
    expect(() => crosswalk(workspace, 'first', 'first')).toThrow('Name two systems.');
  });

  test('L4 ids may be anything, and a deep tree does no harm', () => {
    let chain: Tree = { leaf: null };
    for (let i = 0; i < 200; i++) chain = { [`n${i}`]: chain };
    const result = made(
      { a: chain, b: JSON.parse('{"__proto__": null, "constructor": null}') as Tree },
      'a/n199 equal b/__proto__',
    );
    expect(result.rows.at(-1)).toMatchObject({ target: { node: '__proto__' }, score: 400, tier: 'weak' });
  });
});

describe('L4 in great numbers', () => {
  const wide = (size: number): Tree => Object.fromEntries(Array.from({ length: size }, (_, i) => [`n${i}`, null]));

  test('L4 two systems of many nodes without a link cost no search, and one node of 130,000 parts does no harm', () => {
    const none = made({ a: wide(20_000), b: wide(20_000) }, '');
    expect(none.coverage).toEqual({ direct: 0, linked: 0, none: 20_000, total: 20_000 });
    const { rows } = made({ a: { a1: null }, b: { b1: wide(130_000) } }, 'a/a1 equal b/b1', { alternatives: 130_000 });
    expect(rows[0]?.alternatives).toHaveLength(130_000);
    expect(rows[0]?.alternatives.at(-1)).toMatchObject({ target: { node: 'n129999' }, score: 1 });
  });
});

describe('L5 coverage of one system by another', () => {
  test('L5 direct where a link joins a node to the other system, linked where a longer path does, and they add up', () => {
    const result = made(
      { a: { a1: { a11: null }, a2: null, a3: null }, hub: { h: null }, b: { b1: null } },
      `a/a1 related b/b1
       a/a2 equal hub/h
       hub/h equal b/b1`,
    );
    expect(result.coverage).toEqual({ direct: 1, linked: 2, none: 1, total: 4 });
  });
});

describe('L6 looked at, and none exists', () => {
  test('L6 is not the same as no link, and no step of a path', () => {
    const result = made({ a: { a1: null, a2: null }, b: { b1: null } }, 'b/b1 none a/a1\na/a1 none b');
    expect(result.rows.map(({ target, statedNone }) => [target, statedNone])).toEqual([
      [null, [{ system: 'b', node: 'b1' }, { system: 'b' }]],
      [null, []],
    ]);
    expect(result.unused).toEqual([]);
  });
});
