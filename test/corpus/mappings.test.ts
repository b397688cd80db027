import { createWorkspace, crosswalk, parseSystem, suggestLinks, type StandardSystem, type Workspace } from 'tixi';
import { beforeAll, describe, expect, test } from 'vitest';
import { systemOf } from '../workspace/fixtures.js';
import { readFrameworks, readMapping, readMappings, type MappingFile } from './ciso.js';
import { corpusFolder, corpusNote } from './folder.js';

test('L6 the reader of mapping sets lists what is duplicate, dangling and asymmetric by row, and keeps the rest', () => {
  const mapping = (source: string, target: string, relationship: string) => ({
    source_requirement_urn: source,
    target_requirement_urn: target,
    relationship,
  });
  const there = {
    source_framework_urn: 'a',
    target_framework_urn: 'b',
    requirement_mappings: [
      mapping('a1', 'b1', 'equal'),
      mapping('a1', 'b1', 'intersect'),
      mapping('a9', 'b1', 'equal'),
      mapping('a1', 'b9', 'equal'),
      mapping('a2', 'b2', 'subset'),
      mapping('a2', 'b1', 'subset'),
      mapping('a1', 'b2', 'alike'),
    ],
  };
  const back = {
    source_framework_urn: 'b',
    target_framework_urn: 'a',
    requirement_mappings: [mapping('b1', 'a1', 'equal'), mapping('b2', 'a2', 'superset'), mapping('b1', 'a2', 'equal')],
  };
  const systems = [systemOf('a', { a1: { a2: null } }), systemOf('b', { b1: null, b2: null })];
  const { rows, links, problems } = readMapping('f', { objects: { requirement_mapping_sets: [there, back] } }, systems);
  expect(problems.map(({ set, row, problem }) => `${set}:${row} ${problem}`)).toEqual([
    '0:1 duplicate',
    '0:2 dangling source',
    '0:3 dangling target',
    '0:5 asymmetric',
    '0:6 unknown relationship',
    '1:2 asymmetric',
  ]);
  expect(links.map(({ from, to, relation }) => [from, relation, to])).toHaveLength(6);
  expect(rows).toBe(10);
});

describe.skipIf(corpusFolder === null)(`L6 mapping sets between frameworks${corpusNote}`, () => {
  let systems: readonly StandardSystem[];
  let files: readonly MappingFile[];
  let workspace: Workspace;
  beforeAll(() => {
    systems = readFrameworks(corpusFolder!).map((one) => parseSystem(one));
    files = readMappings(corpusFolder!, systems);
    const links = files.flatMap((file) => file.links);
    workspace = createWorkspace({ id: 'ciso', title: { en: 'CISO' }, systems, links });
  });

  test('L6 every row is a link or listed, and nothing is lost', () => {
    const counted = files.map(({ file, rows, links, problems }) => {
      const count = (wanted: string): number => problems.filter(({ problem }) => problem.startsWith(wanted)).length;
      expect(rows, file).toBe(links.length + problems.length - count('asymmetric'));
      return [rows, links.length, count('duplicate'), count('dangling'), count('asymmetric')];
    });
    // The framework of the first file, ISO/IEC 27001:2013, is not in the collection: all its rows dangle.
    expect(counted).toEqual([
      [134, 0, 0, 134, 0],
      [1192, 1188, 4, 0, 0],
      [938, 938, 0, 0, 0],
      [686, 682, 4, 0, 0],
      [1284, 1284, 0, 0, 0],
    ]);
  });

  test('L5 a crosswalk over them uses every link, and finds more through a third framework than directly', () => {
    const [scf, nist] = ['scf-2025.2.2', 'nist-sp-800-53-rev5'].map((name) => `urn:intuitem:risk:framework:${name}`);
    const { coverage, unused } = crosswalk(workspace, nist!, scf!);
    expect(unused).toEqual([]);
    expect(coverage.direct).toBe(0);
    expect(coverage.linked).toBeGreaterThan(coverage.none);
  });

  test('L7 titles suggest a part of what people mapped by meaning: precision and recall', () => {
    const keyOf = (a: { node: string }, b: { node: string }): string => JSON.stringify([a.node, b.node].sort());
    const bare = { ...workspace, links: [] };
    for (const { file, links } of files) {
      const [link] = links;
      if (link === undefined) continue;
      const truth = new Set(links.map(({ from, to }) => keyOf(from as { node: string }, to as { node: string })));
      for (const least of [0.8, 0.6, 0.4]) {
        const between = { systems: [link.from.system, link.to.system], least: 0.1, similarity: least };
        const { nodes } = suggestLinks(bare, between);
        const right = nodes.filter(({ from, to }) => truth.has(keyOf(from, to))).length;
        console.log(
          `${file} at ${least}: ${nodes.length} suggested, ${right} right: precision ${share(right, nodes.length)}, recall ${share(right, truth.size)}`,
        );
        // What is linked already is not suggested again.
        const others = suggestLinks({ ...workspace, links }, between).nodes;
        expect(others.filter(({ from, to }) => truth.has(keyOf(from, to)))).toEqual([]);
      }
    }
    const iso = files[1]!.links[0]!;
    const { nodes } = suggestLinks(bare, { systems: [iso.from.system, iso.to.system] });
    const truth = new Set(
      files[1]!.links.map(({ from, to }) => keyOf(from as { node: string }, to as { node: string })),
    );
    expect(nodes.filter(({ from, to }) => truth.has(keyOf(from, to))).length / nodes.length).toBeGreaterThan(0.7);
  });
});

const share = (part: number, all: number): string => `${((100 * part) / all).toFixed(1)} %`;
