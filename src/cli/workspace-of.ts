import type { Language } from '../base/sentence.js';
import type { StandardSystem } from '../model/system.js';
import type { SideBySide } from '../model/workspace.js';
import type { Call } from './command.js';
import { failure } from './failure.js';
import { readAudited } from './read-audited.js';
import { readSystem } from './read-system.js';
import { noteSentences } from './sentences.js';

/** The systems and links that a command names, side by side: systems, workspaces, files of links. */
export async function workspaceOf(args: readonly string[], call: Call): Promise<SideBySide> {
  const { systems, standards, links } = await readAudited(args, call);
  return sideBySide([], { systems: systems.map(({ system }) => system), standards, links: links ?? [] });
}

/** Systems and those of a workspace, each once; two of one id cannot stand side by side. */
export function sideBySide(first: readonly StandardSystem[], { systems, ...workspace }: SideBySide): SideBySide {
  const all = [...new Set([...first, ...systems])];
  const ids = new Set<string>();
  for (const { id } of all) {
    if (ids.has(id)) throw failure('duplicate-system', { system: id });
    ids.add(id);
  }
  return { systems: all, ...workspace };
}

/** What to tell whoever asks for paths and gave no links to walk. */
export function noLinksNote(
  { links }: Pick<SideBySide, 'links'>,
  lang: Language,
): { readonly notes: readonly string[] } {
  return { notes: links.length > 0 ? [] : [noteSentences.noLinks[lang]] };
}

/** The system that an argument names: one of the workspace by its id, else a file or an entry of the catalogue. */
export async function systemNamed(
  argument: string,
  { systems }: SideBySide,
  { host, lang }: Call,
): Promise<StandardSystem> {
  return systems.find(({ id }) => id === argument) ?? (await readSystem(argument, host, lang));
}
