import type { CoverageRow } from '../model/coverage-report.js';
import type { SystemNode } from '../model/node.js';
import type { StandardSystem } from '../model/system.js';
import { ledgerOf } from '../preorder/carry-index.js';
import { nodeOfSlot, slotOf } from '../preorder/carry/find-slot.js';
import { rowAt, type DayLedger, type Ledger } from '../preorder/carry/ledger.js';
import { pathFrom } from '../preorder/carry/shares.js';
import { systemIndex } from '../preorder/system-index.js';
import { unknownNode } from '../system/find.js';
import { assessSlot } from './assess-slot.js';
import { claimedFigures, countBranchOf, countsOfRow, headOfRow } from './branch.js';
import { rowOfNode } from './coverage.js';
import { checkDay } from './options.js';
import { makeRow } from './row.js';

/** What one row is asked for. */
export interface CoverageRowOptions {
  /** The day whose statuses count; without it they stand as recorded. */
  readonly asOf?: string;
}

/**
 * The row of coverage of one node, or of the system (null): the same as that in `coverage`, without the others. After an
 * edit it costs what the edit changed, not what the system holds.
 *
 * @throws `TixiError` `unknown-node` or `invalid-date`.
 *
 * @example
 * coverageRow(system, 'a1').missing; // => 1
 * coverageRow(system, null).existing; // => 3
 */
export function coverageRow<N extends string, S extends string, L extends string>(
  system: StandardSystem<N, S, L>,
  node: NoInfer<N> | null,
  options: CoverageRowOptions = {},
): CoverageRow {
  const asOf = checkDay(options.asOf);
  const index = systemIndex(system);
  const ledger = ledgerOf(index);
  const day = ledger?.days.find((one) => one.asOf === asOf);
  if (ledger !== null && day !== undefined) return carriedRow(system, ledger, day, node);
  const row = rowOfNode(index, node);
  const branch = countBranchOf(index, asOf, row);
  return makeRow(headOfRow(index, row, claimedFigures(system)), countsOfRow(branch, row));
}

/** A row of a document whose counts were carried over from another. */
function carriedRow(system: StandardSystem, ledger: Ledger, day: DayLedger, id: string | null): CoverageRow {
  const slot = id === null ? 0 : slotOf(ledger, id);
  const node: SystemNode | null = (id === null ? null : nodeOfSlot(system, ledger, slot)) ?? null;
  if (id !== null && node === null) throw unknownNode(system, id);
  const counts = rowAt(day, slot);
  const { required, met, basis, applicable } = assessSlot(system, ledger, day, slot);
  return makeRow(
    {
      node: id,
      code: node?.code ?? null,
      title: (node ?? system).title,
      level: node?.level ?? null,
      depth: pathFrom(ledger, slot).length - 1,
      claimed: claimedFigures(system).get(id) ?? [],
    },
    {
      ...counts,
      base: 0,
      remainder: counts.remainderExisting + counts.remainderPlanned,
      basis,
      required: Number.isNaN(required) ? null : required,
      met: Number.isNaN(met) ? null : met,
      applicable,
    },
  );
}
