import type { CoverageRow } from '../../model/coverage-report.js';
import { nodeAt, type AuditRule } from '../context.js';
import { selectRows } from '../select.js';

/** Coverage below the least that is asked for; a coverage that is not known does not pass. */
export const coverageBelow: AuditRule = {
  id: 'coverage-below',
  severity: 'error',
  *look(context) {
    for (const { percent, ...where } of context.minCoverage) {
      const { total, rows } = context.coverage();
      for (const row of selectRows(context.index, where)) {
        const counts = row === 0 ? total : rows[row - 1];
        if (counts === undefined || !isBelow(counts, percent)) continue;
        const { title, metRatio, met, required } = counts;
        yield {
          node: nodeAt(context, row),
          args: {
            ...(metRatio === null ? { case: 'unknown' } : {}),
            title: { zh: title.zh ?? title.en ?? '', en: title.en ?? title.zh ?? '' },
            percent,
            metRatio,
            met,
            required,
          },
        };
      }
    }
  },
};

function isBelow(row: CoverageRow, percent: number): boolean {
  if (row.state === 'not-applicable' || (row.state === 'covered' && row.required === 0)) return false;
  return row.metRatio === null || row.metRatio * 100 < percent;
}
