import {
  diffSystems,
  parseSystem,
  reverseDiff,
  safeParseDesignation,
  walkNodes,
  type Standard,
  type StandardSystem,
} from 'tixi';
import { describe, expect, test } from 'vitest';
import { adaptSnapshot, snapshotFiles } from './chinese-standards.js';
import { adaptCrypto, cryptoFiles } from './crypto-standards.js';
import { corpusFolder, corpusNote } from './folder.js';

type Key = (id: string) => string | null;

const existing = new Set(['in-force', 'under-revision', 'published']);
const sorted = (list: Iterable<string>): string[] => [...list].sort();

/** Which id before goes with which after: by id, then by each key that one alone has on either side. */
function naivePairs(
  before: ReadonlySet<string>,
  after: ReadonlySet<string>,
  keys: readonly Key[],
): Map<string, string> {
  const pairs = new Map([...before].filter((id) => after.has(id)).map((id) => [id, id]));
  const left = (): [string[], string[]] => {
    const taken = new Set(pairs.values());
    return [[...before].filter((id) => !pairs.has(id)), [...after].filter((id) => !taken.has(id))];
  };
  for (const key of keys) {
    const [here, there] = left();
    for (const id of here) {
      const own = key(`a ${id}`);
      const alike = own === null ? [] : there.filter((other) => key(`b ${other}`) === own);
      const rivals = here.filter((other) => key(`a ${other}`) === own);
      if (alike.length === 1 && rivals.length === 1) pairs.set(id, alike[0]!);
    }
  }
  return pairs;
}

/** The changes between two lists, by sets and records alone. */
function naive(a: StandardSystem, b: StandardSystem): Record<string, string[]> {
  const records = new Map<string, Standard>([
    ...a.standards.map((standard) => [`a ${standard.id}`, standard] as const),
    ...b.standards.map((standard) => [`b ${standard.id}`, standard] as const),
  ]);
  const read = (name: string) => safeParseDesignation(records.get(name)?.designation ?? '');
  const edition: Key = (name) => {
    const result = read(name);
    return result.ok ? (result.value.edition ?? result.value.canonical) : null;
  };
  const document: Key = (name) => {
    const result = read(name);
    return result.ok ? result.value.document : null;
  };
  const ids = (system: StandardSystem): Set<string> => new Set(system.standards.map(({ id }) => id));
  const pairs = naivePairs(ids(a), ids(b), [edition, document]);
  const nodes = (system: StandardSystem): Set<string> => new Set([...walkNodes(system)].map(({ node }) => node.id));
  const placed = (system: StandardSystem, name: (id: string) => string): Set<string> =>
    new Set(
      [...walkNodes(system)].flatMap(({ node }) =>
        (node.placements ?? []).map((one) => `${node.id} ${name(typeof one === 'string' ? one : one.standard)}`),
      ),
    );
  const back = new Map([...pairs].map(([id, other]) => [other, id]));
  const [here, there] = [placed(a, (id) => pairs.get(id) ?? `gone ${id}`), placed(b, (id) => id)];
  const fact = (name: string, key: 'status' | 'title'): string => JSON.stringify(records.get(name)?.[key]);
  const differ = (test: (before: string, after: string) => boolean): string[] =>
    sorted([...pairs].filter(([id, other]) => test(`a ${id}`, `b ${other}`)).map(([, other]) => other));
  return {
    nodesAdded: sorted([...nodes(b)].filter((id) => !nodes(a).has(id))),
    nodesRemoved: sorted([...nodes(a)].filter((id) => !nodes(b).has(id))),
    added: sorted([...ids(b)].filter((id) => !back.has(id))),
    removed: sorted([...ids(a)].filter((id) => !pairs.has(id))),
    status: differ((one, two) => fact(one, 'status') !== fact(two, 'status')),
    title: differ((one, two) => fact(one, 'title') !== fact(two, 'title')),
    edition: differ((one, two) => (read(one).ok || read(two).ok) && yearOf(one) !== yearOf(two)),
    placed: sorted([...there].filter((key) => !here.has(key))),
    takenOut: sorted([...here].filter((key) => !there.has(key))),
  };
  function yearOf(name: string): string {
    const result = read(name);
    if (!result.ok) return '';
    const { year, month, revised, amendments } = result.value;
    return JSON.stringify([year, month, revised, amendments]);
  }
}

/** The same, from a diff. */
function said(a: StandardSystem, b: StandardSystem): Record<string, string[]> {
  const { nodes, standards, placements } = diffSystems(a, b);
  const gone = new Set(standards.removed.map(({ standard }) => standard));
  const now = new Map(standards.changed.map(({ before, after }) => [before.standard, after.standard]));
  const what = (difference: string): string[] =>
    sorted(
      standards.changed
        .filter((change) => change.what.includes(difference as never))
        .map(({ after }) => after.standard),
    );
  const name = (id: string): string => (gone.has(id) ? `gone ${id}` : (now.get(id) ?? id));
  const [added, removed] = [
    [...placements.added, ...placements.moved.map(({ after }) => after)],
    [...placements.removed, ...placements.moved.map(({ before }) => before)],
  ];
  return {
    nodesAdded: sorted(nodes.added.map(({ node }) => node)),
    nodesRemoved: sorted(nodes.removed.map(({ node }) => node)),
    added: sorted(standards.added.map(({ standard }) => standard)),
    removed: sorted(gone),
    status: what('status'),
    title: what('title'),
    edition: what('edition'),
    placed: sorted(added.map(({ node, standard }) => `${node} ${standard}`)),
    takenOut: sorted(removed.map(({ node, standard }) => `${node} ${name(standard)}`)),
  };
}

describe.skipIf(corpusFolder === null)(`V2 revisions of public lists of standards${corpusNote}`, () => {
  const folder = corpusFolder ?? '';
  const snapshots =
    corpusFolder === null ? [] : snapshotFiles(folder).map((file) => parseSystem(adaptSnapshot(folder, file).document));

  test.each([
    [0, 1],
    [1, 2],
    [0, 2],
  ] as const)('V2 snapshots %i and %i of a list differ in what sets of rows differ in', (from, to) => {
    const [a, b] = [snapshots[from]!, snapshots[to]!];
    const found = said(a, b);
    expect(found).toEqual(naive(a, b));
    console.log(
      `snapshots ${from}, ${to}:`,
      Object.entries(found)
        .map(([key, list]) => `${key} ${list.length}`)
        .join(', '),
    );
    expect(found['added']!.length + found['status']!.length).toBeGreaterThan(0);
  });

  test('V7 snapshots: the counts of each category differ as its documents do', () => {
    const [a, b] = [snapshots[0]!, snapshots[2]!];
    const count = (system: StandardSystem, id: string | null): number => {
      const ids = new Set(
        [...walkNodes(system)].flatMap(({ node }) => (id === null || node.id === id ? (node.placements ?? []) : [])),
      );
      const key = ({ designation = '', id: own }: { designation?: string; id: string }): string => {
        const result = safeParseDesignation(designation);
        return result.ok ? result.value.document : own;
      };
      const alive = new Set(system.standards.filter(({ status }) => existing.has(status)).map(key));
      return new Set(
        system.standards
          .filter((one) => ids.has(one.id))
          .map(key)
          .filter((document) => alive.has(document)),
      ).size;
    };
    const { coverage } = diffSystems(a, b);
    for (const id of [null, ...new Set([...walkNodes(a), ...walkNodes(b)].map(({ node }) => node.id))]) {
      const [was, is] = [count(a, id), count(b, id)];
      const row = coverage.find(({ node }) => node === id);
      if (row === undefined) expect(was, id ?? 'all').toBe(is);
      else expect([row.before?.existing ?? 0, row.after?.existing ?? 0], id ?? 'all').toEqual([was, is]);
    }
  });

  test('V2 two revisions of a list by headings differ in what sets of rows differ in', () => {
    const [a, b] = cryptoFiles.map((file) => parseSystem(adaptCrypto(folder, file))) as [
      StandardSystem,
      StandardSystem,
    ];
    const found = said(a, b);
    expect(found).toEqual(naive(a, b));
    console.log(
      'crypto:',
      Object.entries(found)
        .map(([key, list]) => `${key} ${list.length}`)
        .join(', '),
    );
    expect(found['added']).toHaveLength(5);
    expect(diffSystems(a, b).nodes.renumbered.map(({ after }) => [after.node, after.code])).toContainEqual([
      '密码算法标准',
      '1',
    ]);
    expect(JSON.stringify(reverseDiff(diffSystems(a, b)))).toBe(JSON.stringify(diffSystems(b, a)));
  });
});
