import type { ImpactRelation } from '../../model/impact-report.js';
import { documentKeyOf, editionKeyOf } from '../../designation/key.js';
import { at } from '../../preorder/node-table.js';
import type { SystemIndex } from '../../preorder/system-index.js';
import { resolveRelations, type ResolvedRelation } from '../../relations/resolve.js';
import { editionFacts } from '../identity/edition.js';
import type { Identity } from '../identity/identity.js';
import type { EditionRecord } from '../identity/rings.js';
import type { Affected } from './affected.js';

/** The relations that standards of all systems state to what is affected, or to its document without a year. */
export function relationsTo(identity: Identity, affected: Affected): ImpactRelation[] {
  const { keys, editions } = namesOf(identity, affected);
  const members = new Set(affected.members);
  const isRecord = (list: readonly EditionRecord[], system: number, position: number): boolean =>
    list.some((record) => record.system === system && record.position === position);
  return identity.indexes.slice(0, identity.systems).flatMap((index, system) =>
    resolveRelations(index).flatMap((resolved) => {
      const { from, to, document, relation } = resolved;
      const meant =
        document >= 0
          ? members.has(at(identity.start, system) + document)
          : keys.has(documentKeyOf(relation.target) ?? '');
      if (!meant || isRecord(affected.records, system, from)) return [];
      const dated = to >= 0 ? isRecord(affected.records, system, to) : names(editions, resolved);
      const isOther = to >= 0 ? !dated : editionKeyOf(relation.target) !== null && !dated;
      return isOther ? [] : [printRelation(index, resolved, dated)];
    }),
  );
}

/** What the affected records are called, for relations whose target their own system does not list. */
function namesOf({ indexes }: Identity, { records, others }: Affected): { keys: Set<string>; editions: Set<string> } {
  const keys = [...records, ...others].map(({ standard }) =>
    documentKeyOf(standard.designation ?? standard.sameAs ?? ''),
  );
  const editions = records.map((record) => editionFacts(indexes[record.system] as SystemIndex, record).edition);
  const known = (list: readonly (string | null)[]): Set<string> => new Set(list.filter((text) => text !== null));
  return { keys: known(keys), editions: known(editions) };
}

function names(editions: ReadonlySet<string>, { relation }: ResolvedRelation): boolean {
  return editions.has(editionKeyOf(relation.target) ?? '');
}

function printRelation(index: SystemIndex, { from, relation }: ResolvedRelation, dated: boolean): ImpactRelation {
  return {
    system: index.system.id,
    standard: index.system.standards[from]?.id ?? '',
    type: relation.type,
    target: relation.target,
    degree: relation.degree ?? null,
    dated,
  };
}
