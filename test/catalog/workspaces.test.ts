import { expect, it } from 'vitest';
import { catalog } from '../../src/catalog/access.js';
import { TargetSet } from '../../src/model/target-set.js';
import { Workspace } from '../../src/model/workspace.js';
import type { StandardSystem } from '../../src/model/system.js';
import { walkNodes } from '../../src/system/walk.js';

const nodeIds = (system: StandardSystem): ReadonlySet<string> =>
  new Set([...walkNodes(system)].map(({ node }) => node.id));

const workspaces = ['huzhou', 'zhejiang'] as const;

it.each([...workspaces])('%s is a valid workspace whose links point at something', async (id) => {
  const workspace = await catalog.load(id);
  expect(Workspace.parse(workspace)).toEqual(workspace);
  const systems = new Map(workspace.systems.map((system) => [system.id, system]));
  expect(systems.size).toBe(workspace.systems.length);
  const dangling = workspace.links
    .flatMap(({ from, to }) => [from, to])
    .filter((end) => {
      const system = systems.get(end.system);
      if (system === undefined) return true;
      if ('node' in end) return !nodeIds(system).has(end.node as string);
      return 'standard' in end && !system.standards.some((standard) => standard.id === end.standard);
    });
  expect(dangling).toEqual([]);
});

it.each([...workspaces])('%s: every link has a source, or is marked as inferred with its reason', async (id) => {
  const { links } = await catalog.load(id);
  const bare = links.filter(({ source, inferred, rationale }) =>
    inferred === true ? rationale === undefined : source === undefined,
  );
  expect(bare).toEqual([]);
});

it('huzhou: links of equal standards join standards of the same title or are inferred', async () => {
  const { links, systems } = await catalog.load('huzhou');
  const title = (end: object): string | undefined => {
    const { system, standard } = end as { readonly system: string; readonly standard: string };
    return systems.find((found) => found.id === system)?.standards.find((found) => found.id === standard)?.title.zh;
  };
  const unlike = links.filter(
    ({ from, to, relation, inferred }) =>
      relation === 'equal' && inferred !== true && 'standard' in from && 'standard' in to && title(from) !== title(to),
  );
  expect(unlike).toEqual([]);
});

it('both workspaces together hold every system with a structure', async () => {
  const held = new Set(
    (await Promise.all(workspaces.map((id) => catalog.load(id)))).flatMap(({ systems }) => systems.map(({ id }) => id)),
  );
  expect(catalog.entries.filter(({ kind, id }) => kind === 'system' && !held.has(id))).toEqual([]);
});

it.each(['zhejiang-targets-2025', 'huzhou-targets'] as const)('%s is a valid set of targets', async (id) => {
  const targets = await catalog.load(id);
  expect(TargetSet.parse(targets)).toEqual(targets);
});
