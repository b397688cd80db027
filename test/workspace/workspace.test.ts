import { describe, expect, test } from 'vitest';
import { isTixiError } from '../../src/base/error.js';
import { catalog } from '../../src/catalog/access.js';
import type { ParseIssue } from '../../src/model/parse-issue.js';
import { describeIssue } from '../../src/system/issue-sentences.js';
import { parseSystem } from '../../src/system/parse.js';
import { createWorkspace, type WorkspaceDefinition } from '../../src/workspace/create.js';
import { parseLinks, safeParseLinks } from '../../src/workspace/parse-links.js';
import { parseWorkspace, safeParseWorkspace } from '../../src/workspace/parse.js';
import { chainOf, documentWith, nodeWith, standardWith, type Loose } from '../fixtures/documents.js';

const one = parseSystem(
  documentWith({ id: 'one', children: [nodeWith('basics')], standards: [standardWith('gbt-1')] }),
);
const two = parseSystem(documentWith({ id: 'two', children: [nodeWith('terms')] }));
const base: WorkspaceDefinition = { id: 'w', title: { zh: '工作区' }, systems: [one, two] };
const loose = (more: Loose): Loose => ({
  format: 'tixi/workspace/1',
  standards: [],
  links: [],
  sources: [],
  ...base,
  ...more,
});
const issuesOf = (more: Loose): readonly ParseIssue[] => {
  const result = safeParseWorkspace(loose(more));
  return result.ok ? [] : result.issues;
};
const said = (more: Loose): readonly string[] => issuesOf(more).map((issue) => describeIssue(issue, 'en'));
const link = (from: Loose, to: Loose): Loose => ({ from, to, relation: 'equal' });

describe('createWorkspace', () => {
  test('gives a frozen workspace with every key, and takes systems that were read as they are', () => {
    const workspace = createWorkspace(base);
    expect(workspace).toEqual({ format: 'tixi/workspace/1', ...base, standards: [], links: [], sources: [] });
    expect(workspace.systems[0]).toBe(one);
    expect(Object.isFrozen(workspace) && Object.isFrozen(workspace.systems)).toBe(true);
  });

  test('reads systems that nobody has read yet, and leaves what it was given as it was', () => {
    const plain = documentWith({ id: 'three', children: [nodeWith('x')] });
    const workspace = createWorkspace({ ...base, systems: [one, plain as never] });
    expect(workspace.systems[1]).toEqual(plain);
    expect(Object.isFrozen(plain)).toBe(false);
  });

  test('throws where it is none, with all that is wrong', () => {
    try {
      createWorkspace({ ...base, systems: [one, one, two, two] });
      expect.unreachable();
    } catch (error) {
      expect(isTixiError(error) && [error.code, error.details['total']]).toEqual(['invalid-workspace', 2]);
      expect(String(error)).toContain('systems[1].id: the id "one" is already used at systems[0]');
    }
  });

  test('refuses a key that it does not know', () => {
    expect(() => createWorkspace({ ...base, link: [] } as never)).toThrow('the nearest is “links”');
  });
});

describe('parseWorkspace', () => {
  test('reads its own JSON back', () => {
    const workspace = createWorkspace({
      ...base,
      links: [{ from: { system: 'one', node: 'basics' }, to: { system: 'two' }, relation: 'subset' }],
    });
    expect(parseWorkspace(JSON.stringify(workspace))).toEqual(workspace);
  });

  test('names both the place and the nearest id where an end of a link is not there', () => {
    const links = [
      link({ system: 'ones' }, { system: 'two' }),
      link({ system: 'one', node: 'basic' }, { system: 'two', node: 'terms' }),
      link({ system: 'one', standard: 'gbt-2' }, { system: 'two', standard: 'x' }),
    ];
    expect(said({ links })).toEqual([
      'links[0].from.system: there is no system "ones" in this workspace; the nearest is “one”; correct it or add it to systems',
      'links[1].from.node: there is no node "basic" in this system; the nearest is “basics”; correct it or add the node',
      'links[2].from.standard: there is no standard "gbt-2" in this document; the nearest is “gbt-1”; correct it or add it to standards',
      'links[2].to.standard: there is no standard "x" in this document; correct it or add it to standards',
    ]);
  });

  test('lists what is wrong in a system with the place of the system, and in all of them', () => {
    const broken = documentWith({ id: 'b', children: [nodeWith('n', { placements: ['gone'] })] });
    const paths = issuesOf({ systems: [broken, one, { ...broken, levels: 3 }, 'text', null] }).map(({ path }) => path);
    expect(paths).toEqual([
      ['systems', 0, 'children', 0, 'placements', 0],
      ['systems', 2, 'levels'],
      ['systems', 3],
      ['systems', 4],
    ]);
  });

  test('checks the register and the sources of links', () => {
    const standards = [standardWith('a', { sameAs: 'b' }), standardWith('a', { sources: ['s'] })];
    const links = [{ ...link({ system: 'one' }, { system: 'two' }), source: { source: 'plam' } }];
    const sources = [{ id: 'plan', title: { zh: '规划' } }];
    expect(said({ standards, links, sources }).map((text) => text.split(':')[0])).toEqual([
      'standards[1].id',
      'standards[0].sameAs',
      'standards[1].sources[0]',
      'links[0].source.source',
    ]);
  });

  test('hostile input is listed and does no harm', () => {
    expect(issuesOf({ systems: [documentWith({ children: [chainOf(300)] })] })[0]?.code).toBe('too-deep');
    expect(safeParseWorkspace('[').ok || safeParseWorkspace('').ok || safeParseWorkspace(null).ok).toBe(false);
    const systems = Array.from({ length: 500 }, () => ({}));
    const result = safeParseWorkspace(loose({ systems }), { maxIssues: 10 });
    expect(!result.ok && [result.issues.length, result.total > 500]).toEqual([10, true]);
    const proto = createWorkspace({ ...base, systems: [parseSystem(documentWith({ id: '__proto__' }))] });
    expect(proto.systems[0]?.id).toBe('__proto__');
  });

  test.each(['huzhou', 'zhejiang'] as const)('the workspace %s of the catalogue is one', async (id) => {
    const workspace = await catalog.load(id);
    expect(parseWorkspace(workspace)).toEqual(workspace);
  });
});

describe('parseLinks', () => {
  const file = { format: 'tixi/links/1', links: [link({ system: 'a' }, { system: 'b', node: 'n' })] };

  test('reads a file of links from a value or its text', () => {
    expect(parseLinks(file)).toEqual(file);
    expect(parseLinks(JSON.stringify(file))).toEqual(file);
  });

  test('lists what is wrong with its place, and throws the same', () => {
    const bad = {
      ...file,
      links: [
        { ...file.links[0], relation: 'equals', sure: 1 },
        { from: {}, to: { system: 'a', nod: 'x' } },
      ],
    };
    const result = safeParseLinks(bad);
    expect(!result.ok && result.issues.map(({ path, code }) => [path.join('.'), code])).toEqual([
      ['links.0.relation', 'invalid-value'],
      ['links.0.sure', 'unknown-key'],
      ['links.1.from.system', 'missing-key'],
      ['links.1.to.nod', 'unknown-key'],
      ['links.1.relation', 'missing-key'],
    ]);
    expect(() => parseLinks(bad)).toThrow('This is not a valid file of links (tixi/links/1)');
    expect(() => parseLinks('{')).toThrow('not valid JSON');
  });
});
