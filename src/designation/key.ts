import type { StandardLevelName } from '../model/sets/levels.js';
import { keyIn, readFast } from './fast.js';
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

/** The key of the edition that a text designates, or null where the text is unreadable or names no year. */
export function editionKeyOf(text: string): string | null {
  // What the quick reading accepts has a year and is its own key.
  if (readFast(text) !== null) return text;
  const folded = foldTyped(text);
  if (folded !== null && readFast(folded) !== null) return folded;
  const result = safeParseDesignation(text);
  return result.ok ? result.value.edition : null;
}

/** The level of standard that a text designates, or null where the text is unreadable. */
export function levelOf(text: string): StandardLevelName | null {
  const fast = readFast(text) ?? readFast(foldTyped(text) ?? '');
  if (fast !== null) return fast.level;
  const result = safeParseDesignation(text);
  return result.ok ? result.value.level : null;
}
