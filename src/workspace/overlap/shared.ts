import type { SharedDocument, SharedPlace } from '../../model/overlap-report.js';
import { documentKeyOf } from '../../designation/key.js';
import { at } from '../../preorder/node-table.js';
import type { SystemIndex } from '../../preorder/system-index.js';
import type { Identity } from '../identity/identity.js';
import { systemAt, type Ring } from '../identity/rings.js';

/** The nodes in which each document of a ring counts, by document. */
export type NodesOf = (document: number) => readonly string[];

/** A shared document as it is printed: where each system has it, and why it is taken for one. */
export function describeRing(identity: Identity, ring: Ring, document: string, nodesOf: NodesOf): SharedDocument {
  const places = ring.leaders.map((leader): SharedPlace => {
    const own = ring.members.filter((member) => systemAt(identity, member) === leader.system);
    const records = ring.records.filter(({ system }) => system === leader.system);
    const [only = -1] = own;
    return {
      system: identity.indexes[leader.system]?.system.id ?? '',
      nodes: own.length === 1 ? nodesOf(only) : [...new Set(own.flatMap(nodesOf))],
      designation: leader.standard.designation ?? null,
      standards: records.map(({ standard }) => standard.id),
    };
  });
  const [first] = ring.leaders;
  const title = { zh: first?.standard.title.zh ?? null, en: first?.standard.title.en ?? null };
  return { document, title, in: places, ...reasonOf(identity, ring) };
}

/** One number common to all systems is reason enough; else whatever is stated is. */
function reasonOf(identity: Identity, ring: Ring): Pick<SharedDocument, 'reason' | 'stated' | 'links'> {
  const told = ring.members.filter((member) => identity.stated.has(member));
  if (told.length === 0) return { reason: 'document-key', stated: [], links: [] };
  const links = [...new Set(told.flatMap((member) => identity.links.get(member) ?? []))].sort((a, b) => a - b);
  const stated = told.flatMap((member) => statementsOf(identity, member));
  const reason = haveOneKey(ring) ? 'document-key' : links.length > 0 ? 'link' : 'same-as';
  return { reason, stated, links };
}

function haveOneKey({ records, leaders }: Ring): boolean {
  const keysOf = (system: number): Set<string | null> =>
    new Set(
      records
        .filter((record) => record.system === system)
        .map(({ standard }) => (standard.designation === undefined ? null : documentKeyOf(standard.designation))),
    );
  const [first, ...others] = leaders.map(({ system }) => keysOf(system));
  return [...(first ?? [])].some((key) => key !== null && others.every((keys) => keys.has(key)));
}

function statementsOf(identity: Identity, member: number): SharedDocument['stated'][number][] {
  const s = systemAt(identity, member);
  const { system, documents } = identity.indexes[s] as SystemIndex;
  const { documentOf, stated } = documents();
  return stated.flatMap((position) => {
    const standard = system.standards[position];
    if (standard?.sameAs === undefined || at(documentOf, position) !== member - at(identity.start, s)) return [];
    return [{ system: s < identity.systems ? system.id : null, standard: standard.id, sameAs: standard.sameAs }];
  });
}

/** Finds the nodes in which documents of several systems count, in one pass over the placements. */
export function nodesOfShared(identity: Identity): NodesOf {
  const nodes = new Map<number, string[]>();
  identity.indexes.forEach((index, s) => {
    const { zone, size, nodes: list } = index.nodes();
    const { documentOf } = index.documents();
    const { offset, standard } = index.placements().counted;
    const start = at(identity.start, s);
    for (let row = 1; row < size; row++) {
      if (at(zone, row) !== 0) continue;
      for (let j = at(offset, row); j < at(offset, row + 1); j++) {
        const document = start + at(documentOf, at(standard, j));
        if (identity.next(document) === document) continue;
        const id = list[row]?.id ?? '';
        const known = nodes.get(document);
        if (known === undefined) nodes.set(document, [id]);
        else if (known.at(-1) !== id) known.push(id);
      }
    }
  });
  return (document) => nodes.get(document) ?? [];
}
