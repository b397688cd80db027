import type { CoverageRow } from '../../model/coverage-report.js';
import { levelNames, countedLevels } from '../../model/sets/levels.js';
import { at } from '../../preorder/node-table.js';
import type { AuditContext, AuditRule } from '../context.js';
import type { RuleHit } from '../rule.js';

/**
 * A node whose own number, complete list or remainder is not met, and by how many. Ancestors whose gap is only the sum
 * of their children's are not reported again.
 */
export const nodeGap: AuditRule = {
  id: 'node-gap',
  severity: 'error',
  *look(context) {
    const { rows, total } = context.coverage();
    const below = missingBelow(context, rows);
    for (const [place, row] of [total, ...rows].entries()) {
      const own = ownMissing(row, row.basis === 'complete' ? 0 : (below.get(row.node) ?? 0));
      if (own > 0) yield hit(context, place, row, own);
    }
  },
};

/** What a row misses beyond its children's gaps. */
function ownMissing(row: CoverageRow, below: number): number {
  return row.state === 'gap' && row.missing !== null ? Math.max(0, row.missing - below) : 0;
}

/** The missing of each node's children, summed; 0 where one of them is not known: then nothing is built on them. */
function missingBelow({ system }: AuditContext, rows: readonly CoverageRow[]): ReadonlyMap<string | null, number> {
  const missing = new Map(
    rows.map((row) => [row.node, row.state === 'not-applicable' ? 0 : (row.missing ?? Number.NaN)]),
  );
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

function hit(context: AuditContext, place: number, row: CoverageRow, own: number): RuleHit {
  const { title, node, required, existing, basis } = row;
  const { id } = context.system;
  const inProgress = row.inProgress === null ? null : Math.min(own, row.inProgress);
  const levels = levelsMissing(context, place);
  return {
    node,
    args: {
      ...(levels.length === 0 ? {} : { case: 'levels', levels }),
      title: { zh: title.zh ?? title.en ?? id, en: title.en ?? title.zh ?? id },
      required,
      existing,
      missing: own,
      inProgress,
      notStarted: inProgress === null ? null : own - inProgress,
      basis,
    },
  };
}

/** How many are missing on which level, where the node's own number is given by level. */
function levelsMissing({ index, asOf, system }: AuditContext, row: number): { zh: string; en: string }[] {
  const expectation = (index.nodes().nodes[row] ?? system).expectation;
  const wanted = expectation !== undefined && 'required' in expectation ? expectation.byLevel : undefined;
  if (wanted === undefined) return [];
  const { cells, columns } = index.snapshot(asOf).counts(0);
  return countedLevels.flatMap((level, i) => {
    let lacking = level === 'unspecified' ? 0 : (wanted[level] ?? 0);
    for (let cell = 0; cell < columns.count; cell++) {
      const exists = at(columns.level, cell) === i && at(columns.class, cell) === 0;
      if (exists) lacking -= at(cells, (row << columns.shift) + cell);
    }
    const { zh, en } = levelNames[level];
    return lacking > 0 ? [{ zh: `${zh} ${lacking} 项`, en: `${lacking} ${en}` }] : [];
  });
}
