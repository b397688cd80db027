import type { Workspace } from '../model/workspace.js';
import type { Call } from './command.js';
import { failure } from './failure.js';
import { readAudited } from './read-audited.js';

/** What commands about several systems need of a workspace. */
export type SideBySide = Pick<Workspace, 'systems' | 'standards' | 'links'>;

/** The systems and links that a command names, side by side: systems, workspaces, files of links. */
export async function workspaceOf(args: readonly string[], call: Call): Promise<SideBySide> {
  const { systems, standards, links } = await readAudited(args, call);
  const all = systems.map(({ system }) => system);
  refuseTwins(all);
  return { systems: all, standards, links: links ?? [] };
}

/** Two systems of one id cannot stand side by side. */
export function refuseTwins(systems: Workspace['systems']): void {
  const ids = new Set<string>();
  for (const { id } of systems) {
    if (ids.has(id)) throw failure('duplicate-system', { system: id });
    ids.add(id);
  }
}
