import { withItem } from '../../base/sparse.js';
import type { CellColumns } from '../cells.js';
import { at } from '../node-table.js';
import { rowAt, type DayLedger, type Ledger } from './ledger.js';
import type { Share } from './shares.js';

/** The rows of one day while an edit counts them anew. */
export interface DayDraft {
  readonly day: DayLedger;
  readonly rows: Map<number, RowDraft>;
}

/** One row while it is counted anew. */
export interface RowDraft {
  readonly columns: CellColumns;
  readonly cells: Int32Array;
  remainderExisting: number;
  remainderPlanned: number;
  placements: number;
  standards: number;
  adopted: number;
  related: number;
}

/** Starts to change the counts of every day that is kept. */
export function startDrafts({ days }: Pick<Ledger, 'days'>): DayDraft[] {
  return days.map((day) => ({ day, rows: new Map() }));
}

/** The row of a slot, to be changed; what is built on it is then worked out anew, even where its counts stay. */
export function draftRow({ day, rows }: DayDraft, slot: number): RowDraft {
  const known = rows.get(slot);
  if (known !== undefined) return known;
  const before = rowAt(day, slot);
  const cells = new Int32Array(day.columns.count);
  cells.set(before.cells);
  const row = { ...before, columns: day.columns, cells };
  rows.set(slot, row);
  return row;
}

/** Adds what a document of a cell adds to a row; a share may be negative. */
export function addShare(row: RowDraft, share: Share, cell: number): void {
  row.placements += share.placements;
  row.standards += share.standards;
  row.adopted += share.adopted;
  row.related += share.related;
  addDocuments(row, cell, share.documents);
  addRemainder(row, cell, share.remainder);
}

/** Adds documents of a cell to a row. */
export function addDocuments({ cells }: RowDraft, cell: number, count: number): void {
  cells[cell] = at(cells, cell) + count;
}

/** Adds documents of a cell to the remainder of a row, where they exist or are planned. */
export function addRemainder(row: RowDraft, cell: number, count: number): void {
  const kind = at(row.columns.class, cell);
  if (kind === 0) row.remainderExisting += count;
  else if (kind === 1) row.remainderPlanned += count;
}

/** The days with the rows that were changed. */
export function finishDrafts(drafts: readonly DayDraft[]): Pick<Ledger, 'days' | 'touched'> {
  const days = drafts.map(({ day, rows }): DayLedger => {
    let changed = day.rows;
    for (const [slot, row] of rows) changed = withItem(changed, slot, row);
    return { ...day, rows: changed };
  });
  return { days, touched: [...(drafts[0]?.rows.keys() ?? [])] };
}
