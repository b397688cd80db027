import { punctuation } from '../base/punctuation.js';
import type { Language } from '../base/sentence.js';
import { numbered, titleIn } from '../base/titles.js';
import type { LinkEnd } from '../model/link.js';
import type { StandardSystem } from '../model/system.js';
import { walkNodes } from '../system/walk.js';
import { withId } from './names.js';

/** Names the places of several systems. */
export interface StopNames {
  /** The code or designation and title of a place; its id where its system is not at hand. */
  readonly of: (end: LinkEnd) => string;
  /** The same, with its system before it. */
  readonly withSystem: (end: LinkEnd) => string;
  /** The same, with its id behind it: what to type for it. */
  readonly withId: (end: LinkEnd) => string;
}

/** Looks all names up once, so that a report of many rows costs no search for each. */
export function createStopNames(systems: readonly StandardSystem[], lang: Language): StopNames {
  const names = new Map(systems.toReversed().map((system) => [system.id, namesIn(system, lang)]));
  const of = (end: LinkEnd): string => {
    const known = names.get(end.system);
    if ('node' in end) return known?.nodes.get(end.node) ?? end.node;
    if ('standard' in end) return known?.standards().get(end.standard) ?? end.standard;
    return known?.title ?? end.system;
  };
  return {
    of,
    withId: (end) => withId(of(end), 'node' in end ? end.node : 'standard' in end ? end.standard : end.system, lang),
    withSystem: (end) => `${names.get(end.system)?.title ?? end.system}${punctuation.colon[lang]}${of(end)}`,
  };
}

interface SystemNames {
  readonly title: string | null;
  readonly nodes: ReadonlyMap<string, string>;
  readonly standards: () => ReadonlyMap<string, string>;
}

function namesIn(system: StandardSystem, lang: Language): SystemNames {
  let kept: ReadonlyMap<string, string> | null = null;
  return {
    title: titleIn(system.title, lang),
    nodes: new Map(
      Array.from(walkNodes(system), ({ node }) => [node.id, numbered(node.code, titleIn(node.title, lang))]),
    ),
    standards: () =>
      (kept ??= new Map(
        system.standards.map(({ id, designation, title }) => [id, numbered(designation, titleIn(title, lang))]),
      )),
  };
}
