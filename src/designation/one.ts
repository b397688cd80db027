import { readChinese } from './chinese.js';
import { sees } from './cursor.js';
import type { Cursor, Refusal } from './cursor.js';
import type { Draft } from './draft.js';
import { readForeign } from './foreign.js';
import { readLoose } from './loose.js';
import { readWholePrefix } from './prefix.js';

/** Reads one designation at the cursor, from the prefix to the last amendment. */
export function readOne(cursor: Cursor): Draft | Refusal {
  const family = readWholePrefix(cursor);
  if ('reason' in family) return family;
  if (sees(cursor, /[X?*]{2,}/y)) return { reason: 'placeholder' };
  if (family.style === 'chinese') return readChinese(cursor, family);
  if (family.style === 'loose') return readLoose(cursor, family);
  return readForeign(cursor, family);
}
