import type { Json, JsonPath } from '../base/json.js';
import { nearest } from '../base/nearest.js';
import { shorten } from '../base/shorten.js';
import type { ParseIssue, ParseIssueCode } from '../model/parse-issue.js';

/** Names that were meant to be chosen from: how many, and which. */
export type KnownNames = Iterable<string> & { readonly size: number };

/** The ids of some things, read through only when they are compared. */
export function namesOf(things: readonly { readonly id: string }[]): KnownNames {
  return {
    size: things.length,
    *[Symbol.iterator]() {
      for (const { id } of things) yield id;
    },
  };
}

/** Collects issues up to a limit, and counts them all. */
export interface IssueList {
  readonly issues: readonly ParseIssue[];
  readonly total: () => number;
  readonly add: (
    code: ParseIssueCode,
    path: () => JsonPath,
    value: unknown,
    args?: Readonly<Record<string, Json>>,
  ) => void;
  readonly addUnknown: (
    code: ParseIssueCode,
    path: () => JsonPath,
    value: string,
    known: KnownNames,
    args?: Readonly<Record<string, Json>>,
  ) => void;
}

/** How many names are compared, over all issues, in search of the nearest: a hostile document must not make it long. */
const comparisonBudget = 500_000;

export function createIssueList(limit: number): IssueList {
  const issues: ParseIssue[] = [];
  let total = 0;
  let budget = comparisonBudget;
  const add: IssueList['add'] = (code, path, value, args = {}) => {
    total++;
    if (issues.length < limit) issues.push({ code, path: path(), value: shorten(value), args });
  };
  return {
    issues,
    total: () => total,
    add,
    addUnknown(code, path, value, known, args = {}) {
      const affordable = issues.length < limit && known.size <= budget;
      if (affordable) budget -= known.size;
      add(code, path, value, { ...args, nearest: affordable ? nearest(value, known) : null });
    },
  };
}
