import type { Basis } from '../model/coverage-report.js';
import type { Expectation } from '../model/expectation.js';
import type { StandardSystem } from '../model/system.js';
import type { NodeTable } from '../preorder/node-table.js';
import type { Tally } from '../preorder/tally.js';
import type { ClassCounts } from './class-counts.js';

/** What every row of a branch requires and has met, by row less `from`; NaN where unknown (rules C3 and C5). */
export interface Assessment {
  readonly from: number;
  readonly required: Float64Array;
  readonly met: Float64Array;
  readonly basis: readonly Basis[];
  readonly applicable: (row: number) => boolean;
}

/** Works out required and met of a branch in one pass from the leaves up. */
export function assessBranch(system: StandardSystem, table: NodeTable, tally: Tally, counts: ClassCounts): Assessment {
  const { from, remainderExisting, remainderPlanned } = tally;
  const size = remainderExisting.length;
  const required = new Float64Array(size).fill(Number.NaN);
  const met = new Float64Array(size).fill(Number.NaN);
  const basis = Array<Basis>(size).fill('none');
  const sumRequired = new Float64Array(size);
  const sumMet = new Float64Array(size);
  const children = new Uint8Array(size);
  const nothingApplies = system.expectation !== undefined && 'notApplicable' in system.expectation;
  const applicable = (row: number): boolean => !nothingApplies && (table.zone[row] as number) === 0;

  for (let i = size - 1; i >= 0; i--) {
    const row = from + i;
    if (!applicable(row)) continue;
    const existing = counts.existing[i] as number;
    const known = (children[i] as number) === 1 && !Number.isNaN(sumRequired[i]);
    const metBelow = (sumMet[i] as number) + (remainderExisting[i] as number);
    const expectation: Expectation | undefined = row === 0 ? system.expectation : table.nodes[row]?.expectation;
    if (expectation !== undefined && 'required' in expectation) {
      basis[i] = 'own';
      required[i] = expectation.required;
      met[i] = Math.min(expectation.required, known ? metBelow : existing);
    } else if (expectation !== undefined && 'complete' in expectation) {
      basis[i] = 'complete';
      required[i] = existing + (counts.planned[i] as number);
      met[i] = Math.min(required[i] as number, existing);
    } else if (known) {
      basis[i] = 'children';
      required[i] = (sumRequired[i] as number) + (remainderExisting[i] as number) + (remainderPlanned[i] as number);
      met[i] = metBelow;
    }
    const above = i === 0 ? -1 : (table.parent[row] as number) - from;
    if (above < 0) continue;
    children[above] = 1;
    sumRequired[above] = (sumRequired[above] as number) + (required[i] as number);
    sumMet[above] = (sumMet[above] as number) + (met[i] as number);
  }
  return { from, required, met, basis, applicable };
}
