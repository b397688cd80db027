import { inBrackets, punctuation } from '../base/punctuation.js';
import { fillSentence, type Language, type Sentence } from '../base/sentence.js';
import { numbered, titleIn } from '../base/titles.js';
import type { SourceRef } from '../model/source-ref.js';
import type { StandardSystem } from '../model/system.js';
import { findNode } from '../system/find.js';

const andMore: Sentence = { zh: '{names}等 {count} 个体系', en: '{names} and others, {count} systems in all' };

/** The title of a system with its id behind it, or the id alone where the system is not at hand. */
export function systemName(id: string, system: StandardSystem | undefined, lang: Language): string {
  return withId(titleIn(system?.title, lang), id, lang);
}

/** A name with the id behind it, unless it is the id or begins with it. */
export function withId(name: string | null, id: string, lang: Language): string {
  if (name === null || name === id || name.startsWith(`${id} `)) return name ?? id;
  return name + inBrackets(id, lang);
}

/** The first few of many systems with the number of all; up to four stand in full. */
export function fewSystems(names: readonly string[], lang: Language): string {
  const separator = punctuation.list[lang];
  if (names.length <= 4) return names.join(separator);
  const shown = names.slice(0, 3).join(separator);
  return fillSentence(andMore[lang], { names: shown, count: names.length });
}

/** The code and title of a node, its id where the system is not at hand; null is the system itself. */
export function nodeName(id: string | null, system: StandardSystem | undefined, lang: Language): string {
  if (id === null) return titleIn(system?.title, lang) ?? (lang === 'zh' ? '整个体系' : 'the whole system');
  const node = system === undefined ? undefined : findNode(system, id);
  if (node === undefined) return id;
  return numbered(node.code, titleIn(node.title, lang) ?? id);
}

/** A source with its place, as one text. */
export function sourceName(
  ref: SourceRef,
  system: Pick<StandardSystem, 'sources'> | undefined,
  lang: Language,
): string {
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
