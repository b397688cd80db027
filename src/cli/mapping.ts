import { isReadColumn } from '../io/read/columns.js';
import type { ReadTableOptions } from '../io/read/options.js';
import { failure } from './failure.js';
import type { Host } from './host.js';
import { readText } from './read-text.js';

type Mapping = Pick<ReadTableOptions, 'columns' | 'sheets' | 'levels' | 'id' | 'title'>;

/** Reads the file of `--mapping`: what columns mean, which sheets are read, how levels are called. */
export async function readMapping(file: string, host: Host): Promise<Mapping> {
  const bad = (reason: string): Error => failure('invalid-mapping', { file, reason });
  let value: unknown;
  try {
    value = JSON.parse(await readText({ path: file, name: file }, host));
  } catch (error) {
    if (error instanceof SyntaxError) throw bad(error.message);
    throw error;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw bad('{}');
  const known = ['columns', 'sheets', 'levels', 'id', 'title'];
  const wrong = Object.keys(value).find((key) => !known.includes(key));
  if (wrong !== undefined) throw bad(wrong);
  const { columns, sheets, levels } = value as Record<string, unknown>;
  for (const list of [sheets, levels]) {
    if (list !== undefined && !(Array.isArray(list) && list.every((item) => typeof item === 'string')))
      throw bad('[ ]');
  }
  if (columns !== undefined) {
    if (typeof columns !== 'object' || columns === null) throw bad('columns');
    for (const [header, meaning] of Object.entries(columns)) {
      const fits =
        typeof meaning === 'string' && (isReadColumn(meaning) || ['tree', 'extra', 'ignore'].includes(meaning));
      if (!fits) throw bad(`${header}: ${JSON.stringify(meaning)}`);
    }
  }
  return value;
}
