import type { StandardLevelName } from '../model/sets/levels.js';
import { readFast, type Head } from './fast.js';
import { foldTyped } from './fold.js';
import { safeParseDesignation } from './parse.js';

/** The key of the document that a text designates (no year, no obligation), or null where the text is unreadable. */
export function documentKeyOf(text: string): string | null {
  const fast = readFast(text);
  if (fast !== null) return keyIn(text, fast);
  const folded = foldTyped(text);
  const typed = folded === null ? null : readFast(folded);
  if (folded !== null && typed !== null) return keyIn(folded, typed);
  const result = safeParseDesignation(text);
  return result.ok ? result.value.document : null;
}

function keyIn(text: string, { document, space, end }: Head): string {
  return document === null ? text.slice(0, end) : document + text.slice(space, end);
}

/** The level of standard that a text designates, or null where the text is unreadable. */
export function levelOf(text: string): StandardLevelName | null {
  const fast = readFast(text) ?? readFast(foldTyped(text) ?? '');
  if (fast !== null) return fast.level;
  const result = safeParseDesignation(text);
  return result.ok ? result.value.level : null;
}
