import type { Language } from '../base/sentence.js';
import type { SourceRef } from '../model/source-ref.js';
import type { StandardSystem } from '../model/system.js';
import { findNode } from '../system/find.js';

/** A title that may have one language or both. */
interface AnyTitle {
  readonly zh?: string | null;
  readonly en?: string | null;
}

/** A title in the language asked for, in the other one where it has only that. */
export function titleIn(title: AnyTitle | undefined, lang: Language): string | null {
  if (title === undefined) return null;
  return lang === 'zh' ? (title.zh ?? title.en ?? null) : (title.en ?? title.zh ?? null);
}

/** The title of a system with its id behind it, or the id alone where the system is not at hand. */
export function systemName(id: string, system: StandardSystem | undefined, lang: Language): string {
  const title = titleIn(system?.title, lang);
  if (title === null) return id;
  return lang === 'zh' ? `${title}（${id}）` : `${title} (${id})`;
}

/** The code and title of a node, its id where the system is not at hand; null is the system itself. */
export function nodeName(id: string | null, system: StandardSystem | undefined, lang: Language): string {
  if (id === null) return titleIn(system?.title, lang) ?? (lang === 'zh' ? '整个体系' : 'the whole system');
  const node = system === undefined ? undefined : findNode(system, id);
  if (node === undefined) return id;
  return [node.code, titleIn(node.title, lang) ?? id].filter((part) => part !== undefined).join(' ');
}

/** A source with its place, as one text. */
export function sourceName(ref: SourceRef, system: StandardSystem | undefined, lang: Language): string {
  const id = typeof ref === 'string' ? ref : ref.source;
  const place = typeof ref === 'string' ? undefined : ref.place;
  const title = titleIn(system?.sources.find((source) => source.id === id)?.title, lang);
  const name =
    title === null || (lang === 'zh' && title.startsWith('《'))
      ? (title ?? id)
      : lang === 'zh'
        ? `《${title}》`
        : title;
  return [name, place].filter((part) => part !== undefined).join(lang === 'zh' ? '' : ', ');
}
