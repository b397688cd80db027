import { isCertainlyLater } from '../../base/dates.js';
import { setKey } from '../../base/json.js';
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
import type { Row } from './row.js';
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
  const written = row.text('designation');
  const titleText = row.text('title');
  const english = row.text('englishTitle');
  if (written === '' && titleText === '' && english === '') return null;
  // Both get their ids when all rows are known, and are the records of the document then.
  const fields: Record<string, unknown> = { id: '' };
  const placement: Record<string, unknown> = { standard: '' };
  const extra: Record<string, unknown> = {};
  const keep = (id: ReadColumnId): void => setKey(extra, headerOf(row, id), jsonOfCell(row.value(id)));

  const designation = readDesignation(row, written, fields, list);
  if (titleText === '' && english === '') {
    list.add('title-missing', row.place(null), {});
    fields['title'] = titleOf(written);
  } else fields['title'] = titleText === '' ? { en: english } : titleOf(titleText, english);
  const related = readRelations(row, designation?.year ?? null, list);
  for (const id of related.kept) keep(id);

  readWord(row, 'level', readStandardLevel, (value) => (fields['level'] = value), keep, list);
  readWord(row, 'obligation', readObligation, (value) => (fields['obligation'] = value), keep, list);
  for (const id of ['level', 'obligation'] as const) {
    const value = tickedValue(row, id, extra, list);
    if (value !== null) fields[id] = value;
  }
  // A cell of replacements may say what the column of statuses leaves open.
  const replaced = related.successors.length > 0 ? 'superseded' : related.withdrawn ? 'withdrawn' : null;
  fields['status'] =
    replaced !== null && row.text('status') === ''
      ? replaced
      : readStatusOf(row, designation !== null, options, extra, list);
  readDates(row, fields, keep, list);
  const issuers = row.text('issuers');
  if (issuers !== '' && !saysNothing(issuers)) fields['issuers'] = listOfCell(issuers);
  const committee = row.text('committee');
  if (committee !== '' && !saysNothing(committee)) fields['committee'] = committee;
  const kind = row.text('kind');
  if (kind !== '' && !saysNothing(kind)) fields['kind'] = readKind(kind);
  const classes = { ics: listOfCell(row.text('ics')), ccs: listOfCell(row.text('ccs')) };
  if (classes.ics.length + classes.ccs.length > 0) {
    fields['classifications'] = {
      ...(classes.ics.length > 0 ? { ics: classes.ics } : {}),
      ...(classes.ccs.length > 0 ? { ccs: classes.ccs } : {}),
    };
  }
  const relations = [...(designation === null ? [] : adoptedBeside(designation)), ...related.relations];
  if (relations.length > 0) fields['relations'] = relations;

  readWord(row, 'role', readRole, (value) => value !== 'core' && (placement['role'] = value), keep, list);
  readWord(row, 'recommendedLevel', readStandardLevel, (value) => (placement['recommendedLevel'] = value), keep, list);
  const recommended = tickedValue(row, 'recommendedLevel', extra, list);
  if (recommended !== null) placement['recommendedLevel'] = recommended;
  readDate(row, 'due', placement, keep, list);
  for (const id of ['part', 'note'] as const) if (row.text(id) !== '') placement[id] = row.text(id);
  for (const { position, header } of row.table.extras) {
    const value = row.table.at(row.index, position);
    if (cellText(value) !== '') setKey(extra, header, jsonOfCell(value));
  }
  if (Object.keys(extra).length > 0) placement['extra'] = extra;
  return {
    key: designation?.key ?? null,
    fields,
    placement,
    successors: related.successors,
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
    list.add('designation-unreadable', row.place('designation'), { reason: result.reason });
    fields['designation'] = written;
    return null;
  }
  const { canonical, also } = result;
  if (canonical !== written) {
    list.add('designation-repaired', row.place('designation'), { stored: [canonical, ...also].join(', ') });
  }
  fields['designation'] = canonical;
  if (also.length > 0) fields['alsoDesignated'] = also;
  return result;
}

/** `GB/T 19001-2016/ISO 9001:2015 (IDT)` says what it adopts. */
function adoptedBeside({ degree, also }: StandardNumber): readonly object[] {
  const [target] = also;
  return target !== undefined && (degree === 'IDT' || degree === 'MOD' || degree === 'NEQ')
    ? [{ type: 'adopts', target, degree }]
    : [];
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
  const text = row.text('status');
  if (text === '') {
    const ticked = tickedValue(row, 'status', extra, list);
    if (ticked !== null) return ticked as StatusName;
    if (!numbered) return assumed.unnumbered ?? 'wanted';
    list.add('status-missing', row.place('status'));
    return 'unknown';
  }
  const status = readStatus(text);
  if (status === null) list.add('status-unknown', row.place('status'));
  return status ?? 'unknown';
}

function readWord<Value>(
  row: Row,
  id: ReadColumnId,
  read: (text: string) => Value | null,
  set: (value: Value) => unknown,
  keep: (id: ReadColumnId) => void,
  list: ProblemList,
): void {
  const text = row.text(id);
  if (text === '' || saysNothing(text)) return;
  const value = read(text);
  if (value !== null) set(value);
  else {
    list.add('value-unknown', row.place(id), { header: headerOf(row, id) });
    keep(id);
  }
}

function readDate(
  row: Row,
  id: 'published' | 'effective' | 'retired' | 'due',
  into: Record<string, unknown>,
  keep: (id: ReadColumnId) => void,
  list: ProblemList,
): void {
  const text = row.text(id);
  if (text === '' || saysNothing(text)) return;
  const day = readDay(row.value(id));
  if (day !== null) into[id] = day;
  else {
    list.add('date-unreadable', row.place(id), { header: headerOf(row, id) });
    keep(id);
  }
}

/** A document with dates that run backwards is none; the later column is kept as text. */
function readDates(
  row: Row,
  fields: Record<string, unknown>,
  keep: (id: ReadColumnId) => void,
  list: ProblemList,
): void {
  let before: string | null = null;
  for (const id of ['published', 'effective', 'retired'] as const) {
    readDate(row, id, fields, keep, list);
    const day = fields[id];
    if (typeof day !== 'string') continue;
    if (before !== null && isCertainlyLater(before, day)) {
      list.add('date-order', row.place(id), { header: headerOf(row, id) });
      keep(id);
      Reflect.deleteProperty(fields, id);
    } else before = day;
  }
}
