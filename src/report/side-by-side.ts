import { punctuation } from '../base/punctuation.js';
import type { Language } from '../base/sentence.js';
import { numbered, titleIn } from '../base/titles.js';
import type { LinkEnd } from '../model/link.js';
import type { StandardSystem } from '../model/system.js';
import { nodeName } from './names.js';
import type { RenderOptions } from './render-page.js';

/** How results about several systems are printed; with `systems`, systems, nodes and standards are named by their titles. */
export interface RenderManyOptions extends Omit<RenderOptions, 'system'> {
  readonly systems?: readonly StandardSystem[];
}

/** Names of what results about several systems speak of. */
export interface Names {
  readonly system: (id: string) => string;
  /** A node with its system before it; null is the whole system. */
  readonly node: (system: string, node: string | null) => string;
  readonly standard: (system: string, standard: string) => string;
  readonly end: (end: LinkEnd) => string;
}

/** Names by title where the systems are at hand, by id where they are not. */
export function namesIn(systems: readonly StandardSystem[], lang: Language): Names {
  const known = new Map(systems.map((system) => [system.id, system]));
  const system = (id: string): string => titleIn(known.get(id)?.title, lang) ?? id;
  const within = (id: string, inner: string): string => `${system(id)}${punctuation.colon[lang]}${inner}`;
  const node = (id: string, inner: string | null): string =>
    inner === null ? system(id) : within(id, nodeName(inner, known.get(id), lang));
  const standard = (id: string, inner: string): string => {
    const found = known.get(id)?.standards.find((one) => one.id === inner);
    return within(id, numbered(found?.designation, titleIn(found?.title, lang) ?? inner));
  };
  return {
    system,
    node,
    standard,
    end: (end) =>
      'node' in end
        ? node(end.system, end.node)
        : 'standard' in end
          ? standard(end.system, end.standard)
          : system(end.system),
  };
}
