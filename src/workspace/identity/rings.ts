import { documentKeyOf } from '../../designation/key.js';
import type { Standard } from '../../model/standard.js';
import type { StatusName } from '../../model/sets/statuses.js';
import { leadingOrder, statuses } from '../../model/sets/statuses.js';
import { at } from '../../preorder/node-table.js';
import type { SystemIndex } from '../../preorder/system-index.js';
import type { Identity } from './identity.js';

/** One edition of a document in one system. */
export interface EditionRecord {
  readonly system: number;
  readonly position: number;
  readonly standard: Standard;
  readonly status: StatusName;
}

/** A document that several systems hold, as each has it; the register stands apart. */
export interface Ring {
  /** The first number of the document. */
  readonly first: number;
  readonly members: readonly number[];
  /** All editions listed by systems, by system in the order of the list. */
  readonly records: readonly EditionRecord[];
  /** The edition that leads the document in each system that holds it. */
  readonly leaders: readonly EditionRecord[];
}

/** The documents that two or more systems hold, in the order of the first system that lists each. */
export function* ringsOf(
  identity: Identity,
  isHeld: (document: number) => boolean,
  asOf: string | null,
): Generator<Ring> {
  const snapshots = identity.indexes.map((index) => index.snapshot(asOf).cells());
  for (let first = 0; first < identity.size; first++) {
    if (identity.next(first) === first || identity.top(first) !== first) continue;
    const members = membersOf(identity, first);
    const held = members.filter(isHeld);
    if (!areSeveral(held.map((document) => systemAt(identity, document)))) continue;
    const records = held.flatMap((document) => recordsOf(identity, document, snapshots));
    yield { first, members, records, leaders: leadersOf(records) };
  }
}

function areSeveral(systems: readonly number[]): boolean {
  return systems.some((system) => system !== systems[0]);
}

/** The documents of a ring in ascending order. */
export function membersOf({ next }: Identity, first: number): number[] {
  const members = [first];
  for (let document = next(first); document !== first; document = next(document)) members.push(document);
  return members.sort((a, b) => a - b);
}

/** The system to which a document belongs. */
export function systemAt({ start }: Identity, document: number): number {
  let [low, high] = [0, start.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (at(start, middle) <= document) low = middle;
    else high = middle;
  }
  return low;
}

/** The statuses on one day, as an index of each system has them. */
type Snapshots = readonly { readonly status: Uint8Array }[];

/** The editions of a document that its system lists, in the order of the list. */
export function recordsOf(identity: Identity, document: number, snapshots: Snapshots): EditionRecord[] {
  const system = systemAt(identity, document);
  const index = identity.indexes[system] as SystemIndex;
  const { offset, standard } = index.editions();
  const own = document - at(identity.start, system);
  const status = snapshots[system]?.status ?? new Uint8Array();
  const records: EditionRecord[] = [];
  for (let i = at(offset, own); i < at(offset, own + 1); i++) {
    const position = at(standard, i);
    records.push({
      system,
      position,
      standard: index.system.standards[position] as Standard,
      status: statuses[at(status, position)] ?? 'unknown',
    });
  }
  return records;
}

/** One standard of a system, as it stands on a day. */
export function recordAt(identity: Identity, system: number, position: number, asOf: string | null): EditionRecord {
  const index = identity.indexes[system] as SystemIndex;
  const status = statuses[at(index.snapshot(asOf).cells().status, position)] ?? 'unknown';
  return { system, position, standard: index.system.standards[position] as Standard, status };
}

/** Of one status the first in the list leads, as in a system by itself (rule C1). */
function leadersOf(records: readonly EditionRecord[]): readonly EditionRecord[] {
  // The usual case: records stand by system, and each system has one.
  if (records.every(({ system }, i) => system !== records[i - 1]?.system)) return records;
  const leaders = new Map<number, EditionRecord>();
  for (const record of records) {
    const known = leaders.get(record.system);
    if (known === undefined || leadingOrder.indexOf(record.status) < leadingOrder.indexOf(known.status)) {
      leaders.set(record.system, record);
    }
  }
  return [...leaders.values()];
}

/** The key of a document from the first of its records with a readable designation, else the id of the first record. */
export function nameOfRecords(records: readonly EditionRecord[]): string {
  for (const { standard } of records) {
    const key = standard.designation === undefined ? null : documentKeyOf(standard.designation);
    if (key !== null) return key;
  }
  return records[0]?.standard.id ?? '';
}
