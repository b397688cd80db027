import type { LinkEnd } from '../../model/link.js';

/** An end as one text: two ends are the same where their keys are. */
export function endKey(end: LinkEnd): string {
  const id = 'node' in end ? ['n', end.node] : 'standard' in end ? ['s', end.standard] : [];
  return JSON.stringify([end.system, ...id]);
}

/** Numbers ends in the order in which they are first asked for. */
export interface EndNumbers {
  readonly ends: readonly LinkEnd[];
  readonly numberOf: (end: LinkEnd) => number;
  /** The number of an end that was asked for before, or -1. */
  readonly find: (end: LinkEnd) => number;
}

export function numberEnds(): EndNumbers {
  const ends: LinkEnd[] = [];
  const numbers = new Map<string, number>();
  const find = (end: LinkEnd): number => numbers.get(endKey(end)) ?? -1;
  return {
    ends,
    find,
    numberOf(end) {
      const known = find(end);
      if (known >= 0) return known;
      numbers.set(endKey(end), ends.length);
      return ends.push(end) - 1;
    },
  };
}
