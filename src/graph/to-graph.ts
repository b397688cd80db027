import { MultiDirectedGraph } from 'graphology';
import type { Link } from '../model/link.js';
import type { StandardSystem } from '../model/system.js';
import type { SideBySide, Workspace } from '../model/workspace.js';
import { addRelations } from './add-relations.js';
import { addEdge, addStandards, addSystem, leaveOut, type Draft } from './add-system.js';
import type { GraphEdge, GraphInfo, GraphVertex } from './attributes.js';
import { graphKey, keyOf } from './keys.js';

/** What goes into a graph. */
export interface GraphOptions {
  /** The kinds of edges that are wanted; default all. Vertices are always all there. */
  readonly edges?: readonly GraphEdge['kind'][];
}

/**
 * A system or a workspace as a directed graph of graphology: vertices are systems, nodes and standards, edges what
 * contains, places, replaces, adopts, references or links what, each with attributes told apart by `kind`.
 *
 * Keys are made by `graphKey` and the same in every run. What names something that is not there is listed in the
 * attribute `unresolved` of the graph. The graph is a copy: changing it changes nothing else.
 *
 * @throws `TixiError` `not-a-system` for a system that was not parsed and lacks its lists.
 *
 * @example
 * const graph = toGraph(system);
 * graph.outNeighbors(graphKey({ system: 'demo', node: 'a1' })); // => ['standard/demo/gbt-1.1']
 * graph.order; // => 8
 */
export function toGraph(
  source: StandardSystem | Workspace,
  options: GraphOptions = {},
): MultiDirectedGraph<GraphVertex, GraphEdge, GraphInfo> {
  const { systems, standards, links } = partsOf(source);
  const wanted = options.edges === undefined ? null : new Set(options.edges);
  const graph = new MultiDirectedGraph<GraphVertex, GraphEdge, GraphInfo>();
  const draft: Draft = { graph, wants: (kind) => wanted?.has(kind) !== false, unresolved: [] };
  for (const system of systems) addSystem(draft, system);
  addStandards(draft, null, standards);
  addRelations(draft, systems, standards);
  addLinks(draft, links);
  graph.replaceAttributes({ id: source.id, title: source.title, unresolved: draft.unresolved });
  return graph;
}

function partsOf(source: StandardSystem | Workspace): SideBySide {
  if (source.format === 'tixi/1') return { systems: [source], standards: [], links: [] };
  const first = new Map<string, StandardSystem>();
  for (const system of source.systems) if (!first.has(system.id)) first.set(system.id, system);
  return { systems: [...first.values()], standards: source.standards, links: source.links };
}

function addLinks(draft: Draft, links: readonly Link[]): void {
  links.forEach((link, i) => {
    const [from, to] = [graphKey(link.from), graphKey(link.to)];
    const { relation, justification = null, confidence = null, inferred = false } = link;
    const edge = { kind: 'links', relation, justification, confidence, inferred, link: i } as const;
    if (!draft.graph.hasNode(from)) leaveOut(draft, { kind: 'links', from: null, target: link.from });
    else if (!draft.graph.hasNode(to)) leaveOut(draft, { kind: 'links', from, target: link.to });
    else addEdge(draft, keyOf('links', i), from, to, edge);
  });
}
