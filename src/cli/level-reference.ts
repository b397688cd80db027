import { nearest } from '../base/nearest.js';
import type { Language } from '../base/sentence.js';
import { titleIn } from '../base/titles.js';
import type { NodeLevel } from '../model/node-level.js';
import type { StandardSystem } from '../model/system.js';
import { failure } from './failure.js';

/** The id of the level that a user names: by id, else by a title that only one level has. */
export function levelIdOf({ id: system, levels }: StandardSystem, text: string): string {
  if (levels.some(({ id }) => id === text)) return text;
  const titled = levels.filter(({ title }) => title.zh === text || title.en === text);
  const [only] = titled;
  if (only !== undefined && titled.length === 1) return only.id;
  const known = levels.map((level) => ({ zh: nameOf(level, 'zh'), en: nameOf(level, 'en') }));
  const names = levels.flatMap(({ id, title }) => [id, title.zh, title.en]).filter((name) => name !== undefined);
  throw failure('unknown-level', { system, level: text, known, nearest: nearest(text, names) });
}

/** The id and the title of a level; the id alone where they are the same. */
function nameOf({ id, title }: NodeLevel, lang: Language): string {
  const name = titleIn(title, lang) ?? '';
  return name === '' || name === id ? id : `${id} ${name}`;
}
