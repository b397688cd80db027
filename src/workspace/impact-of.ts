import { deepFreeze } from '../base/freeze.js';
import { checkDay } from '../coverage/options.js';
import type { ImpactReport } from '../model/impact-report.js';
import type { EditionIn } from '../model/overlap-report.js';
import type { Standard } from '../model/standard.js';
import type { StandardSystem } from '../model/system.js';
import type { SideBySide, Workspace } from '../model/workspace.js';
import { at } from '../preorder/node-table.js';
import type { PlacementRows } from '../preorder/placement-table.js';
import type { SystemIndex } from '../preorder/system-index.js';
import { replacementOf } from '../relations/replacement.js';
import { editionFacts, printRecord } from './identity/edition.js';
import { joinSystems, type Identity } from './identity/identity.js';
import { nameOfRecords, recordAt, type EditionRecord } from './identity/rings.js';
import { findAffected, type StandardReference } from './impact/affected.js';
import { recount } from './impact/recount.js';
import { relationsTo } from './impact/relations.js';

/** What `impactOf` is asked for. */
export interface ImpactOptions {
  /** The day whose statuses count; without it they stand as recorded. */
  readonly asOf?: string;
}

/**
 * What the withdrawal or a new edition of a standard touches: where it stands, which standards adopt it or refer to it,
 * which links name it; and what its withdrawal would cost, counted anew with the standard withdrawn in every system.
 *
 * `standard` is an id or a designation, or `{ system, standard }` where an id means different things in several systems.
 * With a year it is that edition, without one every edition of the document.
 *
 * @throws `TixiError` `unknown-standard`, with the nearest, or `invalid-date`.
 *
 * @example
 * const { placements, coverage: lost } = impactOf(system, 'GB/T 13016-2018');
 * placements.map(({ node }) => node); // => ['a2']
 * lost.map(({ node, after }) => [node, after.state]); // => [[null, 'gap'], ['a', 'gap'], ['a2', 'gap']]
 */
export function impactOf(
  input: StandardSystem | SideBySide,
  standard: StandardReference,
  options: ImpactOptions = {},
): ImpactReport {
  const workspace = 'systems' in input ? input : { systems: [input], standards: [], links: [] };
  const asOf = checkDay(options.asOf);
  const identity = joinSystems({ systems: workspace.systems, register: workspace.standards });
  const affected = findAffected(identity, standard, asOf);
  const relations = relationsTo(identity, affected);
  const print = (record: EditionRecord): EditionIn => {
    const index = identity.indexes[record.system] as SystemIndex;
    return printRecord(index, record, editionFacts(index, record));
  };
  return deepFreeze<ImpactReport>({
    format: 'tixi/impact/1',
    systems: workspace.systems.map(({ id }) => id),
    standard: typeof standard === 'string' ? standard : standard.standard,
    document: nameOfRecords([...affected.records, ...affected.others]),
    edition: affected.edition,
    asOf,
    records: affected.records.map(print),
    otherEditions: affected.others.map(print),
    successors: successorsOf(identity, affected.records, asOf).map(print),
    placements: placementsOf(identity, affected.records),
    adoptions: relations.filter(({ type }) => type === 'adopts'),
    references: relations.filter(({ type }) => type === 'references'),
    otherRelations: relations.filter(({ type }) => type !== 'adopts' && type !== 'references'),
    links: linksTo(workspace, affected.records),
    coverage: workspace.systems.flatMap((system, s) => {
      const own = affected.records.filter(({ system: of }) => of === s).map(({ position }) => position);
      return own.length === 0 ? [] : recount(system, new Set(own), asOf);
    }),
  });
}

/** The standards that are stated to replace these, each once. */
function successorsOf(identity: Identity, records: readonly EditionRecord[], asOf: string | null): EditionRecord[] {
  const found = new Map<string, EditionRecord>();
  for (const { system, position } of records) {
    const index = identity.indexes[system] as SystemIndex;
    const successor = at(replacementOf(index).stated, position);
    if (successor >= 0)
      found.set(`${String(system)} ${String(successor)}`, recordAt(identity, system, successor, asOf));
  }
  return [...found.values()];
}

/** Every placement of these standards, in every role, in document order. */
function placementsOf(identity: Identity, records: readonly EditionRecord[]): ImpactReport['placements'] {
  return identity.indexes.slice(0, identity.systems).flatMap((index, system) => {
    const wanted = new Map(
      records.filter((record) => record.system === system).map(({ position, standard }) => [position, standard]),
    );
    if (wanted.size === 0) return [];
    const { counted, adopted, related } = index.placements();
    return index.nodes().nodes.flatMap((node, row) => {
      if (node === null) return [];
      const isAdopted = new Set(standardsIn(adopted, row, wanted));
      return [
        ...standardsIn(counted, row, wanted).map((one) => [one, isAdopted.has(one) ? 'adopted' : 'core'] as const),
        ...standardsIn(related, row, wanted).map((one) => [one, 'related'] as const),
      ].map(([standard, role]) => ({ system: index.system.id, node: node.id, standard: standard.id, role }));
    });
  });
}

function standardsIn(rows: PlacementRows, row: number, wanted: ReadonlyMap<number, Standard>): Standard[] {
  const positions = rows.standard.subarray(at(rows.offset, row), at(rows.offset, row + 1));
  return Array.from(positions, (position) => wanted.get(position)).filter((standard) => standard !== undefined);
}

function linksTo(
  { systems, links }: Pick<Workspace, 'systems' | 'links'>,
  records: readonly EditionRecord[],
): number[] {
  const names = new Set(records.map(({ system, standard }) => JSON.stringify([systems[system]?.id, standard.id])));
  return links.flatMap(({ from, to }, place) =>
    [from, to].some((end) => 'standard' in end && names.has(JSON.stringify([end.system, end.standard]))) ? [place] : [],
  );
}
