import type { Basis, ClaimedFigure, CoverageRow, CoverageState } from '../model/coverage-report.js';
import { countedLevels, type CountedLevel } from '../model/sets/levels.js';
import { statuses, type StatusName } from '../model/sets/statuses.js';
import type { Title } from '../model/title.js';
import type { CellColumns } from '../preorder/cells.js';

/** Who a row is about. */
export interface RowHead {
  readonly node: string | null;
  readonly code: string | null;
  readonly title: Title;
  readonly level: string | null;
  readonly depth: number;
  readonly claimed: readonly ClaimedFigure[];
}

/** What is counted for a row, before ratios. */
export interface RowCounts {
  readonly cells: Int32Array;
  readonly columns: CellColumns;
  readonly base: number;
  readonly placements: number;
  readonly standards: number;
  readonly adopted: number;
  readonly related: number;
  readonly remainder: number;
  readonly basis: Basis;
  readonly required: number | null;
  readonly met: number | null;
  readonly applicable: boolean;
}

/** Stages at which a document is on its way: projects from 立项 to 批准, without those only wanted. */
const inProgressStatuses = new Set<StatusName>(['proposed', 'drafting', 'enquiry', 'examination', 'approval']);

const noLevels = zeroes<CountedLevel>(countedLevels);
const noStatuses = zeroes<StatusName>(statuses);

/** Makes a frozen row: sums by class, level and status, and from them ratios, missing and state (rules C4 to C6). */
export function makeRow(head: RowHead, counts: RowCounts): CoverageRow {
  const byLevel = { ...noLevels };
  const byStatus = { ...noStatuses };
  const byClass = [0, 0, 0, 0] as [number, number, number, number];
  const { columns } = counts;
  for (let cell = 0; cell < columns.count; cell++) {
    const count = counts.cells[counts.base + cell] as number;
    if (count === 0) continue;
    byLevel[countedLevels[columns.level[cell] as number] as CountedLevel] += count;
    byStatus[statuses[columns.status[cell] as number] as StatusName] += count;
    byClass[columns.class[cell] as number as 0 | 1 | 2 | 3] += count;
  }
  const [existing, planned, retired, unknown] = byClass;
  const { required, met } = counts;
  const missing = required === null || met === null ? null : required - met;
  let underWay = 0;
  for (const status of inProgressStatuses) underWay += byStatus[status];
  const inProgress = missing === null ? null : Math.min(missing, underWay);
  return Object.freeze<CoverageRow>({
    node: head.node,
    code: head.code,
    title: Object.freeze({ zh: head.title.zh ?? null, en: head.title.en ?? null }),
    level: head.level,
    depth: head.depth,
    placements: counts.placements,
    standards: counts.standards,
    documents: existing + planned + retired + unknown,
    existing,
    planned,
    retired,
    unknown,
    adopted: counts.adopted,
    related: counts.related,
    required,
    basis: counts.basis,
    remainder: counts.remainder,
    met,
    missing,
    inProgress,
    notStarted: missing === null || inProgress === null ? null : missing - inProgress,
    ratio: required === null || required === 0 ? null : existing / required,
    metRatio: required === null || required === 0 || met === null ? null : met / required,
    state: stateOf(counts.applicable, missing),
    byLevel: Object.freeze(byLevel),
    byStatus: Object.freeze(byStatus),
    claimed: Object.freeze(head.claimed),
  });
}

function stateOf(applicable: boolean, missing: number | null): CoverageState {
  if (!applicable) return 'not-applicable';
  if (missing === null) return 'not-assessed';
  return missing === 0 ? 'covered' : 'gap';
}

function zeroes<Key extends string>(keys: readonly Key[]): Record<Key, number> {
  return Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;
}
