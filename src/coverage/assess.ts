import type { Basis } from '../model/coverage-report.js';
import type { StandardSystem } from '../model/system.js';
import { at, type NodeTable } from '../preorder/node-table.js';
import type { Tally } from '../preorder/tally.js';
import { assessOne } from './assess-one.js';
import type { ClassCounts } from './class-counts.js';

/** What every row of a branch requires and has met, by row less `from`; NaN where unknown (rules C3 and C5). */
export interface Assessment {
  readonly from: number;
  readonly required: Float64Array;
  readonly met: Float64Array;
  readonly basis: readonly Basis[];
  /** 1 where the row applies; nothing else is required of any, or met. */
  readonly applies: Uint8Array;
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
  const applies = new Uint8Array(size);
  const nothingApplies = system.expectation !== undefined && 'notApplicable' in system.expectation;

  for (let i = size - 1; i >= 0; i--) {
    const row = from + i;
    if (nothingApplies || at(table.zone, row) !== 0) continue;
    applies[i] = 1;
    const own = assessOne(
      row === 0 ? system.expectation : table.nodes[row]?.expectation,
      {
        existing: at(counts.existing, i),
        planned: at(counts.planned, i),
        remainderExisting: at(remainderExisting, i),
        remainderPlanned: at(remainderPlanned, i),
      },
      at(children, i) === 1 ? at(sumRequired, i) : Number.NaN,
      at(sumMet, i),
    );
    basis[i] = own.basis;
    required[i] = own.required;
    met[i] = own.met;
    const above = i === 0 ? -1 : at(table.parent, row) - from;
    if (above < 0) continue;
    children[above] = 1;
    sumRequired[above] = at(sumRequired, above) + own.required;
    sumMet[above] = at(sumMet, above) + own.met;
  }
  return { from, required, met, basis, applies };
}
