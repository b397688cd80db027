import { safeParseDesignation } from '../../designation/parse.js';
import type { SameTitle } from '../../model/overlap-report.js';
import type { Standard } from '../../model/standard.js';
import { at } from '../../preorder/node-table.js';
import type { SystemIndex } from '../../preorder/system-index.js';
import { editionFacts, printRecord } from '../identity/edition.js';
import { foldTitle } from '../identity/fold-title.js';
import type { Identity } from '../identity/identity.js';
import { recordAt, systemAt, type EditionRecord } from '../identity/rings.js';

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
  const snapshots = identity.indexes.map((index) => index.snapshot(asOf).cells());
  const titledOf = (document: number): Titled => {
    const system = systemAt(identity, document);
    const position = at(snapshots[system]?.leading ?? none, document - at(identity.start, system));
    return { document, ...recordAt(identity, system, position, asOf) };
  };
  // Nearly all titles stand alone, or in one ring: a number does for these.
  const groups = new Map<string, number | number[]>();
  identity.indexes.slice(0, identity.systems).forEach(({ system: { standards } }, system) => {
    const start = at(identity.start, system);
    snapshots[system]?.leading.forEach((position, own) => {
      if (!isHeld(start + own)) return;
      const { title } = standards[position] as Standard;
      const key = foldTitle(title.zh ?? title.en ?? '');
      const group = groups.get(key);
      if (group === undefined) groups.set(key, start + own);
      else if (typeof group === 'number') groups.set(key, [group, start + own]);
      else group.push(start + own);
    });
  });
  return Array.from(groups.values())
    .filter((group) => typeof group !== 'number')
    .filter(([first = -1, ...others]) => others.some((other) => identity.top(other) !== identity.top(first)))
    .map((group) => group.map(titledOf))
    .filter((group) => joinsSystems(identity, group));
}

const none = new Int32Array(0);

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
