import type { CoverageRow } from '../../model/coverage-report.js';
import { coverage } from '../../coverage/coverage.js';
import type { GapRule } from '../rule.js';

/** Coverage below the least that is asked for; a coverage that is not known does not pass. */
export const coverageBelow: GapRule = {
  id: 'coverage-below',
  severity: 'error',
  *look(context) {
    for (const { level, percent } of context.minCoverage) {
      const day = context.asOf === null ? {} : { asOf: context.asOf };
      const rows =
        level === undefined ? [context.coverage().total] : coverage(context.system, { at: level, ...day }).rows;
      for (const row of rows) if (isBelow(row, percent)) yield { node: row.node, args: argsOf(row, percent) };
    }
  },
};

function isBelow(row: CoverageRow, percent: number): boolean {
  if (row.state === 'not-applicable' || (row.state === 'covered' && row.required === 0)) return false;
  return row.metRatio === null || row.metRatio * 100 < percent;
}

function argsOf(
  row: CoverageRow,
  percent: number,
): Readonly<Record<string, string | number | null | { zh: string; en: string }>> {
  return {
    title: { zh: row.title.zh ?? row.title.en ?? '', en: row.title.en ?? row.title.zh ?? '' },
    percent,
    metRatio: row.metRatio,
    met: row.met,
    required: row.required,
  };
}
