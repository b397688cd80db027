import type { StandardLevelName } from '../model/sets/levels.js';
import { readFast } from './fast.js';
import { safeParseDesignation } from './parse.js';

/** The key of the document that a text designates (no year, no obligation), or null where the text is unreadable. */
export function documentKeyOf(text: string): string | null {
  const fast = readFast(text);
  if (fast === null) {
    const result = safeParseDesignation(text);
    return result.ok ? result.value.document : null;
  }
  if (fast.document === null) return text.slice(0, fast.end);
  return fast.document + text.slice(fast.space, fast.end);
}

/** The level of standard that a text designates, or null where the text is unreadable. */
export function levelOf(text: string): StandardLevelName | null {
  const fast = readFast(text);
  if (fast !== null) return fast.level;
  const result = safeParseDesignation(text);
  return result.ok ? result.value.level : null;
}
