import type { Workspace } from '../model/workspace.js';
import type { Call } from './command.js';
import { failure } from './failure.js';
import { readAudited, readLinks } from './read-audited.js';

/** What commands about several systems need of a workspace. */
export type SideBySide = Pick<Workspace, 'systems' | 'standards' | 'links'>;

export const linksFlag = {
  flags: '--links <file>',
  summary: {
    zh: '体系之间的链接：链接文件，或工作区；可写多次',
    en: 'links between the systems: a file of links, or a workspace; may be repeated',
  },
};

/** The systems and links that a command names, side by side: systems, workspaces, files of links. */
export async function workspaceOf(args: readonly string[], { options, host, lang }: Call): Promise<SideBySide> {
  const { systems, workspace, links } = await readAudited(args, host, lang);
  const all = [...(links ?? [])];
  for (const file of options['links'] ?? []) all.push(...(await readLinks(file, host, lang)));
  // A system of the catalogue may be named beside a workspace that holds it.
  const distinct = [...new Set(systems.map(({ system }) => system))];
  const twice = distinct.find(({ id }, i) => distinct.findIndex((other) => other.id === id) < i);
  if (twice !== undefined) throw failure('duplicate-system', { system: twice.id });
  return { systems: distinct, standards: workspace?.standards ?? [], links: all };
}
