import { deepFreeze } from '../base/freeze.js';
import { coverage } from '../coverage/coverage.js';
import { checkDay } from '../coverage/options.js';
import type { FillCandidate, FillOffer, FillPath, FillReport } from '../model/fill-report.js';
import { statusClasses, statusFacts, statuses } from '../model/sets/statuses.js';
import type { StandardSystem } from '../model/system.js';
import type { SideBySide, Workspace } from '../model/workspace.js';
import { keyOfDocument } from '../preorder/editions.js';
import { at } from '../preorder/node-table.js';
import type { SystemIndex } from '../preorder/system-index.js';
import { ancestorsOf, descendantsOf } from '../system/find.js';
import { documentsBelow, documentsOfEnd } from './fill/held.js';
import { pathsFrom, type Start } from './fill/paths.js';
import { joinSystems, type Identity } from './identity/identity.js';
import { endKey } from './links/ends.js';
import { unknownSystem } from './unknown-system.js';

/** What `fillFrom` is asked for. */
export interface FillOptions {
  /** The day whose statuses count; without it they stand as recorded. */
  readonly asOf?: string;
}

/**
 * What could be adopted for a node instead of written anew: the documents that linked nodes of other systems hold and
 * the node does not, each with the path of links to it. Links of the node itself come first, then those of nodes below
 * it, then those of nodes above; of these the closer relation, the greater confidence, the shorter path. What is retired
 * is left out.
 *
 * @throws `TixiError` `unknown-system`, `unknown-node` or `invalid-date`.
 *
 * @example
 * const other = { ...system, id: 'other', children: [{ id: 'words', title: { zh: '用语' }, placements: ['gbt-24421'] }], claims: [] };
 * const workspace = createWorkspace({ id: 'w', title: { zh: '工作区' }, systems: [system, other], links: [
 *   { from: { system: 'other', node: 'words' }, to: { system: 'demo', node: 'a1' }, relation: 'equal' },
 * ] });
 * const { missing, candidates } = fillFrom(workspace, 'demo', 'a1');
 * [missing, candidates[0].document, candidates[0].held]; // => [1, 'GB 24421.1', ['b']]
 */
export function fillFrom(workspace: SideBySide, system: string, node: string, options: FillOptions = {}): FillReport {
  const asOf = checkDay(options.asOf);
  const own = systemOf(workspace, system);
  const row = coverage(own, { under: node, ...options }).total;
  const identity = joinSystems({ systems: workspace.systems, register: workspace.standards });
  const paths = pathsFrom(workspace, system, startsAt(own, node));
  return deepFreeze<FillReport>({
    format: 'tixi/fill/1',
    system,
    node,
    asOf,
    state: row.state,
    missing: row.missing,
    candidates: candidatesOf(identity, workspace.systems.indexOf(own), node, paths, asOf),
    lookedAt: lookedAt(workspace, { system, node }),
  });
}

function systemOf({ systems }: Pick<Workspace, 'systems'>, id: string): StandardSystem {
  const found = systems.find((system) => system.id === id);
  if (found !== undefined) return found;
  throw unknownSystem(
    id,
    systems.map((system) => system.id),
  );
}

function startsAt(system: StandardSystem, node: string): Start[] {
  return [
    { node, reach: 'own' },
    ...descendantsOf(system, node).map(({ id }): Start => ({ node: id, reach: 'below' })),
    ...ancestorsOf(system, node).map(({ id }): Start => ({ node: id, reach: 'above' })),
  ];
}

/** What the ends of the paths hold, document by document; each system offers a document once, over its best path. */
function candidatesOf(
  identity: Identity,
  own: number,
  node: string,
  paths: readonly FillPath[],
  asOf: string | null,
): FillCandidate[] {
  const ownIndex = identity.indexes[own] as SystemIndex;
  const globalOf = (system: number, document: number): number => identity.top(at(identity.start, system) + document);
  const heldBy = (row: number): Map<number, readonly string[]> =>
    new Map(Array.from(documentsBelow(ownIndex, row), ([document, nodes]) => [globalOf(own, document), nodes]));
  const inNode = heldBy(ownIndex.rowOf().get(node) ?? 0);
  const inSystem = heldBy(0);
  const found = new Map<number, FillOffer[]>();
  for (const path of paths) {
    const system = identity.indexes.findIndex((index) => index.system.id === path.to.system);
    const index = identity.indexes[system] as SystemIndex;
    for (const [document, nodes] of documentsOfEnd(index, path.to)) {
      const global = globalOf(system, document);
      const offers = found.get(global) ?? [];
      if (inNode.has(global) || offers.some((offer) => offer.system === path.to.system)) continue;
      const offer = offerOf(index, document, nodes, path, asOf);
      if (statusFacts[offer.status].class !== 'retired') found.set(global, [...offers, offer]);
    }
  }
  const candidates = Array.from(found, ([global, offers]): FillCandidate => {
    return { document: nameOf(identity, offers), held: inSystem.get(global) ?? [], offers };
  });
  return candidates.sort((a, b) => classRank(a) - classRank(b));
}

function offerOf(
  index: SystemIndex,
  document: number,
  nodes: readonly string[],
  path: FillPath,
  asOf: string | null,
): FillOffer {
  const { leading, status } = index.snapshot(asOf).cells();
  const position = at(leading, document);
  const standard = index.system.standards[position];
  return {
    system: index.system.id,
    standard: standard?.id ?? '',
    designation: standard?.designation ?? null,
    title: { zh: standard?.title.zh ?? null, en: standard?.title.en ?? null },
    status: statuses[at(status, position)] ?? 'unknown',
    nodes,
    path,
  };
}

/** What exists before what is planned, and that before what nobody knows; else in the order of the paths. */
function classRank({ offers }: FillCandidate): number {
  return Math.min(...offers.map(({ status }) => statusClasses.indexOf(statusFacts[status].class)));
}

/** The key of a document under whatever number some system has it, else the id of the first standard offered. */
function nameOf(identity: Identity, offers: readonly FillOffer[]): string {
  for (const { system, standard } of offers) {
    const index = identity.indexes.find((one) => one.system.id === system) as SystemIndex;
    const document = at(index.documents().documentOf, index.positions().find(standard));
    const key = keyOfDocument(index.system.standards, index.editions(), document);
    if (key !== null) return key;
  }
  return offers[0]?.standard ?? '';
}

function lookedAt(
  { links }: Pick<Workspace, 'links'>,
  node: { readonly system: string; readonly node: string },
): FillReport['lookedAt'] {
  return links.flatMap(({ from, to, relation }, link) => {
    if (relation !== 'none') return [];
    if (endKey(from) === endKey(node)) return [{ end: to, link }];
    return endKey(to) === endKey(node) ? [{ end: from, link }] : [];
  });
}
