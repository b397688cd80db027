import { readFileSync, readdirSync } from 'node:fs';
import type { Link, StandardSystem, SystemNode } from 'tixi';
import { readYaml } from './yaml.js';

interface Requirement {
  readonly urn: string;
  readonly parent_urn?: string | null;
  readonly ref_id?: string | null;
  readonly name?: string | null;
  readonly description?: string | null;
}

interface MappingSet {
  readonly source_framework_urn: string;
  readonly target_framework_urn: string;
  readonly requirement_mappings: readonly {
    readonly source_requirement_urn: string;
    readonly target_requirement_urn: string;
    readonly relationship: string;
  }[];
}

/** A file of frameworks or mapping sets, as it stands there. */
export interface Library {
  readonly objects: {
    readonly framework?: {
      readonly urn: string;
      readonly name: string;
      readonly requirement_nodes: readonly Requirement[];
    };
    readonly requirement_mapping_set?: MappingSet;
    readonly requirement_mapping_sets?: readonly MappingSet[];
  };
}

const read = (path: string): Library => readYaml(readFileSync(path, 'utf8')) as unknown as Library;
const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .sort()
    .map((name) => `${folder}/${name}`);

/** The frameworks as systems; a requirement without a name is called by its description. */
export function readFrameworks(folder: string): readonly StandardSystem[] {
  return filesIn(`${folder}/ciso-frameworks`).map((path) => {
    const { urn, name, requirement_nodes: all } = read(path).objects.framework!;
    const below = new Map<string | null, Requirement[]>();
    for (const one of all) below.set(one.parent_urn ?? null, [...(below.get(one.parent_urn ?? null) ?? []), one]);
    const nodesBelow = (parent: string | null): SystemNode[] =>
      (below.get(parent) ?? []).map((one) => ({
        id: one.urn,
        ...(one.ref_id ? { code: one.ref_id } : {}),
        title: { en: one.name || one.description || one.ref_id || one.urn },
        children: nodesBelow(one.urn),
      }));
    return {
      format: 'tixi/1',
      id: urn,
      title: { en: name },
      levels: [],
      children: nodesBelow(null),
      standards: [],
      claims: [],
      sources: [],
    };
  });
}

/** A row of a mapping set that is not plainly a link, and why. */
export interface MappingProblem {
  readonly file: string;
  readonly set: number;
  readonly row: number;
  readonly problem: 'duplicate' | 'dangling source' | 'dangling target' | 'asymmetric' | 'unknown relationship';
}

/** The links of a file of mapping sets, and what is wrong with its rows. */
export interface MappingFile {
  readonly file: string;
  readonly rows: number;
  readonly links: readonly Link[];
  readonly problems: readonly MappingProblem[];
}

const relations: Readonly<Record<string, Link['relation']>> = {
  equal: 'equal',
  subset: 'subset',
  superset: 'superset',
  intersect: 'intersects',
};
const inverse: Readonly<Record<string, string>> = {
  equal: 'equal',
  subset: 'superset',
  superset: 'subset',
  intersect: 'intersect',
};

/**
 * Reads the mapping files. A row that repeats one, names a requirement that its framework does not have, or says what
 * is no relation, is listed and left out; one whose inverse is missing in the set for the way back is listed and kept.
 */
export function readMappings(folder: string, systems: readonly StandardSystem[]): readonly MappingFile[] {
  return filesIn(`${folder}/ciso-mappings`).map((path) =>
    readMapping(path.slice(path.lastIndexOf('/') + 1), read(path), systems),
  );
}

function requirementsOf(systems: readonly StandardSystem[]): ReadonlyMap<string, ReadonlySet<string>> {
  const idsBelow = (nodes: readonly SystemNode[]): readonly string[] =>
    nodes.flatMap(({ id, children = [] }) => [id, ...idsBelow(children)]);
  return new Map(systems.map(({ id, children }) => [id, new Set(idsBelow(children))]));
}

/** Reads one file of mapping sets between frameworks. */
export function readMapping(file: string, { objects }: Library, systems: readonly StandardSystem[]): MappingFile {
  const requirements = requirementsOf(systems);
  const sets = objects.requirement_mapping_sets ?? [objects.requirement_mapping_set!];
  const statements = sets.map(
    ({ requirement_mappings: rows }) =>
      new Set(rows.map((row) => [row.source_requirement_urn, row.target_requirement_urn, row.relationship].join(' '))),
  );
  const links: Link[] = [];
  const problems: MappingProblem[] = [];
  sets.forEach(({ source_framework_urn: from, target_framework_urn: to, requirement_mappings: rows }, set) => {
    const back = sets.findIndex((other) => other.source_framework_urn === to && other.target_framework_urn === from);
    const seen = new Set<string>();
    rows.forEach(({ source_requirement_urn: source, target_requirement_urn: target, relationship }, row) => {
      const report = (problem: MappingProblem['problem']): number => problems.push({ file, set, row, problem });
      const relation = relations[relationship];
      const isKnown = (system: string, id: string): boolean => requirements.get(system)?.has(id) === true;
      if (seen.has(`${source} ${target}`)) return void report('duplicate');
      seen.add(`${source} ${target}`);
      if (relation === undefined) return void report('unknown relationship');
      if (!isKnown(from, source)) return void report('dangling source');
      if (!isKnown(to, target)) return void report('dangling target');
      if (back >= 0 && !statements[back]!.has([target, source, inverse[relationship]].join(' '))) report('asymmetric');
      links.push({ from: { system: from, node: source }, to: { system: to, node: target }, relation });
    });
  });
  return { file, rows: sets.reduce((sum, { requirement_mappings: rows }) => sum + rows.length, 0), links, problems };
}
