import { isCertainlyLater } from '../../base/dates.js';
import type { Relation } from '../../model/relation.js';
import type { StatusName } from '../../model/sets/statuses.js';
import { cellText, jsonOfCell } from '../grid.js';
import { readDay } from '../values/dates.js';
import { readStandardLevel } from '../values/level.js';
import { readNumber, type StandardNumber } from '../values/number.js';
import { readStatus } from '../values/status.js';
import { listOfCell, readKind, readObligation, readRole, saysNothing } from '../values/words.js';
import type { ReadColumnId } from './columns.js';
import { keepBeside, keepCell } from './kept-cells.js';
import type { ReadTableOptions } from './options.js';
import type { ProblemList } from './problem-list.js';
import { headerOf, readRelations } from './relations.js';
import { cellOf, placeOf, type Row, textOf } from './row.js';
import { saysStatus, tickedValue } from './ticked-value.js';
import { titleOf } from './tree.js';

/** What a row says of a standard and of its placement, as the document has it. */
export interface StandardRow {
  /** What tells that two rows speak of one standard: the canonical edition; null where there is none. */
  readonly key: string | null;
  readonly fields: Record<string, unknown>;
  readonly placement: Record<string, unknown>;
  readonly successors: readonly string[];
  /** Whether the status ought to be given and is not; another row may give it. */
  readonly lacksStatus: boolean;
}

/** Reads a row of a table of standards; null where it has neither designation nor title. */
export function readStandard(row: Row, options: ReadTableOptions, list: ProblemList): StandardRow | null {
  const written = textOf(row, 'designation');
  const titleText = textOf(row, 'title');
  const english = textOf(row, 'englishTitle');
  if (written === '' && titleText === '' && english === '') return null;
  // Both get their ids when all rows are known, and are the records of the document then.
  const fields: Record<string, unknown> = { id: '' };
  const placement: Record<string, unknown> = { standard: '' };
  const extra: Record<string, unknown> = {};

  const designation = readDesignation(row, written, fields, list);
  if (titleText === '' && english === '') {
    list.add('title-missing', placeOf(row, null), {});
    fields['title'] = titleOf(written);
  } else fields['title'] = titleText === '' ? { en: english } : titleOf(titleText, english);
  const related = readRelations(row, designation?.year ?? null, list);
  for (const id of related.kept) keepCell(row, id, extra);

  const level = readWord(row, 'level', readStandardLevel, extra, list);
  const obligation = readWord(row, 'obligation', readObligation, extra, list);
  setValue(fields, 'level', tickedValue(row, 'level', extra, list) ?? level);
  setValue(fields, 'obligation', tickedValue(row, 'obligation', extra, list) ?? obligation);
  // A cell of replacements may say what the column of statuses leaves open.
  const replaced = related.successors.length > 0 ? 'superseded' : related.withdrawn ? 'withdrawn' : null;
  const status =
    replaced !== null && textOf(row, 'status') === ''
      ? replaced
      : readStatusOf(row, designation !== null && !designation.open, options, extra, list);
  fields['status'] = status ?? 'unknown';
  readDates(row, fields, extra, list);
  const issuers = textOf(row, 'issuers');
  if (issuers !== '' && !saysNothing(issuers)) fields['issuers'] = listOfCell(issuers);
  const committee = textOf(row, 'committee');
  if (committee !== '' && !saysNothing(committee)) fields['committee'] = committee;
  const kind = textOf(row, 'kind');
  if (kind !== '' && !saysNothing(kind)) fields['kind'] = readKind(kind);
  const [ics, ccs] = [listOfCell(textOf(row, 'ics')), listOfCell(textOf(row, 'ccs'))];
  if (ics.length + ccs.length > 0) {
    fields['classifications'] = { ...(ics.length > 0 ? { ics } : {}), ...(ccs.length > 0 ? { ccs } : {}) };
  }
  const beside = designation === null ? null : adoptedBeside(designation);
  const relations = beside === null ? related.relations : [beside, ...related.relations];
  if (relations.length > 0) fields['relations'] = relations;

  const role = readWord(row, 'role', readRole, extra, list);
  if (role !== 'core') setValue(placement, 'role', role);
  const recommended = readWord(row, 'recommendedLevel', readStandardLevel, extra, list);
  setValue(placement, 'recommendedLevel', tickedValue(row, 'recommendedLevel', extra, list) ?? recommended);
  setValue(placement, 'due', readDate(row, 'due', extra, list));
  const [part, note] = [textOf(row, 'part'), textOf(row, 'note')];
  if (part !== '') placement['part'] = part;
  if (note !== '') placement['note'] = note;
  for (const { position, header } of row.table.extras) {
    const value = row.table.at(row.index, position);
    if (cellText(value) !== '') keepBeside(extra, header, jsonOfCell(value));
  }
  if (Object.keys(extra).length > 0) placement['extra'] = extra;
  return {
    key: designation?.key ?? null,
    fields,
    placement,
    successors: related.successors,
    lacksStatus: status === null,
  };
}

function readDesignation(
  row: Row,
  written: string,
  fields: Record<string, unknown>,
  list: ProblemList,
): StandardNumber | null {
  if (written === '') return null;
  const result = readNumber(written);
  if ('reason' in result) {
    list.add('designation-unreadable', placeOf(row, 'designation'), { reason: result.reason });
    fields['designation'] = written;
    return null;
  }
  const { canonical, also } = result;
  if (canonical !== written) {
    list.add('designation-repaired', placeOf(row, 'designation'), { stored: [canonical, ...also].join(', ') });
  }
  fields['designation'] = canonical;
  if (also.length > 0) fields['alsoDesignated'] = also;
  return result;
}

/** `GB/T 19001-2016/ISO 9001:2015 (IDT)` says what it adopts. */
function adoptedBeside({ degree, also }: StandardNumber): Relation | null {
  const target = also[0];
  return target !== undefined && (degree === 'IDT' || degree === 'MOD' || degree === 'NEQ')
    ? { type: 'adopts', target, degree }
    : null;
}

/** The status that a row says or that is taken for granted; null where it ought to say one and does not. */
function readStatusOf(
  row: Row,
  numbered: boolean,
  { assumed = {} }: ReadTableOptions,
  extra: Record<string, unknown>,
  list: ProblemList,
): StatusName | null {
  if (!saysStatus(row.table)) {
    return numbered ? (assumed.numbered ?? 'in-force') : (assumed.unnumbered ?? 'wanted');
  }
  const text = textOf(row, 'status');
  if (text === '') {
    const ticked = tickedValue(row, 'status', extra, list);
    if (ticked !== null) return ticked as StatusName;
    return numbered ? null : (assumed.unnumbered ?? 'wanted');
  }
  const status = readStatus(text);
  if (status === null) {
    list.add('status-unknown', placeOf(row, 'status'));
    keepCell(row, 'status', extra);
  }
  return status ?? 'unknown';
}

function setValue(into: Record<string, unknown>, key: string, value: string | null): void {
  if (value !== null) into[key] = value;
}

function readWord<Value>(
  row: Row,
  id: ReadColumnId,
  read: (text: string) => Value | null,
  extra: Record<string, unknown>,
  list: ProblemList,
): Value | null {
  const text = textOf(row, id);
  if (text === '' || saysNothing(text)) return null;
  const value = read(text);
  if (value === null) {
    list.add('value-unknown', placeOf(row, id), { header: headerOf(row, id) });
    keepCell(row, id, extra);
  }
  return value;
}

function readDate(
  row: Row,
  id: 'published' | 'effective' | 'retired' | 'due',
  extra: Record<string, unknown>,
  list: ProblemList,
): string | null {
  const text = textOf(row, id);
  if (text === '' || saysNothing(text)) return null;
  const day = readDay(cellOf(row, id));
  if (day === null) {
    list.add('date-unreadable', placeOf(row, id), { header: headerOf(row, id) });
    keepCell(row, id, extra);
  }
  return day;
}

/** A document with dates that run backwards is none; the later column is kept as text. */
function readDates(row: Row, fields: Record<string, unknown>, extra: Record<string, unknown>, list: ProblemList): void {
  let before: string | null = null;
  for (const id of ['published', 'effective', 'retired'] as const) {
    const day = readDate(row, id, extra, list);
    if (day === null) continue;
    if (before !== null && isCertainlyLater(before, day)) {
      list.add('date-order', placeOf(row, id), { header: headerOf(row, id) });
      keepCell(row, id, extra);
    } else {
      fields[id] = day;
      before = day;
    }
  }
}
