import { readFileSync, readdirSync } from 'node:fs';
import type { Link, StandardSystem, SystemNode, Workspace } from 'tixi';
import { readYaml } from './yaml.js';

interface Concept {
  readonly id: string;
  readonly name: string;
  readonly links?: readonly {
    readonly ltype: string;
    readonly document: {
      readonly doctype: string;
      readonly id?: string;
      readonly name: string;
      readonly section?: string;
      readonly sectionID?: string;
    };
  }[];
}

/** Concepts and the sections of twelve standards as systems, with what could not be taken over. */
export interface OpenCre {
  readonly workspace: Workspace;
  readonly problems: readonly string[];
  readonly linked: number;
}

const concepts = 'OpenCRE';

/**
 * Reads the concept files. A concept has several parents, so that concepts stand side by side and their edges are links;
 * a section is told by its number and heading, either of which may be empty.
 */
export function readOpenCre(folder: string): OpenCre {
  const files = readdirSync(`${folder}/opencre/cres`).sort();
  const all = files.map(
    (file) => readYaml(readFileSync(`${folder}/opencre/cres/${file}`, 'utf8')) as unknown as Concept,
  );
  const sections = new Map<string, Map<string, SystemNode>>();
  const links: Link[] = [];
  const problems: string[] = [];
  let linked = 0;
  for (const { id, links: stated = [] } of all) {
    for (const { ltype, document } of stated) {
      const from = { system: concepts, node: id };
      if (document.doctype === 'CRE') {
        if (document.id === undefined) problems.push(`${id} ${ltype} a concept without id: ${document.name}`);
        else
          links.push({
            from,
            to: { system: concepts, node: document.id },
            relation: ltype === 'Contains' ? 'superset' : 'related',
          });
        continue;
      }
      linked++;
      const node = [document.sectionID, document.section].filter((part) => part !== undefined && part !== '').join(' ');
      const known = sections.get(document.name) ?? new Map<string, SystemNode>();
      sections.set(document.name, known.set(node, { id: node, title: { en: node } }));
      links.push({ from, to: { system: document.name, node }, relation: 'equal' });
    }
  }
  const system = (id: string, children: readonly SystemNode[]): StandardSystem => ({
    format: 'tixi/1',
    id,
    title: { en: id },
    levels: [],
    children,
    standards: [],
    claims: [],
    sources: [],
  });
  const systems = [
    system(
      concepts,
      all.map(({ id, name }) => ({ id, title: { en: name } })),
    ),
    ...[...sections].map(([name, nodes]) => system(name, [...nodes.values()])),
  ];
  return {
    workspace: {
      format: 'tixi/workspace/1',
      id: 'opencre',
      title: { en: 'OpenCRE' },
      systems,
      standards: [],
      links,
      sources: [],
    },
    problems,
    linked,
  };
}
