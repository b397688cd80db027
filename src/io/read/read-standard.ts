import { isCertainlyLater } from '../../base/dates.js';
import { setKey } from '../../base/json.js';
import { detailColumns, type DetailColumnId } from '../../coverage/detail-columns.js';
import type { Relation } from '../../model/relation.js';
import { levelNames, type StandardLevelName } from '../../model/sets/levels.js';
import type { StatusName } from '../../model/sets/statuses.js';
import { cellText, jsonOfCell } from '../grid.js';
import { readDay } from '../values/dates.js';
import { readStandardLevel } from '../values/level.js';
import { readNumber, type StandardNumber } from '../values/number.js';
import { readStatus } from '../values/status.js';
import { listOfCell, readKind, readObligation, readRole, saysNothing } from '../values/words.js';
import type { ReadColumnId } from './columns.js';
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
  fields['status'] =
    replaced !== null && textOf(row, 'status') === ''
      ? replaced
      : readStatusOf(row, designation !== null, options, extra, list);
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
  };
}

/** Columns that speak of a place in the tree. */
const ofPlaces = [
  'role',
  'part',
  'recommendedLevel',
  'due',
  'note',
  'code',
  'nodeCode',
  'nodeTitle',
  'nodeEnglish',
  'levelTitle',
  'responsible',
  'required',
  'existing',
] as const;

/** A row that stands in no node has no placement; what it says of one is kept with the standard, as it is written. */
export function keepOfPlace(
  row: Row,
  placement: StandardRow['placement'],
  standard: { readonly fields: Record<string, unknown> },
): void {
  const { recommendedLevel, extra: own } = placement as { recommendedLevel?: StandardLevelName; extra?: object };
  const before = standard.fields['extra'] as Record<string, unknown> | undefined;
  const extra = before ?? {};
  for (const id of ofPlaces) if (textOf(row, id) !== '') keepCell(row, id, extra);
  // It may be ticked, and has no column then.
  if (recommendedLevel !== undefined && textOf(row, 'recommendedLevel') === '') {
    keepBeside(extra, detailColumns.recommendedLevel.title.zh, levelNames[recommendedLevel].zh);
  }
  for (const [key, value] of Object.entries(own ?? {})) keepBeside(extra, key, value);
  // There may be thousands of keys already, which even to count takes long.
  if (before === undefined && Object.keys(extra).length > 0) standard.fields['extra'] = extra;
}

/**
 * Rows of one standard may differ in what they say of its place; what differs from the first and from the last is kept
 * under the next free number.
 */
function keepBeside(extra: Record<string, unknown>, key: string, value: unknown): void {
  if (!Object.hasOwn(extra, key)) {
    setKey(extra, key, value);
    return;
  }
  const nameOf = (count: number): string => (count === 1 ? key : `${key} (${String(count)})`);
  let [last, free] = [1, 2];
  for (; Object.hasOwn(extra, nameOf(free)); free *= 2) last = free;
  while (free - last > 1) {
    const middle = (last + free) >>> 1;
    if (Object.hasOwn(extra, nameOf(middle))) last = middle;
    else free = middle;
  }
  if (extra[key] !== value && extra[nameOf(last)] !== value) setKey(extra, nameOf(free), value);
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

function readStatusOf(
  row: Row,
  numbered: boolean,
  { assumed = {} }: ReadTableOptions,
  extra: Record<string, unknown>,
  list: ProblemList,
): StatusName {
  if (!saysStatus(row.table)) {
    return numbered ? (assumed.numbered ?? 'in-force') : (assumed.unnumbered ?? 'wanted');
  }
  const text = textOf(row, 'status');
  if (text === '') {
    const ticked = tickedValue(row, 'status', extra, list);
    if (ticked !== null) return ticked as StatusName;
    if (!numbered) return assumed.unnumbered ?? 'wanted';
    list.add('status-missing', placeOf(row, 'status'));
    return 'unknown';
  }
  const status = readStatus(text);
  if (status === null) list.add('status-unknown', placeOf(row, 'status'));
  return status ?? 'unknown';
}

/** Keeps a cell that could not be used as it stands, under the name of its column in the detail table. */
function keepCell(row: Row, id: ReadColumnId, extra: Record<string, unknown>): void {
  const column = Object.hasOwn(detailColumns, id) ? detailColumns[id as DetailColumnId] : null;
  keepBeside(extra, column?.title.zh ?? headerOf(row, id), jsonOfCell(cellOf(row, id)));
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
