import type { CoverageRow } from '../../model/coverage-report.js';
import type { GapRule, RuleContext, RuleHit } from '../rule.js';

/**
 * A node whose own number, complete list or remainder is not met, and by how many. Ancestors whose gap is only the sum
 * of their children's are not reported again.
 */
export const nodeGap: GapRule = {
  id: 'node-gap',
  severity: 'error',
  *look(context) {
    const { rows, total } = context.coverage();
    const below = missingBelow(context, rows);
    for (const row of [total, ...rows]) {
      const own = ownMissing(row, row.basis === 'complete' ? 0 : (below.get(row.node) ?? 0));
      if (own > 0) yield hit(context, row, own);
    }
  },
};

/** What a row misses beyond its children's gaps. */
function ownMissing(row: CoverageRow, below: number): number {
  return row.state === 'gap' && row.missing !== null ? Math.max(0, row.missing - below) : 0;
}

/** The missing of each node's children, summed; 0 where one of them is not known: then nothing is built on them. */
function missingBelow({ system }: RuleContext, rows: readonly CoverageRow[]): ReadonlyMap<string | null, number> {
  const missing = new Map(rows.map((row) => [row.node, row.state === 'not-applicable' ? 0 : (row.missing ?? Number.NaN)]));
  const sums = new Map<string | null, number>();
  const add = (node: string | null, children: readonly { readonly id: string }[]): void => {
    let sum = 0;
    for (const { id } of children) sum += missing.get(id) ?? 0;
    sums.set(node, Number.isNaN(sum) ? 0 : sum);
  };
  add(null, system.children);
  const stack = [...system.children];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    add(node.id, node.children ?? []);
    if (node.children !== undefined) for (const child of node.children) stack.push(child);
  }
  return sums;
}

function hit({ system }: RuleContext, row: CoverageRow, own: number): RuleHit {
  const title = { zh: row.title.zh ?? row.title.en ?? system.id, en: row.title.en ?? row.title.zh ?? system.id };
  return {
    node: row.node,
    args: {
      title,
      required: row.required,
      existing: row.existing,
      missing: own,
      inProgress: row.inProgress === null ? null : Math.min(own, row.inProgress),
      notStarted: row.inProgress === null ? null : own - Math.min(own, row.inProgress),
      basis: row.basis,
    },
  };
}
