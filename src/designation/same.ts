import type { Designation } from './designation.js';
import { parseDesignation } from './parse.js';

/**
 * Tells whether two designations name one document: the same number family whatever the year and the obligation
 * (GB, GB/T and GB/Z share one number space; leading zeros are never folded). Further numbers in `also` do not count.
 *
 * Throws `unreadable-designation` where a text is none.
 *
 * @example
 * sameDocument('GB 17498.6-2008', 'GB/T 17498.6-2026'); // => true
 * sameDocument('JR/T 0197-2020', 'JR/T 197-2020'); // => false
 */
export function sameDocument(a: string | Designation, b: string | Designation): boolean {
  return asDesignation(a).document === asDesignation(b).document;
}

function asDesignation(value: string | Designation): Designation {
  return typeof value === 'string' ? parseDesignation(value) : value;
}
