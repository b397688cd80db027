import { compareCodeUnits, compareNatural } from '../base/order.js';
import type { Designation } from './designation.js';
import { safeParseDesignation } from './parse.js';

/**
 * Orders designations as a person would: by code, then by number (GB/T 1.2 before GB/T 1.10), then by year, the one
 * without year first. Returns a number for `Array.sort`; what is unreadable comes last, by its text.
 *
 * @example
 * ['GB/T 1.10-2009', 'GB/T 1.2-2020', 'GB/T 1.2-2002'].sort(compareDesignations); // => ['GB/T 1.2-2002', 'GB/T 1.2-2020', 'GB/T 1.10-2009']
 */
export function compareDesignations(a: string | Designation, b: string | Designation): number {
  const left = readable(a);
  const right = readable(b);
  if (left === null || right === null) {
    if (left !== null) return -1;
    if (right !== null) return 1;
    return compareNatural(textOf(a), textOf(b));
  }
  return (
    compareNatural(familyOf(left), familyOf(right)) ||
    compareNatural(numberOf(left), numberOf(right)) ||
    compareNatural(left.number, right.number) ||
    (left.year ?? 0) - (right.year ?? 0) ||
    compareCodeUnits(left.prefix, right.prefix) ||
    compareNatural(left.canonical, right.canonical)
  );
}

/** The prefix as it stands in the key of the document, so that GB and GB/T mix by number. */
function familyOf(designation: Designation): string {
  const { document } = designation;
  const end = document.lastIndexOf(' ');
  return end < 0 ? document : document.slice(0, end);
}

/** What follows the prefix in the key: the number without serial or letter of revision. */
function numberOf(designation: Designation): string {
  return designation.document.slice(familyOf(designation).length);
}

function readable(value: string | Designation): Designation | null {
  if (typeof value !== 'string') return value;
  const result = safeParseDesignation(value);
  return result.ok ? result.value : null;
}

function textOf(value: string | Designation): string {
  return typeof value === 'string' ? value : value.canonical;
}
