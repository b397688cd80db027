import type { JsonPath } from '../base/json.js';
import { documentKeyOf } from '../designation/key.js';
import type { LinkEnd } from '../model/link.js';
import type { SourceRef } from '../model/source-ref.js';
import type { StandardSystem } from '../model/system.js';
import type { Workspace } from '../model/workspace.js';
import { systemIndex } from '../preorder/system-index.js';
import type { IssueList, KnownNames } from '../system/issue-list.js';
import { pathText } from '../system/path-text.js';

/** Checks that ids are unique, and that links, `sameAs` and sources name something that is there. */
export function checkWorkspace(workspace: Workspace, list: IssueList): void {
  uniqueIds(workspace.systems, 'systems', list);
  checkRegister(workspace, list);
  checkEnds(workspace, list);
}

/** Checks that both ends of every link are there. */
export function checkEnds({ systems, links }: Pick<Workspace, 'systems' | 'links'>, list: IssueList): void {
  const known = new Map(systems.map((system) => [system.id, system]));
  links.forEach((link, i) => {
    for (const side of ['from', 'to'] as const) checkEnd(known, link[side], ['links', i, side], list);
  });
}

/** The items of a list by id; an id that comes a second time is an issue. */
function uniqueIds<Item extends { readonly id: string }>(
  items: readonly Item[],
  key: string,
  list: IssueList,
): ReadonlyMap<string, Item> {
  const first = new Map<string, { readonly item: Item; readonly place: number }>();
  items.forEach((item, i) => {
    const before = first.get(item.id);
    if (before === undefined) first.set(item.id, { item, place: i });
    else list.add('duplicate-id', () => [key, i, 'id'], item.id, { first: pathText([key, before.place]) });
  });
  return new Map(Array.from(first, ([id, { item }]) => [id, item]));
}

/** The register of shared standards, and the sources of what is said in the workspace. */
function checkRegister({ standards, sources, links }: Workspace, list: IssueList): void {
  const registered = uniqueIds(standards, 'standards', list);
  const known = uniqueIds(sources, 'sources', list);
  const checkSource = (ref: SourceRef, path: JsonPath): void => {
    const id = typeof ref === 'string' ? ref : ref.source;
    const inner = typeof ref === 'string' ? [] : ['source'];
    if (!known.has(id)) list.addUnknown('unknown-source', () => [...path, ...inner], id, namesOf(known));
  };
  standards.forEach(({ sameAs, sources: refs = [] }, i) => {
    if (sameAs !== undefined && !registered.has(sameAs) && documentKeyOf(sameAs) === null) {
      list.addUnknown('unknown-standard', () => ['standards', i, 'sameAs'], sameAs, namesOf(registered));
    }
    refs.forEach((ref, j) => checkSource(ref, ['standards', i, 'sources', j]));
  });
  links.forEach(({ source }, i) => source !== undefined && checkSource(source, ['links', i, 'source']));
}

function checkEnd(systems: ReadonlyMap<string, StandardSystem>, end: LinkEnd, path: JsonPath, list: IssueList): void {
  const system = systems.get(end.system);
  if (system === undefined) {
    list.addUnknown('unknown-system', () => [...path, 'system'], end.system, namesOf(systems));
    return;
  }
  const index = systemIndex(system);
  if ('node' in end && !index.rowOf().has(end.node)) {
    list.addUnknown('unknown-node', () => [...path, 'node'], end.node, namesOf(index.rowOf()));
  }
  if ('standard' in end && index.positions().find(end.standard) < 0) {
    const { standards } = system;
    const names = { size: standards.length, [Symbol.iterator]: () => standards.map(({ id }) => id).values() };
    list.addUnknown('unknown-standard', () => [...path, 'standard'], end.standard, names);
  }
}

function namesOf(map: ReadonlyMap<string, unknown>): KnownNames {
  return { size: map.size, [Symbol.iterator]: () => map.keys() };
}
