import { nearest } from '../base/nearest.js';
import type { StandardSystem } from '../model/system.js';
import { failure } from './failure.js';

/** The id of the level that a user names: by id, else by a title that only one level has. */
export function levelIdOf({ id: system, levels }: StandardSystem, text: string): string {
  if (levels.some(({ id }) => id === text)) return text;
  const titled = levels.filter(({ title }) => title.zh === text || title.en === text);
  const [only] = titled;
  if (only !== undefined && titled.length === 1) return only.id;
  const known = levels.map(({ id, title }) =>
    [id, title.zh ?? title.en].filter((name) => name !== undefined && name !== '').join(' '),
  );
  const names = levels.flatMap(({ id, title }) => [id, title.zh, title.en]).filter((name) => name !== undefined);
  throw failure('unknown-level', { system, level: text, known, nearest: nearest(text, names) });
}
