import { levelOf } from '../designation/key.js';
import { countedLevels, type CountedLevel } from '../model/sets/levels.js';
import { leadingOrder, statusClasses, statusFacts, statuses, type StatusName } from '../model/sets/statuses.js';
import type { Standard } from '../model/standard.js';
import type { DocumentTable } from './document-table.js';
import { statusAt } from './status-at.js';

/** A document is of a level and a status; the two together are one kind of document. */
export const statusCount = statuses.length;
const kindCount = countedLevels.length * statusCount;

const levelNumbers = new Map<CountedLevel, number>(countedLevels.map((level, i) => [level, i]));
const statusNumbers = new Map<StatusName, number>(statuses.map((status, i) => [status, i]));
const leadingRank = Uint8Array.from(statuses, (status) => leadingOrder.indexOf(status));

/** The class of each status, as a number: existing 0, planned 1, retired 2, unknown 3. */
export const classOfStatus = Uint8Array.from(statuses, (status) => statusClasses.indexOf(statusFacts[status].class));

/** What each standard's status is, which edition leads each document, and in which cell the document is counted. */
export interface CellTable {
  readonly status: Uint8Array;
  readonly leading: Int32Array;
  readonly cell: Uint8Array;
  readonly columns: CellColumns;
}

/**
 * The columns of a row of counts: one for each level × status that any document has, no more. `level` and `status`
 * give their positions in the closed sets, `class` existing 0, planned 1, retired 2, unknown 3; a row takes
 * `1 << shift` numbers.
 */
export interface CellColumns {
  readonly count: number;
  readonly shift: number;
  /** Level and status as one number, `level * statusCount + status`. */
  readonly kind: Uint8Array;
  readonly level: Uint8Array;
  readonly status: Uint8Array;
  readonly class: Uint8Array;
}

/** Finds the leading edition of each document; among editions of one status the first in the list leads. */
export function buildCellTable(
  standards: readonly Standard[],
  documents: DocumentTable,
  asOf: string | null,
): CellTable {
  const { documentOf, size } = documents;
  const status = new Uint8Array(standards.length);
  const leading = new Int32Array(size).fill(-1);
  const cell = new Uint8Array(size);
  for (let i = 0; i < standards.length; i++) {
    const standard = standards[i] as Standard;
    const own = statusNumber(standard, asOf);
    status[i] = own;
    const document = documentOf[i] as number;
    const leader = leading[document] as number;
    if (leader >= 0 && !leadsBefore(own, status[leader] as number)) continue;
    leading[document] = i;
    cell[document] = kindOf(standard, own);
  }
  const isUsed = new Uint8Array(kindCount);
  for (let document = 0; document < size; document++) {
    if ((leading[document] as number) >= 0) isUsed[cell[document] as number] = 1;
  }
  const used = Uint8Array.from(isUsed.keys()).filter((own) => (isUsed[own] as number) === 1);
  return { status, leading, cell: renumber(cell, used), columns: columnsOf(used) };
}

/** The columns for some kinds of documents, in their order. */
export function columnsOf(used: Uint8Array): CellColumns {
  let shift = 0;
  while (1 << shift < used.length) shift++;
  const status = used.map((kind) => kind % statusCount);
  return {
    count: used.length,
    shift,
    kind: used,
    level: used.map((kind) => Math.floor(kind / statusCount)),
    status,
    class: status.map((own) => classOfStatus[own] as number),
  };
}

/** Kinds as numbers of the columns they are counted in. */
export function renumber(kinds: Uint8Array, used: Uint8Array): Uint8Array {
  const columnOf = new Uint8Array(kindCount);
  used.forEach((kind, column) => (columnOf[kind] = column));
  for (let i = 0; i < kinds.length; i++) kinds[i] = columnOf[kinds[i] as number] as number;
  return kinds;
}

/** The level of a standard: as recorded, else as its designation says. */
export function levelOfStandard(standard: Standard): CountedLevel {
  return standard.level ?? (standard.designation === undefined ? null : levelOf(standard.designation)) ?? 'unspecified';
}

/** Level and status of a standard as one number. */
export function kindOf(standard: Standard, status: number): number {
  return (levelNumbers.get(levelOfStandard(standard)) ?? levelNumbers.size - 1) * statusCount + status;
}

/** The status of a standard on a day, as its position among the statuses. */
export function statusNumber(standard: Standard, asOf: string | null): number {
  return statusNumbers.get(statusAt(standard, asOf)) ?? 0;
}

/** Tells whether an edition of one status leads before one of another, wherever they stand in the list. */
export function leadsBefore(status: number, other: number): boolean {
  return (leadingRank[status] as number) < (leadingRank[other] as number);
}
