import type { JsonPath } from '../base/json.js';
import type { StringTable } from '../base/string-table.js';
import { documentKeyOf } from '../designation/key.js';
import type { Standard } from '../model/standard.js';
import type { SourceRef } from '../model/source-ref.js';
import type { StandardSystem } from '../model/system.js';
import type { IssueList, KnownNames } from './issue-list.js';
import { pathText } from './path-text.js';
import type { NodePlace } from './node-places.js';

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
  reportRepeated(system.standards, standards.table, list);
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
  const checkSource = (ref: SourceRef, path: () => JsonPath): void => {
    if (typeof ref === 'string') {
      if (!sources.has(ref)) list.addUnknown('unknown-source', path, ref, sources);
    } else if (!sources.has(ref.source))
      list.addUnknown('unknown-source', () => [...path(), 'source'], ref.source, sources);
  };

  for (const { node, path } of places) {
    if (node.level !== undefined && !levels.has(node.level)) {
      list.addUnknown('unknown-level', () => [...path(), 'level'], node.level, levels);
    }
    node.sources?.forEach((ref, i) => checkSource(ref, () => [...path(), 'sources', i]));
  }

  system.standards.forEach((standard, i) => {
    const at =
      (...rest: JsonPath): (() => JsonPath) =>
      () => ['standards', i, ...rest];
    const { sameAs } = standard;
    if (sameAs !== undefined && standards.table.find(sameAs) < 0 && documentKeyOf(sameAs) === null) {
      list.addUnknown('unknown-standard', at('sameAs'), sameAs, standards.names);
    }
    standard.sources?.forEach((ref, j) => checkSource(ref, at('sources', j)));
    standard.events?.forEach((event, j) => event.source && checkSource(event.source, at('events', j, 'source')));
    standard.relations?.forEach(
      (relation, j) => relation.source && checkSource(relation.source, at('relations', j, 'source')),
    );
    standard.evaluations?.forEach((item, j) => item.source && checkSource(item.source, at('evaluations', j, 'source')));
  });

  system.claims.forEach((claim, i) => {
    const at =
      (...rest: JsonPath): (() => JsonPath) =>
      () => ['claims', i, ...rest];
    claim.about.nodes?.forEach((id, j) => {
      if (!nodes.has(id)) list.addUnknown('unknown-node', at('about', 'nodes', j), id, nodes);
    });
    if (claim.at !== undefined && !levels.has(claim.at)) list.addUnknown('unknown-level', at('at'), claim.at, levels);
    checkSource(claim.source, at('source'));
  });
}

/** The ids of the standards: to be found by id, and to be read through. */
export interface StandardNames {
  readonly table: StringTable;
  readonly names: KnownNames;
}

function reportRepeated(standards: readonly Standard[], table: StringTable, list: IssueList): void {
  for (const position of table.repeated) {
    const id = standards[position]?.id ?? '';
    list.add('duplicate-id', () => ['standards', position, 'id'], id, {
      first: pathText(['standards', table.find(id)]),
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
