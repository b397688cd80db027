import type { MultiDirectedGraph } from 'graphology';
import type { Standard } from '../model/standard.js';
import type { StandardSystem } from '../model/system.js';
import { walkNodes } from '../system/walk.js';
import type { GraphEdge, GraphInfo, GraphVertex, UnresolvedEdge } from './attributes.js';
import { graphKey, keyOf, standardKey } from './keys.js';

/** The graph while it is made; edges of kinds that nobody asked for are left out. */
export interface Draft {
  readonly graph: MultiDirectedGraph<GraphVertex, GraphEdge, GraphInfo>;
  readonly wants: (kind: GraphEdge['kind']) => boolean;
  readonly unresolved: UnresolvedEdge[];
}

/** Adds the vertices of a system, what contains what, and what stands where. */
export function addSystem(draft: Draft, system: StandardSystem): void {
  const { graph } = draft;
  const own = graphKey({ system: system.id });
  addVertex(draft, own, { kind: 'system', system: system.id, title: system.title });
  addStandards(draft, system.id, system.standards);
  for (const { node, parent, depth } of walkNodes(system)) {
    const key = graphKey({ system: system.id, node: node.id });
    if (graph.hasNode(key)) continue;
    const { id, title, code = null, level = null } = node;
    addVertex(draft, key, { kind: 'node', system: system.id, id, title, code, level, depth });
    const above = parent === null ? own : graphKey({ system: system.id, node: parent.id });
    addEdge(draft, keyOf('contains', system.id, id), above, key, { kind: 'contains' });
    node.placements?.forEach((placement, i) => {
      const [standard, role = 'core'] =
        typeof placement === 'string' ? [placement] : [placement.standard, placement.role];
      const target = standardKey(system.id, standard);
      const edge = { kind: 'places', role } as const;
      if (graph.hasNode(target)) addEdge(draft, keyOf('places', system.id, id, i), key, target, edge);
      else leaveOut(draft, { kind: 'places', from: key, target: standard });
    });
  }
}

/** Adds a vertex for each standard of a system, or of the register of a workspace. */
export function addStandards(draft: Draft, system: string | null, standards: readonly Standard[]): void {
  for (const { id, title, designation = null, status } of standards) {
    addVertex(draft, standardKey(system, id), { kind: 'standard', system, id, title, designation, status });
  }
}

/** Adds an edge of a kind that is wanted; its key is the same in every run. */
export function addEdge({ graph, wants }: Draft, key: string, from: string, to: string, edge: GraphEdge): void {
  if (wants(edge.kind)) graph.addDirectedEdgeWithKey(key, from, to, edge);
}

/** Notes an edge that leads nowhere. */
export function leaveOut({ wants, unresolved }: Draft, edge: UnresolvedEdge): void {
  if (wants(edge.kind)) unresolved.push(edge);
}

/** Ids are unique in what has been parsed; of others the first counts. */
function addVertex({ graph }: Draft, key: string, vertex: GraphVertex): void {
  if (!graph.hasNode(key)) graph.addNode(key, vertex);
}
