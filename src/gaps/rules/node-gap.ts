import type { CoverageRow } from '../../model/coverage-report.js';
import { levelNames, countedLevels } from '../../model/sets/levels.js';
import { at } from '../../preorder/node-table.js';
import { ownGaps } from '../conditions.js';
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
    for (const [row, missing] of ownGaps(context).entries()) {
      if (missing > 0) yield hit(context, row, rows[row - 1] ?? total, missing);
    }
  },
};

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
