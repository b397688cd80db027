import type { JsonPath } from '../base/json.js';
import type { TextIndex } from '../base/text-index.js';
import { documentKeyOf } from '../designation/key.js';
import type { Claim } from '../model/claim.js';
import type { NodeWords } from '../model/node.js';
import type { Standard } from '../model/standard.js';
import type { SourceRef } from '../model/source-ref.js';
import type { StandardSystem } from '../model/system.js';
import type { IssueList, KnownNames } from './issue-list.js';
import { pathText } from './path-text.js';
import type { NodePlace } from './node-places.js';

/** What a document has that can be named. */
export interface KnownThings {
  readonly nodes: { readonly has: (id: string) => boolean } & KnownNames;
  readonly levels: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly standards: StandardNames;
}

/** Checks that ids are unique and that whatever names something names something that is there. */
export function checkReferences(
  system: StandardSystem,
  places: readonly NodePlace[],
  standards: StandardNames,
  list: IssueList,
): void {
  const nodes = uniqueIds(
    places,
    ({ node }) => node.id,
    (place) => place.path(),
    list,
  );
  const levels = uniqueIds(
    system.levels,
    ({ id }) => id,
    (_, i) => ['levels', i],
    list,
  );
  const sources = uniqueIds(
    system.sources,
    ({ id }) => id,
    (_, i) => ['sources', i],
    list,
  );
  const known: KnownThings = { nodes, levels, sources, standards };
  for (const { node, path } of places) checkNode(node, path, known, list);
  system.standards.forEach((standard, i) => checkStandard(standard, () => ['standards', i], known, list));
  system.claims.forEach((claim, i) => checkClaim(claim, () => ['claims', i], known, list));
}

type Path = () => JsonPath;
type Known = Omit<KnownThings, 'nodes'>;

/** Checks what a node names, but for its placements. */
export function checkNode(node: NodeWords, path: Path, known: Known, list: IssueList): void {
  if (node.level !== undefined && !known.levels.has(node.level)) {
    list.addUnknown('unknown-level', () => [...path(), 'level'], node.level, known.levels);
  }
  node.sources?.forEach((ref, i) => checkSource(ref, () => [...path(), 'sources', i], known, list));
}

/** Checks what a standard names. */
export function checkStandard(standard: Standard, path: Path, known: Known, list: IssueList): void {
  const at =
    (...rest: JsonPath): Path =>
    () => [...path(), ...rest];
  const { sameAs } = standard;
  if (sameAs !== undefined && known.standards.find(sameAs) < 0 && documentKeyOf(sameAs) === null) {
    list.addUnknown('unknown-standard', at('sameAs'), sameAs, known.standards.names);
  }
  const check = (ref: SourceRef | undefined, where: Path): void => {
    if (ref !== undefined) checkSource(ref, where, known, list);
  };
  standard.sources?.forEach((ref, j) => check(ref, at('sources', j)));
  standard.events?.forEach((event, j) => check(event.source, at('events', j, 'source')));
  standard.relations?.forEach((relation, j) => check(relation.source, at('relations', j, 'source')));
  standard.evaluations?.forEach((item, j) => check(item.source, at('evaluations', j, 'source')));
}

function checkClaim(claim: Claim, path: Path, known: KnownThings, list: IssueList): void {
  claim.about.nodes?.forEach((id, j) => {
    if (!known.nodes.has(id)) list.addUnknown('unknown-node', () => [...path(), 'about', 'nodes', j], id, known.nodes);
  });
  if (claim.at !== undefined && !known.levels.has(claim.at)) {
    list.addUnknown('unknown-level', () => [...path(), 'at'], claim.at, known.levels);
  }
  checkSource(claim.source, () => [...path(), 'source'], known, list);
}

function checkSource(ref: SourceRef, path: Path, { sources }: Known, list: IssueList): void {
  if (typeof ref === 'string') {
    if (!sources.has(ref)) list.addUnknown('unknown-source', path, ref, sources);
  } else if (!sources.has(ref.source)) {
    list.addUnknown('unknown-source', () => [...path(), 'source'], ref.source, sources);
  }
}

/** The ids of the standards: to be found by id, and to be read through. */
export interface StandardNames {
  readonly find: TextIndex['find'];
  readonly names: KnownNames;
}

/** Checks that no two standards have one id; `first` says where each id stands first. */
export function reportRepeated(standards: readonly Standard[], first: Int32Array, list: IssueList): void {
  for (let position = 0; position < first.length; position++) {
    if (first[position] === position) continue;
    list.add('duplicate-id', () => ['standards', position, 'id'], standards[position]?.id, {
      first: pathText(['standards', first[position] as number]),
    });
  }
}

function uniqueIds<Item>(
  items: readonly Item[],
  idOf: (item: Item) => string,
  pathOf: (item: Item, position: number) => JsonPath,
  list: IssueList,
): ReadonlySet<string> {
  const ids = new Set<string>();
  let repeated: ReadonlyMap<string, JsonPath> | null = null;
  items.forEach((item, i) => {
    const id = idOf(item);
    if (!ids.has(id)) {
      ids.add(id);
      return;
    }
    repeated ??= firstPaths(items, idOf, pathOf);
    const first = repeated.get(id) ?? [];
    list.add('duplicate-id', () => [...pathOf(item, i), 'id'], id, { first: pathText(first) });
  });
  return ids;
}

/** Where each id stands first; made only when an id comes a second time. */
function firstPaths<Item>(
  items: readonly Item[],
  idOf: (item: Item) => string,
  pathOf: (item: Item, position: number) => JsonPath,
): Map<string, JsonPath> {
  const first = new Map<string, JsonPath>();
  items.forEach((item, i) => {
    if (!first.has(idOf(item))) first.set(idOf(item), pathOf(item, i));
  });
  return first;
}
