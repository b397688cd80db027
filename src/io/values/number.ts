import { readFast } from '../../designation/fast.js';
import { safeParseDesignation } from '../../designation/parse.js';
import type { UnreadableReason } from '../../designation/reasons.js';

/** What a table needs of a designation. */
export interface StandardNumber {
  readonly canonical: string;
  /** What tells that two cells name one edition. */
  readonly key: string;
  readonly year: number | null;
  readonly also: readonly string[];
  readonly degree: string | null;
  /** Whether its year is left open, as in a draft: `20XX`. */
  readonly open: boolean;
}

const none: readonly string[] = [];

/** Reads a designation; the usual canonical forms, which are most of a clean table, without taking them apart. */
export function readNumber(text: string): StandardNumber | { readonly reason: UnreadableReason } {
  if (readFast(text) !== null) {
    return { canonical: text, key: text, year: Number(text.slice(-4)), also: none, degree: null, open: false };
  }
  const result = safeParseDesignation(text);
  if (!result.ok) return { reason: result.reason };
  const { canonical, edition, year, also, degree, repairs } = result.value;
  return { canonical, key: edition ?? canonical, year, also, degree, open: repairs.includes('draft-year') };
}
