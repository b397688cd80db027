import { withItem, type Sparse } from '../../base/sparse.js';
import { documentKeyOf } from '../../designation/key.js';
import type { Standard } from '../../model/standard.js';
import type { StandardSystem } from '../../model/system.js';
import { kindOf, leadsBefore, statusNumber } from '../cells.js';
import { at } from '../node-table.js';
import { addDocuments, addRemainder, draftRow, finishDrafts, type DayDraft } from './draft.js';
import { cellAt, placesOf, statusOfStandard, withColumn, type DayLedger, type Ledger } from './ledger.js';
import { sharesOf } from './shares.js';

/**
 * Counts what changes where some standards have other records: their documents may be led by another edition, or be of
 * another level or status. Null where a standard becomes one of another document, and where the lists do not fit.
 */
export function changeStandards(
  ledger: Ledger,
  before: StandardSystem,
  after: StandardSystem,
  ids: readonly string[],
): Ledger | null {
  const positions: number[] = [];
  for (const id of new Set(ids)) {
    const position = ledger.ground.positions.find(id);
    const [old, now] = [before.standards[position], after.standards[position]];
    if (old === undefined || now?.id !== id || !isSameDocument(old, now)) return null;
    positions.push(position);
  }
  const { documentOf } = ledger.ground.documents;
  const documents = new Set(positions.map((position) => at(documentOf, position)));
  const drafts = ledger.days.map((day): DayDraft => {
    const status = withStatuses(day, after, positions);
    return { day: withLeaders(ledger, { ...day, status }, after.standards, documents), rows: new Map() };
  });
  for (const document of documents) {
    const changed = drafts.filter(({ day }, i) => cellAt(day, document) !== cellAt(ledger.days[i] ?? day, document));
    if (changed.length > 0) recount(ledger, drafts, document);
  }
  return { ...ledger, ...finishDrafts(drafts) };
}

function isSameDocument(old: Standard, now: Standard): boolean {
  if (old.sameAs !== now.sameAs) return false;
  return old.designation === now.designation || keyOf(old) === keyOf(now);
}

function keyOf({ designation }: Standard): string | null {
  return designation === undefined ? null : documentKeyOf(designation);
}

function withStatuses(day: DayLedger, after: StandardSystem, positions: readonly number[]): Sparse<number> {
  let { status } = day;
  for (const position of positions) {
    status = withItem(status, position, statusNumber(after.standards[position] as Standard, day.asOf));
  }
  return status;
}

/** Finds the leading edition of each document anew, and the cell it is counted in; a column is added where none fits. */
function withLeaders(
  { ground }: Ledger,
  day: DayLedger,
  standards: readonly Standard[],
  documents: ReadonlySet<number>,
): DayLedger {
  let { leading, cell, columns } = day;
  const editions = ground.editions();
  for (const document of documents) {
    let leader = -1;
    for (let j = at(editions.offset, document); j < at(editions.offset, document + 1); j++) {
      const position = at(editions.standard, j);
      const leads = leader < 0 || leadsBefore(statusOfStandard(day, position), statusOfStandard(day, leader));
      if (leads) leader = position;
    }
    const kind = kindOf(standards[leader] as Standard, statusOfStandard(day, leader));
    if (!columns.kind.includes(kind)) columns = withColumn(columns, kind);
    leading = withItem(leading, document, leader);
    cell = withItem(cell, document, columns.kind.indexOf(kind));
  }
  return { ...day, leading, cell, columns };
}

/** Counts a document in its new cell wherever it was counted in its old one. */
function recount(ledger: Ledger, drafts: readonly DayDraft[], document: number): void {
  const tree = { parent: ledger.parent, marked: ledger.ground.marked };
  for (const [slot, { documents, remainder }] of sharesOf(tree, placesOf(ledger, document))) {
    drafts.forEach((draft, i) => {
      const row = draftRow(draft, slot);
      const [old, now] = [cellAt(ledger.days[i] ?? draft.day, document), cellAt(draft.day, document)];
      addDocuments(row, old, -documents);
      addRemainder(row, old, -remainder);
      addDocuments(row, now, documents);
      addRemainder(row, now, remainder);
    });
  }
}
