import { safeParseDesignation } from '../../designation/parse.js';
import type { SameTitle } from '../../model/overlap-report.js';
import type { Standard } from '../../model/standard.js';
import { statuses } from '../../model/sets/statuses.js';
import { at } from '../../preorder/node-table.js';
import type { SystemIndex } from '../../preorder/system-index.js';
import { editionFacts, printRecord } from '../identity/edition.js';
import { foldTitle } from '../identity/fold-title.js';
import type { Identity } from '../identity/identity.js';
import type { EditionRecord } from '../identity/rings.js';

interface Titled extends EditionRecord {
  readonly document: number;
}

/**
 * Documents of different systems that have one title and are not known to be one: a suggestion (rule L1). Under one
 * issuer they are listed with it, where an issuer is not known with null, under different issuers not at all.
 */
export function findSameTitles(
  identity: Identity,
  isHeld: (document: number) => boolean,
  asOf: string | null,
): SameTitle[] {
  const found: SameTitle[] = [];
  for (const group of groupByTitle(identity, isHeld, asOf)) {
    const issuers = group.map(({ standard }) => issuersOf(standard));
    const [first] = group;
    const title = first?.standard.title.zh ?? first?.standard.title.en ?? '';
    const print = (issuer: string | null, members: readonly Titled[]): void => {
      if (!joinsSystems(identity, members)) return;
      const records = members.map((one) => {
        const index = identity.indexes[one.system] as SystemIndex;
        return printRecord(index, one, editionFacts(index, one));
      });
      found.push({ title, issuer, in: records });
    };
    for (const issuer of new Set(issuers.flat()))
      print(
        issuer,
        group.filter((_, i) => issuers[i]?.includes(issuer)),
      );
    if (issuers.some((list) => list.length === 0)) print(null, group);
  }
  return found;
}

/** Leading editions of the documents that count, by what their titles say; titles that stand alone are left out. */
function groupByTitle(identity: Identity, isHeld: (document: number) => boolean, asOf: string | null): Titled[][] {
  const groups = new Map<string, Titled[]>();
  identity.indexes.slice(0, identity.systems).forEach((index, system) => {
    const { leading, status } = index.snapshot(asOf).cells();
    const start = at(identity.start, system);
    leading.forEach((position, own) => {
      if (!isHeld(start + own)) return;
      const standard = index.system.standards[position] as Standard;
      const key = foldTitle(standard.title.zh ?? standard.title.en ?? '');
      const titled = {
        document: start + own,
        system,
        position,
        standard,
        status: statuses[at(status, position)] ?? 'unknown',
      };
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [titled]);
      else group.push(titled);
    });
  });
  return [...groups.values()].filter((group) => joinsSystems(identity, group));
}

/** Whether documents of several systems, not known to be one, are among these. */
function joinsSystems({ top }: Identity, group: readonly Titled[]): boolean {
  return (
    new Set(group.map(({ system }) => system)).size > 1 && new Set(group.map(({ document }) => top(document))).size > 1
  );
}

function issuersOf({ issuers, designation }: Standard): readonly string[] {
  if (issuers !== undefined || designation === undefined) return issuers ?? [];
  const read = safeParseDesignation(designation);
  return read.ok && read.value.issuer !== null ? [read.value.issuer.zh] : [];
}
