import { TixiError } from '../../base/error.js';
import { editionKeyOf } from '../../designation/key.js';
import { at } from '../../preorder/node-table.js';
import type { SystemIndex } from '../../preorder/system-index.js';
import { resolveTarget } from '../../preorder/resolve-target.js';
import { editionFacts } from '../identity/edition.js';
import type { Identity } from '../identity/identity.js';
import { membersOf, recordsOf, type EditionRecord } from '../identity/rings.js';
import { nearStandard } from './near-standard.js';

/** A standard as it is asked for: an id or a designation, or the id in one system where several have it. */
export type StandardReference = string | { readonly system: string; readonly standard: string };

/** What is meant: the records of the edition in every system, and those of the document's other editions. */
export interface Affected {
  readonly members: readonly number[];
  readonly edition: string | null;
  readonly records: readonly EditionRecord[];
  readonly others: readonly EditionRecord[];
}

/**
 * Finds the records of an edition in all systems that hold its document. A designation without a year means every
 * edition, and so does a record of which the edition is not known; records without one go with whatever is asked for.
 */
export function findAffected(identity: Identity, reference: StandardReference, asOf: string | null): Affected {
  const { document, position, system } = resolve(identity, reference);
  const first = identity.top(at(identity.start, system) + document);
  const members = membersOf(identity, first);
  const snapshots = identity.indexes.map((index) => index.snapshot(asOf).cells());
  const all = members
    .flatMap((member) => recordsOf(identity, member, snapshots))
    .filter((record) => record.system < identity.systems);
  const facts = all.map((record) => editionFacts(identity.indexes[record.system] as SystemIndex, record));
  const asked = all.findIndex((record) => record.system === system && record.position === position);
  const { stamp, edition } = facts[asked] ?? { stamp: null, edition: null };
  const isMeant = (i: number): boolean => stamp === null || facts[i]?.stamp === stamp || i === asked;
  return {
    members,
    edition,
    records: all.filter((_, i) => isMeant(i)),
    others: all.filter((_, i) => !isMeant(i)),
  };
}

interface Place {
  readonly system: number;
  readonly document: number;
  /** The record that is meant, or -1 where only its document is. */
  readonly position: number;
}

/** An id goes before a designation, an earlier system before a later one; an edition that nobody lists is not another. */
function resolve(identity: Identity, reference: StandardReference): Place {
  const text = typeof reference === 'string' ? reference : reference.standard;
  const among = identity.indexes
    .slice(0, identity.systems)
    .map((index, system) => ({ index, system }))
    .filter(({ index }) => typeof reference === 'string' || index.system.id === reference.system);
  const places = among.map(({ index, system }) => {
    const { to, document, byId } = resolveTarget(index, text);
    return { system, document, position: to, byId };
  });
  const found =
    places.find(({ byId }) => byId) ??
    places.find(({ position }) => position >= 0) ??
    (editionKeyOf(text) === null ? places.find(({ document }) => document >= 0) : undefined);
  if (found !== undefined) return found;
  throw unknownStandard(
    among.map(({ index }) => index),
    text,
  );
}

function unknownStandard(indexes: readonly SystemIndex[], text: string): TixiError {
  const ids = indexes.map((index) => index.system.id);
  const system = ids.length > 3 ? `${ids.slice(0, 3).join(', ')} …` : ids.join(', ');
  const near = nearStandard(
    text,
    indexes.flatMap((index) => index.system.standards),
  );
  const hint =
    near === null ? 'Give the id of a standard or a designation.' : `The nearest is ${JSON.stringify(near)}.`;
  return new TixiError('unknown-standard', `No standard ${JSON.stringify(text)} is listed in ${system}. ${hint}`, {
    system,
    standard: text,
    nearest: near,
  });
}
