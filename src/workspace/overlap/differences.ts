import { addToGroup } from '../../base/groups.js';
import type { OverlapDifference } from '../../model/overlap-report.js';
import { statusFacts } from '../../model/sets/statuses.js';
import type { SystemIndex } from '../../preorder/system-index.js';
import { editionFacts, printRecord, type EditionFacts } from '../identity/edition.js';
import { titlesDiffer } from '../identity/fold-title.js';
import type { EditionRecord, Ring } from '../identity/rings.js';

/** Where systems have one document differently, by what differs. */
export interface Differences {
  readonly editionDrift: OverlapDifference[];
  readonly obligationDrift: OverlapDifference[];
  readonly statusConflicts: OverlapDifference[];
  readonly titleConflicts: OverlapDifference[];
}

interface Seen extends EditionFacts {
  readonly record: EditionRecord;
}

/**
 * Compares what systems say of a document (rule L1): the leading editions by year and by obligation, and the records of
 * each edition that several systems list by status and by title.
 */
export function compareRing(indexes: readonly SystemIndex[], ring: Ring, document: string, into: Differences): void {
  if (isPlainlyAlike(ring)) return;
  const seen = ring.records.map((record) => ({ record, ...editionFacts(indexOf(record), record) }));
  const leaders = seen.filter(({ record }) => ring.leaders.includes(record));
  const note = (list: OverlapDifference[], edition: string | null, records: readonly Seen[]): void =>
    void list.push({ document, edition, in: records.map((one) => printRecord(indexOf(one.record), one.record, one)) });

  if (distinct(leaders.map(({ stamp }) => stampInDocument(stamp))) > 1) note(into.editionDrift, null, leaders);
  if (distinct(leaders.map(({ obligation }) => obligation)) > 1) note(into.obligationDrift, null, leaders);
  for (const records of comparable(seen, leaders)) {
    const edition = records.some(({ stamp }) => stamp === null) ? null : (records[0]?.edition ?? null);
    if (statusesConflict(records)) note(into.statusConflicts, edition, records);
    if (titlesDiffer(records.map(({ record }) => record.standard.title))) note(into.titleConflicts, edition, records);
  }

  function indexOf(record: EditionRecord): SystemIndex {
    return indexes[record.system] as SystemIndex;
  }
}

/** The usual case, told without reading a designation: each system lists one edition, spelt and described alike. */
function isPlainlyAlike({ records, leaders }: Ring): boolean {
  const [first] = records;
  if (first === undefined || records.length !== leaders.length || first.standard.designation === undefined)
    return false;
  return records.every(
    ({ standard, status }) =>
      standard.designation === first.standard.designation &&
      standard.obligation === first.standard.obligation &&
      standard.title.zh === first.standard.title.zh &&
      standard.title.en === first.standard.title.en &&
      statusFacts[status].class === statusFacts[first.status].class,
  );
}

/** Records that may be held against each other: of one edition, and the leading ones where an edition is not known. */
function comparable(seen: readonly Seen[], leaders: readonly Seen[]): Seen[][] {
  const groups = new Map<string, Seen[]>();
  for (const one of seen) if (one.stamp !== null) addToGroup(groups, one.stamp, one);
  const unknown = leaders.some(({ stamp }) => stamp === null) ? [[...leaders]] : [];
  return [...groups.values(), ...unknown].filter((group) => distinct(group.map(({ record }) => record.system)) > 1);
}

/** In force in one system and retired in another. */
function statusesConflict(records: readonly Seen[]): boolean {
  const systemsOf = (wanted: 'existing' | 'retired'): Set<number> =>
    new Set(
      records.filter(({ record }) => statusFacts[record.status].class === wanted).map(({ record }) => record.system),
    );
  const [existing, retired] = [systemsOf('existing'), systemsOf('retired')];
  return existing.size > 0 && retired.size > 0 && new Set([...existing, ...retired]).size > 1;
}

/** How many different values are known. */
function distinct(values: readonly unknown[]): number {
  return new Set(values.filter((value) => value !== null)).size;
}

/** A document may have two numbers; its editions are then told apart by year alone. */
function stampInDocument(stamp: string | null): string | null {
  return stamp === null ? null : JSON.stringify((JSON.parse(stamp) as readonly unknown[]).slice(1));
}
