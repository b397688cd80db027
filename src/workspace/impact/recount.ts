import { coverage } from '../../coverage/coverage.js';
import type { CoverageRow } from '../../model/coverage-report.js';
import type { ImpactOnNode } from '../../model/impact-report.js';
import type { Standard } from '../../model/standard.js';
import type { StandardSystem } from '../../model/system.js';

/**
 * What changes in a system where some of its standards are withdrawn: it is counted as it is, and once more with these
 * withdrawn; rows that come out alike are left out. The whole system comes first, as node null.
 */
export function recount(system: StandardSystem, withdrawn: ReadonlySet<number>, asOf: string | null): ImpactOnNode[] {
  const day = asOf === null ? {} : { asOf };
  const standards = system.standards.map((standard, i) => (withdrawn.has(i) ? withdraw(standard) : standard));
  const [before, after] = [coverage(system, day), coverage({ ...system, standards }, day)];
  const now = [after.total, ...after.rows];
  return [before.total, ...before.rows].flatMap((row, i): ImpactOnNode[] => {
    const [was, is] = [countsOf(row), countsOf(now[i] ?? row)];
    return JSON.stringify(was) === JSON.stringify(is)
      ? []
      : [{ system: system.id, node: row.node, before: was, after: is }];
  });
}

/** Withdrawn on every day: dates that say otherwise go. */
function withdraw({ events, published, effective, retired, ...standard }: Standard): Standard {
  return { ...standard, status: 'withdrawn' };
}

function countsOf({ existing, required, missing, metRatio, state }: CoverageRow): ImpactOnNode['before'] {
  return { existing, required, missing, metRatio, state };
}
