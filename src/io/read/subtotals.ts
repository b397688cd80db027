import type { ProblemList } from './problem-list.js';
import { placeOf, type Row } from './row.js';
import type { SpecialRow } from './special-rows.js';
import type { DraftNode } from './tree.js';

/** Counts rows of standards as they are read, so that subtotals can be held against them. */
export interface Subtotals {
  readonly count: (node: DraftNode | null, standard: number) => void;
  readonly check: (row: Row, subtotal: Extract<SpecialRow, { kind: 'subtotal' }>, list: ProblemList) => void;
}

interface Sum {
  rows: number;
  readonly standards: Set<number>;
}

/**
 * A subtotal agrees if its number is that of the rows, or of the standards, since the last subtotal or in any node that
 * is open; a total, if it is that of the sheet or of all sheets so far.
 */
export function createSubtotals(all: Sum = newSum()): Subtotals & { readonly all: Sum } {
  const sheet = newSum();
  let since = newSum();
  let current: DraftNode | null = null;
  const byNode = new Map<DraftNode, Sum>();
  return {
    all,
    count(node, standard) {
      current = node;
      for (const sum of [all, sheet, since]) addTo(sum, standard);
      for (let at = node; at !== null; at = at.parent) {
        const sum = byNode.get(at) ?? newSum();
        byNode.set(at, sum);
        addTo(sum, standard);
      }
    },
    check(row, { all: total, stated, column }, list) {
      const place = placeOf(row, column);
      const candidates = [sheet, all];
      if (!total) {
        candidates.unshift(since);
        for (let at = current; at !== null; at = at.parent) candidates.push(byNode.get(at) ?? newSum());
      }
      const [first = newSum()] = candidates;
      if (stated === null) list.add('subtotal-without-number', place);
      else if (candidates.some(({ rows, standards }) => rows === stated || standards.size === stated))
        list.add('subtotal-checked', place, { stated });
      else list.add('subtotal-differs', place, { stated, rows: first.rows, standards: first.standards.size });
      since = newSum();
    },
  };
}

function newSum(): Sum {
  return { rows: 0, standards: new Set() };
}

function addTo(sum: Sum, standard: number): void {
  sum.rows++;
  sum.standards.add(standard);
}
